// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange_files.h"
#include "app/file_kind.h"
#include "app/window_on_screen.h"

#include "bundle/bundle.h"
#include "catalog/write.h"
#include "session/record_text.h"
#include "session/results.h"
#include "ui/problems_page.h"
#include "ui/routine_page.h"

#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QTemporaryDir>
#include <QtTest>

#include <catch2/catch.hpp>

using namespace plumbline;
using test::AtWindow;

namespace
{

/// A home of one's own, for as long as this lives.
struct Home {
    QTemporaryDir folder;
    QByteArray data = qgetenv("XDG_DATA_HOME"), resources = qgetenv("PLUMBLINE_RESOURCES");

    Home()
    {
        qputenv("XDG_DATA_HOME", folder.path().toUtf8());
        qputenv("PLUMBLINE_RESOURCES", folder.filePath("shipped").toUtf8());
    }
    ~Home()
    {
        data.isNull() ? qunsetenv("XDG_DATA_HOME") : qputenv("XDG_DATA_HOME", data);
        resources.isNull() ? qunsetenv("PLUMBLINE_RESOURCES") : qputenv("PLUMBLINE_RESOURCES", resources);
    }
    Home(const Home&) = delete;
    Home& operator=(const Home&) = delete;

    [[nodiscard]] bool has(const char* file) const
    {
        return QFile::exists(folder.filePath(QLatin1String(file)));
    }
};

Shelf emptyShelf()
{
    Shelf shelf;
    shelf.person.hasAccepted = true;
    return shelf;
}

/// The sample shelf's "morning", from Ann.
Bundle morning()
{
    const Shelf shelf = test::sampleShelf();
    BundleLetter letter{ "Ann <b>", "Twice a week.", {}, "0.1.0", "2026-11-21" };
    const Parsed<Bundle> bundle = bundleOf({ RoutineId("morning") }, shelf.catalog(), letter);
    REQUIRE(bundle.value);
    return *bundle.value;
}

QString written(const AtWindow& at, const char* name, const std::string& bytes)
{
    return at.write(name, QByteArray::fromStdString(bytes));
}

LoggedSession sessionOn(const QDate& day)
{
    LoggedSession session;
    session.id = day.toString(Qt::ISODate).toStdString();
    session.began = session.id + "T18:50:00+01:00";
    session.record.routine = RoutineId("morning");
    session.record.title = "Morning & more";
    session.record.finished = true;
    session.record.played = std::chrono::minutes(10);
    session.record.comfortBefore = 3;
    session.record.comfortAfter = 6;
    session.record.parts = { { ExerciseId("nod"), "Chin tuck with nod", Outcome::Done, {},
        { { Side::Left, { 5, { Region::Neck }, Relief::Less } } } } };
    return session;
}

} // namespace

TEST_CASE("A bundle shows what is in it and from whom, and is imported only when one says so")
{
    const Home home;
    AtWindow at({ 1280, 800 }, emptyShelf());
    at.window.openFile(written(at, "a.plumbline", toBytes(morning())));
    CHECK(at.sees("A routine for you"));
    CHECK(at.sees("Ann <b>"));
    CHECK(at.sees("Twice a week."));
    CHECK(at.sees("Morning & more"));
    CHECK(at.sees("4 exercises"));
    CHECK_FALSE(home.has("plumbline/routines/morning.json"));
    at.press("import");
    CHECK(home.has("plumbline/routines/morning.json"));
    CHECK(home.has("plumbline/exercises/nod.json"));
    CHECK(qobject_cast<RoutinePage*>(at.page()));
    CHECK(at.sees("Morning & more"));
    CHECK(at.shelf.catalog().exercises().size() == 4);
}

TEST_CASE("Not now leaves everything as it is")
{
    const Home home;
    AtWindow at({ 1280, 800 }, emptyShelf());
    at.window.openFile(written(at, "a.plumbline", toBytes(morning())));
    at.press("notNowImport");
    CHECK_FALSE(at.sees("A routine for you"));
    CHECK_FALSE(home.has("plumbline/routines"));
}

TEST_CASE("What clashes is asked for each, and for all of them at once")
{
    const Home home;
    AtWindow at({ 1280, 800 }, emptyShelf());
    Bundle bundle = morning();
    at.window.openFile(written(at, "a.plumbline", toBytes(bundle)));
    at.press("import");
    bundle.routines[0].title = "Morning, anew";
    bundle.exercises[0].title = "Chin tuck, anew";
    at.window.openFile(written(at, "b.plumbline", toBytes(bundle)));
    CHECK(at.sees("You have another routine of this name: Morning & more."));
    CHECK(at.button("mine/morning")->isChecked());
    at.press("both/all");
    CHECK(at.button("both/morning")->isChecked());
    at.press("theirs/nod");
    at.press("import");
    CHECK(home.has("plumbline/routines/morning-2.json"));
    CHECK(at.shelf.catalog().find(RoutineId("morning"))->title == "Morning & more");
    CHECK(at.shelf.catalog().find(ExerciseId("nod"))->title == "Chin tuck, anew");
}

TEST_CASE("A file that is no bundle is told, and changes nothing")
{
    const Home home;
    AtWindow at;
    at.window.openFile(at.write("a.plumbline", "hello"));
    REQUIRE(qobject_cast<ProblemsPage*>(at.page()));
    CHECK_FALSE(home.has("plumbline"));
}

