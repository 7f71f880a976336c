// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/compile.h"

#include "support/authored.h"

#include <catch2/catch.hpp>

using namespace plumbline;
using namespace plumbline::test;
using namespace std::chrono_literals;

namespace
{

Score scored(const std::vector<Exercise>& exercises, Routine routine, CompileOptions options = {})
{
    Catalog catalog;
    for (const Exercise& exercise : exercises)
        catalog.add(exercise);
    return compile(routine, catalog, {}, options).value.value();
}

const Phase& first(const Score& score, PhaseKind kind)
{
    for (const Phase& phase : score.phases)
        if (phase.kind == kind)
            return phase;
    throw std::out_of_range("no such phase");
}

} // namespace

TEST_CASE("Getting ready says what comes, what to fetch, its side, its cautions and the trainer's note, one "
          "after the other")
{
    Exercise roll = exerciseOf("Roll", "hold Stay");
    roll.equipment = { Equipment::Mat, Equipment::FoamRoller };
    roll.sides = Sides::Each;
    roll.cautions = { "Never on the spine." };
    ExerciseItem noted = item("Roll");
    noted.note = "Slowly.";
    const Score score = scored({ roll }, routineOf({ noted }));
    CHECK(cues(score.phases[0])
        == "0 First: Roll. | 1.5 You need: mat, foam roller. | 4.2 Start with the right side. | 6.9 Never on "
           "the spine. | "
           "9.2 Slowly. | -3 3 | -2 2 | -1 1");
    CHECK(score.parts[0].fetch == roll.equipment);
}

TEST_CASE("What is at hand already is not asked for again, and cautions once heard are not repeated")
{
    Exercise roll = exerciseOf("Roll", "hold Stay");
    roll.equipment = { Equipment::Mat };
    roll.cautions = { "Never on the spine." };
    const Score score = scored({ roll }, routineOf({ item("Roll"), item("Roll") }));
    const Phase& again = score.phases[score.parts[1].first];
    CHECK(cues(again) == "0 Next: Roll. | -3 3 | -2 2 | -1 1");
    CHECK(score.parts[1].fetch.empty());

    Exercise other = exerciseOf("Press", "hold Stay");
    other.cautions = { "Never on the spine.", "Softly." };
    const Score both = scored({ roll, other }, routineOf({ item("Roll"), item("Press") }));
    CHECK(cues(both.phases[both.parts[1].first]) == "0 Next: Press. | 1.5 Softly. | -3 3 | -2 2 | -1 1");
}

TEST_CASE("There is time to get down, to fetch things and to hear everything")
{
    Exercise lie = exerciseOf("Lie", "hold Stay");
    lie.position = Position::Supine;
    Routine routine = routineOf({ item("Lie") });
    routine.pacing.getReady = 8s;
    CHECK(scored({ lie }, routine).phases[0].length == changeTime(Position::Standing, Position::Supine) + 8s);
    lie.equipment = { Equipment::Mat };
    CHECK(scored({ lie }, routine).phases[0].length
        == changeTime(Position::Standing, Position::Supine) + 8s + 5s);
    lie.cautions.assign(6, "This is a caution of some length which takes its time to be heard in full.");
    const Score wordy = scored({ lie }, routine);
    const Cue& last = wordy.phases[0].cues[wordy.phases[0].cues.size() - 4];
    CHECK(last.at + speakingTime(last.say) <= *wordy.phases[0].length - 3s);
}

TEST_CASE("The full words are said the first time on each side, the brief ones after that")
{
    Exercise lift = exerciseOf("lift", "move 2 Lift the {side} knee/Lift {side}");
    lift.sides = Sides::Alternate;
    lift.dose = reps(2);
    const Score score = scored({ lift }, routineOf({ item("lift") }));
    std::string said;
    for (const Phase& phase : score.phases)
        if (phase.kind == PhaseKind::Move)
            said += phase.cues[0].say + "; ";
    CHECK(said == "Lift the right knee; Lift the left knee; Lift right; Lift left; ");
}

