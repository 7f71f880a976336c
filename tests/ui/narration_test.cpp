// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/narration.h"

#include "support/small_score.h"
#include "ui/announcer.h"
#include "ui/exercises_page.h"
#include "ui/player_on_screen.h"
#include "ui/sample_shelf.h"
#include "ui/search_field.h"

#include <QAccessible>

#include <catch2/catch.hpp>

using namespace plumbline;
using namespace plumbline::test;
using namespace std::chrono_literals;

namespace
{

using Words = std::vector<std::string>;

/// What a screen reader is told from now on.
class Ears
{
public:
    explicit Ears(QWidget& page)
    {
        QObject::connect(page.findChild<Announcer*>(), &Announcer::announced, &m_here,
            [this](const QString& text) { heard.push_back(text.toStdString()); });
    }
    Words heard;

private:
    QObject m_here;
};

std::string lastSaid(const QWidget& page)
{
    return page.findChild<Announcer*>()->said().toStdString();
}

} // namespace

TEST_CASE("of a phase that begins, a screen reader hears what is new and how long it takes")
{
    const Score score = smallScore();
    CHECK(phaseNews(score, 0, {}) == "First: Seated twist. 12 seconds.");
    CHECK(phaseNews(score, 1, 0) == "Right. Sit with your legs long and cross the foot over.");
    CHECK(phaseNews(score, 2, 1) == "1 of 2. Breathe in and grow tall.");
    CHECK(phaseNews(score, 3, 2) == "Breathe out and turn, hand behind you.");
    CHECK(phaseNews(score, 4, 3) == "Hold. Breathe evenly, look over your shoulder. 30 seconds.");
    CHECK(phaseNews(score, 5, 4) == "2 of 2. Breathe in and grow tall.");
    CHECK(phaseNews(score, 4, {}).startsWith("Seated twist, Right, 1 of 2. Hold."));
    for (std::size_t i = 1; i < score.phases.size(); ++i) {
        if (score.phases[i].kind == PhaseKind::WaitForMe)
            CHECK(phaseNews(score, i, i - 1)
                == "Stay as long as it feels good. Take your time. Enter goes on.");
        if (score.phases[i].kind == PhaseKind::ChangeSide)
            CHECK(phaseNews(score, i, i - 1) == "Change sides. Now the left side.");
    }
}

TEST_CASE("before an exercise one hears what it needs and what to be careful about")
{
    Score score = smallScore();
    Phase& ready = score.phases[0];
    ready.cues = { { 0s, false, CueKind::Announce, "First: Seated twist." },
        { 2s, false, CueKind::Announce, "You need: mat." }, { 4s, false, CueKind::Caution, "No bouncing." },
        { 3s, true, CueKind::Countdown, "3" } };
    CHECK(phaseNews(score, 0, {}) == "First: Seated twist. You need: mat. No bouncing. 12 seconds.");
}

TEST_CASE("thirty, ten and three seconds are said once each as the time passes them, and no others")
{
    const auto heard = [](Duration length, Duration step) {
        std::vector<int> seconds;
        for (Duration left = length; left > 0s; left -= step)
            if (const auto mark = secondsToSay(left, std::max<Duration>(0s, left - step), length))
                seconds.push_back(*mark);
        return seconds;
    };
    CHECK(heard(60s, 16ms) == std::vector{ 30, 10, 3 });
    CHECK(heard(60s, 1s) == std::vector{ 30, 10, 3 });
    CHECK(heard(30s, 16ms) == std::vector{ 10, 3 }); // the phase itself says thirty
    CHECK(heard(12s, 16ms) == std::vector{ 3 });
    CHECK(heard(5s, 16ms).empty());
    CHECK(secondsToSay(40s, 2s, 60s) == 3);
}

TEST_CASE(
    "in a session phases, words in passing, and thirty, ten and three seconds are told, never every second")
{
    PlayerOnScreen screen(smallScore());
    CHECK(lastSaid(screen.page) == "First: Seated twist. 12 seconds.");
    screen.untilPhase(PhaseKind::Hold);
    Ears ears(screen.page);
    screen.pass(8s);
    CHECK(ears.heard == Words{ "Shoulders heavy, jaw loose." });
    screen.pass(11s);
    CHECK(ears.heard.size() == 1);
    screen.pass(10s);
    CHECK(ears.heard == Words{ "Shoulders heavy, jaw loose.", "10 seconds", "3 seconds" });

    screen.untilPhase(PhaseKind::WaitForMe);
    CHECK(ears.heard.back() == "Stay as long as it feels good. Take your time. Enter goes on.");
    screen.press("goOn");
    ears.heard.clear();
    for (int i = 0; i < 300 && !screen.player.isOver(); ++i)
        screen.pass(1s);
    REQUIRE(screen.player.isOver());
    // Get ready for fifteen seconds, a rest of twenty, a hold of two minutes.
    CHECK(std::count(ears.heard.begin(), ears.heard.end(), "30 seconds") == 1);
    CHECK(std::count(ears.heard.begin(), ears.heard.end(), "10 seconds") == 3);
    for (const std::string& words : ears.heard)
        if (words.size() < 12 && words.find(" seconds") != std::string::npos)
            CHECK((words == "30 seconds" || words == "10 seconds" || words == "3 seconds"));
    CHECK(ears.heard.back().rfind("That is all for today.", 0) == 0);
}

TEST_CASE("pausing and going on are told, with the time that is left")
{
    PlayerOnScreen screen(smallScore());
    screen.untilPhase(PhaseKind::Hold);
    screen.pass(10s);
    Ears ears(screen.page);
    screen.press("pause");
    screen.pass(60s);
    CHECK(ears.heard == Words{ "Paused. 20 seconds left." });
    screen.press("pause");
    CHECK(ears.heard.back() == "Going on. 20 seconds left.");
}

TEST_CASE("whoever asks the ring hears how much time is left")
{
    PlayerOnScreen screen(smallScore());
    screen.pass(4s);
    auto* ring = screen.page.findChild<QWidget*>("ring");
    const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(ring);
    REQUIRE(face);
    CHECK(face->text(QAccessible::Name) == "8 seconds left");
    screen.press("pause");
    CHECK(face->text(QAccessible::Name) == "8 seconds left, paused");
}

TEST_CASE("while one searches, a screen reader hears how many exercises are left")
{
    const Shelf shelf = sampleShelf();
    ExercisesPage page(shelf);
    page.show();
    auto* search = page.findChild<SearchField*>();
    search->setText("twist");
    CHECK(lastSaid(page) == "1 exercise");
    search->setText("twistxyz");
    CHECK(lastSaid(page) == "Nothing fits all of this.");
}
