// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handout_files.h"
#include "app/window_on_screen.h"
#include "studio/handout_page.h"
#include "studio/page_preview.h"
#include "ui/walk.h"

#include <QAccessible>
#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QSpinBox>
#include <QtTest>

#include <catch2/catch.hpp>

using namespace plumbline;
using test::AtWindow;

namespace
{

/// Before the hand-out of "morning", with a trainer's file that is not there yet.
struct AtHandout {
    QTemporaryDir folder;
    AtWindow at;

    explicit AtHandout(Person person = accepting(), QSize size = { 1280, 800 })
        : at(size, shelfIn(folder, std::move(person)))
    {
        at.press("routine/morning");
        at.press("handout");
    }
    static Person accepting()
    {
        Person person;
        person.hasAccepted = true;
        return person;
    }
    static Shelf shelfIn(const QTemporaryDir& folder, Person person)
    {
        Shelf shelf = test::sampleShelf();
        shelf.person = std::move(person);
        shelf.personFile = folder.filePath("data/person.json").toStdString();
        return shelf;
    }
    [[nodiscard]] std::filesystem::path file() const
    {
        return at.shelf.personFile.parent_path() / "trainer.json";
    }
    [[nodiscard]] Trainer kept() const
    {
        const auto read = readTrainerFile(file());
        REQUIRE(read.value);
        return *read.value;
    }
    [[nodiscard]] HandoutPage* page() const
    {
        auto* page = qobject_cast<HandoutPage*>(at.page());
        REQUIRE(page);
        return page;
    }
    /// The words of the page that is shown.
    [[nodiscard]] QString words() const
    {
        return at.page()->findChild<PagePreview*>()->accessibleDescription();
    }
    void type(const char* field, const QString& text) const
    {
        auto* line = at.page()->findChild<QLineEdit*>(QLatin1String(field));
        REQUIRE(line);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }
};

} // namespace

TEST_CASE("The button of a routine shows its hand-out as it will be on paper")
{
    AtHandout handout;
    CHECK(handout.at.sees("Hand-out"));
    CHECK(handout.words().contains("Morning & more"));
    CHECK(handout.words().contains("Chin tuck with nod"));
    CHECK(handout.at.window.focusWidget() == handout.at.button("savePdf"));
    handout.at.press("back");
    CHECK(handout.at.button("start"));
}

TEST_CASE("One turns the pages of a hand-out by buttons and keys")
{
    AtHandout handout;
    AtWindow& at = handout.at;
    CHECK(at.sees("Page 1 of "));
    CHECK_FALSE(at.button("previousPage")->isEnabled());
    at.press("nextPage");
    CHECK(at.sees("Page 2 of "));
    auto* preview = at.page()->findChild<PagePreview*>();
    QTest::keyClick(preview, Qt::Key_PageUp);
    CHECK(at.sees("Page 1 of "));
    CHECK(preview->accessibleName().startsWith("Page 1 of"));
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(preview, Qt::Key_PageDown);
    CHECK_FALSE(at.button("nextPage")->isEnabled());
}

TEST_CASE("What is chosen about a hand-out is seen at once and kept for the next one")
{
    AtHandout handout;
    AtWindow& at = handout.at;
    const int pages = at.page()->findChild<PagePreview*>()->count();
    at.press("perPage/0");
    CHECK(at.page()->findChild<PagePreview*>()->count() > pages);
    at.press("letters/1");
    at.press("ink/1");
    at.press("paper/1");
    at.press("part/tips");
    at.page()->findChild<QDoubleSpinBox*>("weeks")->setValue(0);
    CHECK_FALSE(handout.words().contains("Your weeks"));
    const HandoutOptions kept = handout.kept().handout;
    CHECK(kept == HandoutOptions{ 1, Paper::Letter, true, 0, Ink::Grey, { HandoutPart::Tips } });
    at.press("back");
    at.press("handout");
    CHECK(at.button("perPage/0")->isChecked());
    CHECK_FALSE(at.button("part/tips")->isChecked());
    CHECK(at.button("ink/1")->isChecked());
}

