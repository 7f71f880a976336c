// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handout_files.h"
#include "app/window_on_screen.h"
#include "bundle/bundle.h"
#include "catalog/read.h"
#include "catalog/text_file.h"
#include "editor/exercise_edits.h"
#include "editor/routine_edits.h"
#include "handout/handout.h"
#include "player/player.h"
#include "session/results.h"
#include "studio/exercise_editor.h"
#include "studio/rehearsal.h"
#include "studio/routine_editor.h"
#include "studio/row_list.h"
#include "support/fake_clock.h"
#include "ui/player_page.h"

#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QTableView>
#include <QtTest>

#include <catch2/catch.hpp>

using namespace plumbline;
using namespace plumbline::test;
namespace fs = std::filesystem;

namespace
{

/// A window with the shipped library and a home of its own.
struct Desk {
    QTemporaryDir home;
    QByteArray before = qgetenv("XDG_DATA_HOME");
    fs::path own = fs::path(home.path().toStdString()) / "plumbline";
    std::unique_ptr<AtWindow> at;

    Desk()
    {
        qputenv("XDG_DATA_HOME", home.path().toUtf8());
        Shelf shelf;
        shelf.library = loadLibrary({ PLUMBLINE_SOURCE_DIR "/resources", own });
        shelf.person.hasAccepted = true;
        shelf.personFile = own / "person.json";
        shelf.options.phrases = translatedPhrases();
        at = std::make_unique<AtWindow>(QSize(1440, 900), std::move(shelf));
        at->window.openWorkshop(own);
    }
    ~Desk()
    {
        at.reset();
        before.isNull() ? qunsetenv("XDG_DATA_HOME") : qputenv("XDG_DATA_HOME", before);
    }
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;