TEST_CASE(
    "A long hold has form cues in turn, its middle and its last three seconds, and nobody talks over another")
{
    Exercise plank = exerciseOf("plank", "hold Hold and breathe evenly");
    plank.cues = { "Shoulders heavy.", "Long neck." };
    for (const int seconds : { 8, 12, 20, 30, 60, 125 }) {
        CAPTURE(seconds);
        plank.dose = holding(seconds);
        const Phase hold = first(scored({ plank }, routineOf({ item("plank") })), PhaseKind::Hold);
        Duration free{};
        int halfway = 0;
        for (const Cue& cue : hold.cues) {
            const Duration due = dueAfterStart(cue, *hold.length);
            CHECK(due >= free);
            CHECK(due < *hold.length);
            free = cue.kind == CueKind::Countdown ? due : due + speakingTime(cue.say);
            halfway += cue.kind == CueKind::Halfway ? 1 : 0;
        }
        CHECK(halfway == (seconds >= 20 ? 1 : 0));
    }
    plank.dose = holding(30);
    CHECK(cues(first(scored({ plank }, routineOf({ item("plank") })), PhaseKind::Hold))
        == "0 Hold and breathe evenly | 3.9 Shoulders heavy. | 15 Halfway. | 17.1 Long neck. | -3 3 | -2 2 | "
           "-1 1");
}

TEST_CASE(
    "A long loop is spoken until its rhythm is found, then only form cues come, ten seconds apart or more")
{
    Exercise rock = exerciseOf("rock", "move 2 Rock back/Back | move 2 Rock forward/Forward");
    rock.dose = lasting(40);
    rock.cues = { "Back straight.", "Breathe." };
    const Score score = scored({ rock }, routineOf({ item("rock") }));
    const auto starts = score.starts();
    std::string said;
    for (std::size_t i = 1; i + 1 < score.phases.size(); ++i)
        for (const Cue& cue : score.phases[i].cues)
            said += std::to_string((starts[i] - starts[1]) / 1s) + " " + cue.say + "; ";
    CHECK(said
        == "0 Rock back; 2 Rock forward; 4 Back; 6 Forward; 8 Back; 10 Forward; 12 Back straight.; 22 "
           "Breathe.; "
           "32 Back straight.; ");
}

TEST_CASE("Sentences come in the language that is asked for")
{
    Exercise stretch = exerciseOf("Dehnen", "hold {Side} halten");
    stretch.sides = Sides::Each;
    CompileOptions german;
    german.phrases.changeSide = "Seitenwechsel. Jetzt {side}.";
    german.phrases.left = "links";
    german.phrases.leftFirst = "Links";
    const Score score = scored({ stretch }, routineOf({ item("Dehnen") }), german);
    CHECK(first(score, PhaseKind::ChangeSide).words == "Seitenwechsel. Jetzt links.");
    CHECK(score.phases[score.parts[0].last - 1].words == "Links halten");
}

TEST_CASE("A rest of the trainer's takes the place of the usual one and carries the note")
{
    Routine routine = routineOf({ item("A"), item("B") });
    routine.pacing.rest = 5s;
    RestItem rest;
    rest.length = 40s;
    rest.note = "Drink a little water.";
    routine.sections[0].items.insert(routine.sections[0].items.begin() + 1, rest);
    const Score score = scored({ exerciseOf("A", "hold Stay"), exerciseOf("B", "hold Stay") }, routine);
    int rests = 0;
    for (const Phase& phase : score.phases)
        rests += phase.kind == PhaseKind::Rest ? 1 : 0;
    CHECK(rests == 1);
    CHECK(first(score, PhaseKind::Rest).length == 40s);
    CHECK(first(score, PhaseKind::Rest).part == 1);
    CHECK(cues(first(score, PhaseKind::Rest)) == "0 Rest. | 1.1 Drink a little water.");
}