TEST_CASE("A file of mine that cannot be understood is left alone, and the window says so")
{
    const Home home;
    AtWindow at({ 1280, 800 }, emptyShelf());
    QDir(home.folder.path()).mkpath("plumbline/exercises");
    QFile mine(home.folder.filePath("plumbline/exercises/nod.json"));
    REQUIRE(mine.open(QIODevice::WriteOnly));
    mine.write("{ half");
    mine.close();
    at.window.openFile(written(at, "a.plumbline", toBytes(morning())));
    at.press("import");
    CHECK(at.window.findChild<QLabel*>("noticeText")->text().startsWith("Nothing was imported."));
    CHECK_FALSE(home.has("plumbline/routines/morning.json"));
}

TEST_CASE("A file is opened by dropping it on the window")
{
    const Home home;
    AtWindow at;
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(written(at, "a.plumbline", toBytes(morning()))) });
    QDragEnterEvent enter({ 100, 100 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&at.window, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop({ 100, 100 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&at.window, &drop);
    CHECK(at.sees("A routine for you"));
}

TEST_CASE("A bundle that was opened by a double click waits until the notice is accepted")
{
    const Home home;
    Shelf shelf = test::sampleShelf();
    shelf.person.hasAccepted = false;
    AtWindow at({ 1280, 800 }, shelf);
    at.window.openFile(written(at, "a.plumbline", toBytes(morning())));
    CHECK_FALSE(at.sees("A routine for you"));
}

TEST_CASE("A routine is given to a client as a file that can be opened again")
{
    const Home home;
    AtWindow at;
    const QString file = at.folder.filePath("morning.plumbline");
    CHECK(at.window.writeBundleTo(file, RoutineId("morning")));
    CHECK(readBundle(file.toStdString()).value);
    CHECK_FALSE(at.window.writeBundleTo(file, RoutineId("broken")));
    CHECK(qobject_cast<ProblemsPage*>(at.page()));
}

TEST_CASE(
    "The results file holds the sessions and the words one chose, and the trainer sees them beside the plan")
{
    const Home home;
    AtWindow at;
    const QDate today = QDate::currentDate();
    at.shelf.options.day = std::chrono::sys_days(std::chrono::days(QDate(1970, 1, 1).daysTo(today)));
    QDir(home.folder.path()).mkpath("plumbline");
    QFile log(home.folder.filePath("plumbline/sessions.jsonl"));
    REQUIRE(log.open(QIODevice::WriteOnly));
    for (const LoggedSession& session : { sessionOn(today.addDays(-60)), sessionOn(today) })
        log.write(QByteArray::fromStdString(recordLine(session.id, session.began, session.record)));
    log.close();
    at.key(Qt::Key_3, Qt::ControlModifier);
    at.press("giveResults");
    CHECK(at.sees("1 session"));
    at.press("period/all");
    CHECK(at.sees("2 sessions"));
    at.page()->findChild<QLineEdit*>("givenFrom")->setText("Ann");

    Results results{ "Ann", "", "", today.toString(Qt::ISODate).toStdString(), { sessionOn(today) } };
    const QString file = at.folder.filePath("a.plumbline-results");
    at.window.writeResultsTo(file, results);
    at.window.openFile(file);
    CHECK(at.sees("Results from Ann"));
    CHECK(at.sees("Planned: Monday and Friday."));
    CHECK(at.sees("hurt in 1 session, at worst 5 of 10"));
    CHECK(at.button("plan/morning"));
    at.press("plan/morning");
    CHECK(qobject_cast<RoutinePage*>(at.page()));
}

TEST_CASE("Exercises of another program become drafts when one says so, and a routine goes to a calendar")
{
    const Home home;
    AtWindow at;
    const QString file = at.write("table.csv", "title,instructions\nArm circles,Circle your arms slowly.\n");
    at.window.openFile(file);
    REQUIRE(at.button("takeDrafts"));
    at.press("notTaken");
    CHECK_FALSE(home.has("plumbline/exercises/arm-circles.json"));
    at.window.openFile(file);
    at.press("takeDrafts");
    CHECK(home.has("plumbline/exercises/arm-circles.json"));

    const Shelf shelf = test::sampleShelf();
    const Routine& morning = *shelf.catalog().find(RoutineId("morning"));
    const QString calendar = at.folder.filePath("morning.ics");
    CHECK(exportTo(calendar, morning, shelf).startsWith("The file is there"));
    CHECK(QFile::exists(calendar));
    CHECK(exportTo(at.folder.filePath("morning.doc"), morning, shelf).startsWith("The name says no format"));
}

TEST_CASE("Files are told apart by their endings")
{
    CHECK(kindOf("a.plumbline") == FileKind::Bundle);
    CHECK(kindOf("A.PLUMBLINE") == FileKind::Bundle);
    CHECK(kindOf("a.plumbline-results") == FileKind::Results);
    CHECK(kindOf("a.json") == FileKind::Content);
    CHECK(withEnding("a", bundleEnding) == "a.plumbline");
    CHECK(withEnding("a.plumbline", bundleEnding) == "a.plumbline");
}