    template <class T> [[nodiscard]] T* visible(const QString& name) const
    {
        for (T* widget : at->window.findChildren<T*>(name))
            if (widget->isVisible())
                return widget;
        return nullptr;
    }
    template <class T> T& must(const QString& name) const
    {
        INFO("widget " << name.toStdString());
        QApplication::processEvents();
        T* widget = visible<T>(name);
        REQUIRE(widget);
        return *widget;
    }
    /// Clicks into a field and types, in place of what is there.
    void type(const char* field, const char* text) const
    {
        QWidget& widget = must<QWidget>(QLatin1String(field));
        QWidget* into = &widget;
        if (auto* box = qobject_cast<QPlainTextEdit*>(&widget))
            into = box->viewport();
        QTest::mouseClick(into, Qt::LeftButton);
        widget.setFocus();
        QTest::keyClick(&widget, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(&widget, QString::fromUtf8(text));
        QApplication::processEvents();
    }
    void take(const char* words) const
    {
        type("shelfSearch", words);
        QTest::keyClick(&must<QWidget>(QStringLiteral("shelfSearch")), Qt::Key_Return);
        QApplication::processEvents();
    }
    RoutineEditor& routineEditor() const
    {
        auto* editor = qobject_cast<RoutineEditor*>(at->page());
        REQUIRE(editor);
        return *editor;
    }
    ExerciseEditor& exerciseEditor() const
    {
        auto* editor = qobject_cast<ExerciseEditor*>(at->page());
        REQUIRE(editor);
        return *editor;
    }
};

/// "cat-cow rest [Section] choose"
std::string rowsOf(const RoutineDraft& draft)
{
    std::string text;
    for (const Row& row : draft.rows) {
        text += text.empty() ? "" : " ";
        if (const auto* item = std::get_if<ExerciseItem>(&row.content))
            text += item->exercise.value;
        else if (const auto* heading = std::get_if<Heading>(&row.content))
            text += "[" + heading->title + "]";
        else
            text += std::holds_alternative<RestItem>(row.content) ? "rest" : "choose";
    }
    return text;
}

} // namespace

TEST_CASE("A trainer writes an exercise with two posed steps, and it is in the library")
{
    const Desk desk;
    desk.at->press("railExercises");
    desk.at->press("newExercise");
    desk.type("field/exerciseTitle", "Wall slide");
    desk.type("field/exerciseSummary", "Opens the chest.");
    desk.at->press("part/4");
    desk.at->press("addPose");
    desk.at->press("addPose");
    const auto& motion = desk.exerciseEditor().document().exercise().motion;
    REQUIRE(motion);
    REQUIRE(motion->poses.size() >= 2);
    desk.at->press("part/1");
    desk.type("field/stepWords", "Slide your arms up.");
    desk.type("field/stepSeconds", "4 s");
    desk.at->press("addStep");
    desk.type("field/stepWords", "Slide them down.");
    CHECK(desk.exerciseEditor().document().exercise().steps.size() == 2);
    CHECK(desk.exerciseEditor().document().exercise().motion->steps.size() == 2);

    // It works on nothing yet: the format asks for a region, and says so in a sentence.
    desk.at->press("save");
    CHECK(desk.at->button("mendIt"));
    CHECK_FALSE(fs::exists(desk.own / "exercises" / "wall-slide.json"));
    desk.at->press("mendIt");
    desk.exerciseEditor().document().apply(edits::change(desk.exerciseEditor().document().exercise(),
        "regions", {}, [](Exercise& exercise) { exercise.regions = { Region::Chest }; }));
    desk.at->press("save");
    REQUIRE(fs::exists(desk.own / "exercises" / "wall-slide.json"));
    const Exercise* saved = desk.at->shelf.catalog().find(ExerciseId("wall-slide"));
    REQUIRE(saved);
    CHECK(saved->motion);
    CHECK(saved->steps[1].words == "Slide them down.");
    desk.at->press("back");
    CHECK_FALSE(qobject_cast<ExerciseEditor*>(desk.at->page()));
}

TEST_CASE("A trainer's routine: built, mended, rehearsed, saved, given away, played elsewhere, and results "
          "come back")
{
    const QTemporaryDir post;
    const QString bundle = post.filePath("low-back.plumbline"),
                  results = post.filePath("ann.plumbline-results"), paper = post.filePath("low-back.pdf");
    {
        const Desk trainer;
        trainer.at->press("newRoutine");
        RoutineEditor& editor = trainer.routineEditor();
        trainer.take("cat and cow");
        trainer.take("glute bridge");
        trainer.at->press("addRest");
        trainer.take("child's pose");
        trainer.take("cobra");
        trainer.at->press("addSection");
        trainer.type("field/heading", "Stretch");
        trainer.take("seated twist");
        INFO(rowsOf(editor.document().value()));
        CHECK(editor.document().value().rows.size() == 7);

        // Two of them become a choice.
        RowList& list = trainer.must<RowList>(QStringLiteral("rows"));
        list.choose({ editor.document().value().rows[3].id, editor.document().value().rows[4].id });
        trainer.at->press("addChoice");
        REQUIRE(editor.document().value().rows.size() == 6);
        CHECK(std::get<ChooseItem>(editor.document().value().rows[3].content).from.size() == 2);

        // Another dose for the first, by typing.
        list.choose({ editor.document().value().rows[0].id });
        trainer.type("field/reps", "4-6");
        CHECK(
            std::get<ExerciseItem>(editor.document().value().rows[0].content).dose.reps == CountRange(4, 6));

        trainer.at->press("whole");
        trainer.type("field/title", "Low back, weeks 1-2");
        trainer.type("field/summary", "For a stiff low back.");

        // An unknown exercise is found, led to, and mended away.
        ExerciseItem unknown;
        unknown.exercise = ExerciseId("no-such-thing");
        editor.document().apply(edits::insert(editor.document().value(), 1, { unknown }, "paste"));
        editor.compileNow();
        trainer.at->press("finding/0");
        CHECK(list.chosen() == std::vector{ editor.document().value().rows[1].id });
        trainer.at->press("mend/0");
        editor.compileNow();
        CHECK(rowsOf(editor.document().value()).find("no-such-thing") == std::string::npos);

        // Rehearsed at ten times life's speed.
        FakeClock clock;
        editor.rehearsal()->setClock(clock.clock());
        trainer.at->press("rehearseHere");
        trainer.at->press("speed/10");
        REQUIRE(editor.rehearsal()->isPlaying());
        const auto start = editor.rehearsal()->player()->position();
        for (int second = 0; second < 6; ++second) {
            clock.pass(std::chrono::seconds(1));
            editor.rehearsal()->player()->advance();
        }
        REQUIRE(editor.rehearsal()->isPlaying());
        CHECK(editor.rehearsal()->player()->position()->phase > start->phase);
        trainer.at->press("rehearsalEnd");
        CHECK_FALSE(editor.rehearsal()->isPlaying());

        // All of it undone and done again is the same.
        const std::string whole = editor.document().text();
        while (editor.document().history().canUndo())
            trainer.at->press("undo");
        CHECK(editor.document().value().rows.empty());
        while (editor.document().history().canRedo())
            trainer.at->press("redo");
        CHECK(editor.document().text() == whole);

        trainer.at->press("save");
        CHECK_FALSE(editor.document().isDirty());
        REQUIRE(fs::exists(trainer.own / "routines" / "low-back-weeks-1-2.json"));

        const Routine routine = editor.document().routine();
        const auto made = handout::handoutOf(
            routine, trainer.at->shelf.catalog(), trainer.at->shelf.person, trainer.at->shelf.options);
        REQUIRE(made.value.has_value());
        CHECK_FALSE(writeHandout(*made.value, {}, paper).isFault);
        CHECK(QFileInfo(paper).size() > 10'000);
        REQUIRE(trainer.at->window.writeBundleTo(bundle, routine.id));
        trainer.at->press("back");
        CHECK_FALSE(qobject_cast<RoutineEditor*>(trainer.at->page()));
    }
    {
        const Desk client;
        client.at->window.openFile(bundle);
        client.at->press("import");
        const Routine* routine = client.at->shelf.catalog().find(RoutineId("low-back-weeks-1-2"));
        REQUIRE(routine);
        QPointer<Player> player;
        QObject::connect(&client.at->window, &MainWindow::playing, [&](Player* one) { player = one; });
        client.at->window.play(*routine, 100.0);
        REQUIRE(player);
        for (int i = 0; i < 10'000 && player && !player->isOver(); ++i)
            player->next();
        REQUIRE(player);
        LoggedSession session;
        session.id = "2026-11-21";
        session.began = "2026-11-21T18:50:00+01:00";
        session.record = player->record();
        CHECK(session.record.finished);
        client.at->window.writeResultsTo(results, { "Ann", "", "", "2026-11-21", { session } });
    }
    const Desk trainer;
    trainer.at->window.openFile(results);
    CHECK(trainer.at->sees("Results from Ann"));
}

TEST_CASE("Leaving a changed routine asks, and nothing is lost without a word")
{
    const Desk desk;
    desk.at->press("newRoutine");
    desk.take("cobra");
    desk.at->press("back");
    REQUIRE(desk.at->button("stayHere"));
    desk.at->press("stayHere");
    CHECK(qobject_cast<RoutineEditor*>(desk.at->page()));
    desk.at->press("railExercises");
    desk.at->press("saveAndLeave");
    CHECK_FALSE(qobject_cast<RoutineEditor*>(desk.at->page()));
    CHECK(desk.at->shelf.catalog().find(RoutineId("untitled-routine")));
}

TEST_CASE("A shipped routine that is edited becomes the trainer's own, and the shipped one stays as it is")
{
    const Desk desk;
    const Routine* shipped = desk.at->shelf.catalog().find(RoutineId("desk-break"));
    REQUIRE(shipped);
    const fs::path original = shipped->file;
    const std::string before = *readText(original).value;
    desk.at->window.showRoutine(*shipped);
    desk.at->press("edit");
    desk.at->press("whole");
    desk.type("field/title", "My desk break");
    desk.at->key(Qt::Key_S, Qt::ControlModifier);
    CHECK(*readText(original).value == before);
    REQUIRE(fs::exists(desk.own / "routines" / "desk-break.json"));
    CHECK(desk.at->shelf.catalog().find(RoutineId("desk-break"))->title == "My desk break");
    CHECK(desk.at->shelf.catalog().original(RoutineId("desk-break"))->title != "My desk break");
    desk.at->press("back");
    CHECK(desk.at->sees("My desk break"));
}

TEST_CASE("A routine is saved as another one, and the first one stays as it is")
{
    const Desk desk;
    const Routine shipped = *desk.at->shelf.catalog().find(RoutineId("desk-break"));
    desk.at->window.showRoutine(shipped);
    desk.at->press("edit");
    desk.at->key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK_FALSE(fs::exists(desk.own / "routines" / "desk-break.json"));
    REQUIRE(fs::exists(desk.own / "routines" / "desk-break-another.json"));
    CHECK(desk.at->shelf.catalog().find(RoutineId("desk-break-another"))->title == "Desk break, another");
    CHECK(desk.at->shelf.catalog().find(RoutineId("desk-break"))->title == shipped.title);
    CHECK_FALSE(desk.routineEditor().document().isDirty());
}

TEST_CASE("A routine is built by keys alone")
{
    const Desk desk;
    desk.at->key(Qt::Key_N, Qt::ControlModifier);
    RoutineEditor& editor = desk.routineEditor();
    const auto type = [&](const char* words) {
        QTest::keyClicks(desk.at->window.focusWidget(), QString::fromUtf8(words));
    };
    for (const char* words : { "cobra", "cat and cow", "bridge pose" }) {
        desk.at->key(Qt::Key_F, Qt::ControlModifier);
        type(words);
        desk.at->key(Qt::Key_Return);
    }
    REQUIRE(editor.document().value().rows.size() == 3);
    RowList& list = desk.must<RowList>(QStringLiteral("rows"));
    list.setFocus(Qt::TabFocusReason);
    desk.at->key(Qt::Key_End);
    desk.at->key(Qt::Key_Up, Qt::AltModifier);
    desk.at->key(Qt::Key_Up, Qt::AltModifier);
    CHECK(std::get<ExerciseItem>(editor.document().value().rows[0].content).exercise
        == ExerciseId("bridge-pose"));
    desk.at->key(Qt::Key_D, Qt::ControlModifier);
    CHECK(editor.document().value().rows.size() == 4);
    desk.at->key(Qt::Key_Delete);
    CHECK(editor.document().value().rows.size() == 3);
    desk.at->key(Qt::Key_C, Qt::ControlModifier);
    desk.at->key(Qt::Key_V, Qt::ControlModifier);
    CHECK(editor.document().value().rows.size() == 4);
    desk.at->key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(editor.document().value().rows.size() == 3);
    desk.at->key(Qt::Key_F5);
    CHECK(editor.rehearsal()->isPlaying());
}
