// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exercises_page.h"

#include "ui/exercise_model.h"
#include "ui/menu_chip.h"
#include "ui/sample_shelf.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QtTest>

#include <catch2/catch.hpp>

using namespace plumbline;

namespace
{

/// The page with somebody at the keyboard.
struct AtPage {
    Shelf shelf = test::sampleShelf();
    ExercisesPage page{ shelf };
    QStringList opened;

    AtPage()
    {
        QObject::connect(&page, &ExercisesPage::exerciseChosen, &page,
            [this](const ExerciseId& id) { opened << QString::fromStdString(id.value); });
        page.resize(1000, 700);
        page.show();
        QApplication::setActiveWindow(&page);
        find<QLineEdit>("search")->setFocus();
    }
    template <class T> T* find(const char* name) { return page.findChild<T*>(QLatin1String(name)); }
    QStringList titles()
    {
        QStringList list;
        const auto* model = find<QListView>("exercises")->model();
        for (int row = 0; row < model->rowCount(); ++row)
            list << model->index(row, 0).data().toString();
        return list;
    }
    void choose(const char* chip, int entry)
    {
        find<MenuChip>(chip)->choose(entry);
        emit find<MenuChip>(chip)->changed();
    }
};

} // namespace

TEST_CASE("The list of exercises keeps a model's promises while one searches")
{
    const Shelf shelf = test::sampleShelf();
    ExerciseModel model(shelf.catalog());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model.rowCount() == 4);
    model.search("spine", {});
    REQUIRE(model.rowCount() == 1);
    const QModelIndex row = model.index(0);
    CHECK(row.data() == "Spine rock");
    CHECK(row.data(Qt::AccessibleTextRole) == "Spine rock, Mobilization, Lying on the back · Low back");
    model.search("nothing like it", {});
    CHECK(model.rowCount() == 0);
    model.search({}, {});
    CHECK(model.rowCount() == 4);
}

TEST_CASE("Typing narrows the exercises, Enter opens the first, Escape shows all again")
{
    AtPage at;
    auto* search = at.find<QLineEdit>("search");
    QTest::keyClicks(search, "twi");
    CHECK(at.titles() == QStringList{ "Seated twist" });
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(at.opened == QStringList{ "twist" });
    QTest::keyClick(search, Qt::Key_Escape);
    CHECK(at.titles().size() == 4);
}

TEST_CASE("Down goes from the search into the list, Enter opens what is marked, Up goes back")
{
    AtPage at;
    auto* search = at.find<QLineEdit>("search");
    auto* list = at.find<QListView>("exercises");
    QTest::keyClick(search, Qt::Key_Down);
    CHECK(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    CHECK(at.opened == QStringList{ "twist" });
    QTest::keyClick(list, Qt::Key_Up);
    QTest::keyClick(list, Qt::Key_Up);
    CHECK(search->hasFocus());
}

TEST_CASE("Filters narrow together, and one press shows all again")
{
    AtPage at;
    at.choose("have", static_cast<int>(Equipment::Mat));
    CHECK(at.titles() == QStringList{ "Seated twist", "Plank", "Spine rock" });
    at.choose("kind", static_cast<int>(Kind::Strengthening));
    CHECK(at.titles() == QStringList{ "Plank" });
    CHECK(at.find<MenuChip>("kind")->text() == "Strengthening");
    CHECK(at.find<MenuChip>("kind")->accessibleName() == "Kind: Strengthening");
    at.choose("region", static_cast<int>(Region::Neck));
    CHECK(at.titles().isEmpty());
    CHECK_FALSE(at.find<QListView>("exercises")->isVisible());
    QTest::mouseClick(at.find<QAbstractButton>("showAll"), Qt::LeftButton);
    CHECK(at.titles().size() == 4);
    CHECK(at.find<MenuChip>("kind")->text() == "Kind");
}

TEST_CASE("A press on an exercise opens it")
{
    AtPage at;
    auto* list = at.find<QListView>("exercises");
    QTest::mouseClick(
        list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(2, 0)).center());
    CHECK(at.opened == QStringList{ "plank" });
}
