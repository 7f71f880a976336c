// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main_window.h"
#include "player/player.h"
#include "support/scratch_folder.h"
#include "ui/player_page.h"
#include "ui/sample_shelf.h"

#include <QtTest>

#include <catch2/catch.hpp>

using namespace plumbline;

namespace
{

const ExerciseId nod("nod");

/// The first movement of "morning", which begins with the nod, and a person's file to remember in.
class Playing
{
public:
    explicit Playing(double speed = 1.0)
        : settings(QString::fromStdString((folder.path() / "settings.ini").string()))
        , window(shelf, look, settings)
    {
        shelf.personFile = folder.path() / "person.json";
        window.resize(1280, 800);
        window.show();
        QApplication::setActiveWindow(&window);
        window.play(*shelf.catalog().find(RoutineId("morning")), speed);
        page()->act(PlayerAction::Next);
    }

    PlayerPage* page() { return window.findChild<PlayerPage*>(); }
    Player* player() { return window.findChild<Player*>(); }
    const Part& place()
    {
        const Score& score = player()->score();
        return score.parts[score.phases[player()->position()->phase].part];
    }
    std::string part() { return place().exercise.id.value; }
    void say(Qt::Key key)
    {
        QTest::keyClick(page(), Qt::Key_H);
        QTest::keyClick(page()->focusWidget(), key);
    }
    [[nodiscard]] std::optional<Person> kept() const { return readPersonFile(shelf.personFile).value; }

    test::ScratchFolder folder;
    Shelf shelf = test::sampleShelf();
    Settings settings;
    Look look{ Preferences() };
    MainWindow window;
};

} // namespace

TEST_CASE("Less of what hurts is played at once and remembered for the next time")
{
    Playing session;
    const int before = session.player()->score().phases[session.player()->position()->phase + 1].of;
    session.say(Qt::Key_L);
    CHECK(session.player()->isRunning());
    CHECK(session.part() == "nod");
    REQUIRE(session.kept());
    CHECK(session.kept()->eases.at(nod).amount == Approx(0.8));
    int after = 0;
    for (const Phase& phase : session.player()->score().phases)
        if (session.player()->score().parts[phase.part].exercise.id == nod)
            after = std::max(after, phase.of);
    CHECK(after < before);
    CHECK(session.player()->record().parts.front().pains.size() == 1);
}

TEST_CASE("The gentler version takes over, and what is left out is gone")
{
    Playing session;
    session.say(Qt::Key_G);
    CHECK(session.part() == "twist");
    CHECK(session.kept()->eases.at(nod).gentler);
    session.say(Qt::Key_X);
    CHECK(session.place().item == 1); // which is a twist too, but not in place of the nod
    CHECK_FALSE(session.place().adaptation);
    CHECK(session.kept()->eases.at(nod).leftOut);
}

TEST_CASE("To end ends, with what was said in the record")
{
    Playing session;
    session.say(Qt::Key_E);
    CHECK(session.player()->isOver());
    REQUIRE(session.player()->record().parts.front().pains.size() == 1);
    CHECK(session.player()->record().parts.front().pains.front().pain.relief == Relief::End);
}

TEST_CASE("A rehearsal does what is asked and remembers nothing")
{
    Playing session(20.0);
    session.say(Qt::Key_G);
    CHECK(session.part() == "twist");
    CHECK_FALSE(session.kept());
    CHECK(session.shelf.person.eases.empty());
}

TEST_CASE("What is done without pain comes back by small steps")
{
    Playing session;
    session.shelf.person.eases[ExerciseId("rock")] = { 0.8, false, false, 1 };
    session.window.play(routineOfOne(*session.shelf.catalog().find(ExerciseId("rock"))), 1.0);
    auto* player = session.player();
    while (!player->isOver()) {
        player->extend(std::chrono::milliseconds(0));
        player->next();
    }
    CHECK(session.shelf.person.eases.at(ExerciseId("rock")).comfortable == 1); // all of it was skipped
}