TEST_CASE("Who hands it out stands at its head, and is kept")
{
    AtHandout handout;
    handout.type("practice", "By the river");
    handout.type("trainerName", "  Marta   Weber ");
    handout.type("contact", "0351 123456");
    CHECK(handout.words().contains("By the river Marta Weber 0351 123456"));
    CHECK(handout.kept().name == "Marta Weber");
    CHECK(handout.kept().practice == "By the river");
    CHECK(handout.kept().contact == "0351 123456");
}

TEST_CASE("A hand-out is for whoever is known, or for anybody")
{
    Person person = AtHandout::accepting();
    person.conditions = { Condition::NeckTrouble };
    AtHandout handout(person);
    CHECK(handout.words().contains("Left out for you Chin tuck with nod"));
    handout.at.press("forAnybody");
    CHECK_FALSE(handout.words().contains("Left out for you"));
    CHECK(handout.words().contains("Chin tuck with nod"));
    const AtHandout unknown;
    CHECK_FALSE(unknown.at.button("forAnybody"));
}

TEST_CASE("A hand-out is saved whole, as a PDF or as a web page, and where it cannot be one is told")
{
    AtHandout handout;
    const QTemporaryDir folder;
    const HandoutOptions options;
    const auto saved = [&](const QString& name) {
        const QString file = folder.filePath(name);
        const HandoutOutcome outcome = writeHandout(handout.page()->handout(), options, file);
        CHECK_FALSE(outcome.isFault);
        CHECK(outcome.sentence.contains(file));
        QFile in(file);
        REQUIRE(in.open(QIODevice::ReadOnly));
        return in.readAll();
    };
    CHECK(saved("a.pdf").startsWith("%PDF"));
    CHECK(saved("a.html").startsWith("<!doctype html>"));
    const HandoutOutcome outcome =
        writeHandout(handout.page()->handout(), options, folder.filePath("no/such/a.pdf"));
    CHECK(outcome.isFault);
    handout.page()->tell(outcome.sentence, true);
    CHECK(handout.at.sees("It could not be saved."));
}

TEST_CASE("A logo is copied to where the trainer is kept, if it is a picture")
{
    AtHandout handout;
    const QByteArray svg =
        "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'><rect width='9' height='9'/></svg>";
    const TakenLogo taken = takeLogo(handout.at.write("my logo.svg", svg), handout.file());
    CHECK(taken.name == "logo.svg");
    handout.page()->setLogo(taken.name);
    CHECK(handout.page()->handout().logo == svg);
    CHECK(handout.at.sees("Logo: logo.svg"));
    CHECK(handout.kept().logo == "logo.svg");
    handout.at.press("noLogo");
    CHECK(handout.page()->handout().logo.isEmpty());
    CHECK(takeLogo(handout.at.write("words.png", "no picture"), handout.file()).fault.contains("no picture"));
}

TEST_CASE("A trainer's file that cannot be written is told, and what was chosen holds until the end")
{
    AtHandout handout;
    QFile(handout.folder.filePath("data")).remove();
    REQUIRE(QFile(handout.at.write("in the way", "x")).rename(handout.folder.filePath("data")));
    handout.at.press("perPage/0");
    CHECK(handout.at.sees("What you chose is not kept"));
    CHECK(handout.page()->trainer().handout.perPage == 1);
}

TEST_CASE(
    "The hand-out's page is all there for eyes, ears and the keyboard in any window and at any size of text")
{
    const QFont usual = QApplication::font();
    for (const double scale : { 1.0, 2.0 })
        for (const QSize size : { QSize(1280, 800), QSize(800, 600) }) {
            CAPTURE(scale, size.width());
            QFont font = usual;
            font.setPointSizeF(10 * scale);
            QApplication::setFont(font);
            {
                Person person = AtHandout::accepting();
                person.level = 0.5;
                AtHandout handout(person, size);
                handout.page()->tell("Saved as it should be.");
                QApplication::processEvents();
                QWidget& window = handout.at.window;
                for (const QStringList& wrong : { test::nameless(window), test::unreachable(window),
                         test::unspoken(window), test::clipped(window), test::outside(window) })
                    CHECK(wrong.join('\n').toStdString() == "");
            }
            QApplication::setFont(usual);
        }
}
