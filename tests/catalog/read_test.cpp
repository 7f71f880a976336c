// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/read.h"
#include "support/scratch_folder.h"

#include <catch2/catch.hpp>

namespace plumbline
{

using namespace std::chrono_literals;

namespace
{

/// The first example in a document of the format.
std::string example(const char* document)
{
    const std::string text = test::sourceFile(document);
    const std::size_t begin = text.find("```json\n") + 8;
    return text.substr(begin, text.find("```", begin) - begin);
}

std::string chinTuck()
{
    return example("docs/format-exercise.md");
}

std::string replaced(std::string text, std::string_view part, std::string_view by)
{
    const std::size_t at = text.find(part);
    REQUIRE(at != std::string::npos);
    return text.replace(at, part.size(), by);
}

} // namespace

TEST_CASE("The exercise of the format's document reads as it is explained there")
{
    const auto parsed = readExercise(chinTuck(), "exercises/chin-tuck-nod.json");
    CHECK(parsed.diagnostics.empty());
    REQUIRE(parsed.value);
    const Exercise& exercise = *parsed.value;
    CHECK(exercise.id == ExerciseId("chin-tuck-nod"));
    CHECK(exercise.title == "Chin tuck with nod");
    CHECK(exercise.kind == Kind::Control);
    CHECK(exercise.position == Position::Sitting);
    CHECK(exercise.alsoIn == std::vector{ Position::Standing });
    CHECK(exercise.regions == std::vector{ Region::Neck });
    CHECK(exercise.muscles == std::vector<std::string>{ "deep neck flexors" });
    CHECK(exercise.equipment.empty());
    CHECK(exercise.optionalEquipment == std::vector{ Equipment::Chair });
    CHECK(exercise.sides == Sides::None);
    CHECK(exercise.firstSide == Side::Right);
    REQUIRE(exercise.steps.size() == 5);
    CHECK(exercise.steps[0].role == Role::Setup);
    CHECK_FALSE(exercise.steps[0].seconds);
    CHECK(exercise.steps[1].words == "Slide your head straight back.");
    CHECK(exercise.steps[1].brief == "Slide back.");
    CHECK(exercise.steps[1].seconds == Duration(2s));
    CHECK(exercise.steps[3].role == Role::Hold);
    CHECK(exercise.steps[3].breath == Breath::Free);
    CHECK(exercise.dose.reps == CountRange(30));
    CHECK(exercise.dose.hold->time == TimeRange(5s));
    CHECK(exercise.doseBy == DoseBy::Source);
    CHECK(exercise.cues.size() == 2);
    REQUIRE(exercise.avoidIf.size() == 1);
    CHECK(exercise.avoidIf[0].conditions == std::vector{ Condition::NeckTrouble, Condition::Dizziness });
    CHECK(exercise.avoidIf[0].because == "Your head slides back and nods again and again.");
    CHECK(exercise.source[0].title == "How To Fix Flat Back Posture");
    CHECK(exercise.file == "exercises/chin-tuck-nod.json");
}

TEST_CASE("The routine of the format's document reads as it is explained there")
{
    const auto parsed = readRoutine(example("docs/format-routine.md"), "flat-back-evening.json");
    CHECK(parsed.diagnostics.empty());
    REQUIRE(parsed.value);
    const Routine& routine = *parsed.value;
    CHECK(routine.purpose == "Bring back the natural curves");
    CHECK(routine.pacing.getReady == 8s);
    CHECK(routine.schedule.days == std::vector{ Weekday::Monday, Weekday::Wednesday, Weekday::Friday });
    CHECK(routine.schedule.times == std::vector<std::string>{ "19:30" });
    REQUIRE(routine.sections.size() == 2);
    CHECK(std::get<RestItem>(routine.sections[0].items[1]).length == 20s);
    const auto& stretch = std::get<ExerciseItem>(routine.sections[1].items[0]);
    CHECK(stretch.dose.hold->time == TimeRange(45s));
    CHECK(stretch.firstSide == Side::Left);
    CHECK(stretch.extra->side == Side::Left);
    CHECK(stretch.extra->reps == 1);
    CHECK(stretch.extra->sets == 0);
    const auto& choice = std::get<ChooseItem>(routine.sections[1].items[1]);
    CHECK(choice.count == 1);
    CHECK(
        choice.from == std::vector{ ExerciseId("abdominal-stretch"), ExerciseId("upper-hamstring-stretch") });
}

TEST_CASE("A dose may be in ranges, in breaths and in fractions of a second")
{
    const auto parsed = readExercise(replaced(chinTuck(), "\"reps\": 30, \"hold\": 5",
        "\"duration\": [60, 90.5], \"hold\": {\"breaths\": [3, 5]}, \"rest\": 0.25, \"sets\": 2.0"));
    REQUIRE(parsed.value);
    const Dose& dose = parsed.value->dose;
    CHECK_FALSE(dose.reps);
    CHECK(dose.duration == TimeRange(60s, 90500ms));
    CHECK(dose.hold->breaths == CountRange(3, 5));
    CHECK_FALSE(dose.hold->time);
    CHECK(dose.rest == TimeRange(250ms));
    CHECK(dose.sets == CountRange(2));
}

TEST_CASE("A byte order mark and Windows line ends do no harm")
{
    std::string text = "\xEF\xBB\xBF";
    for (const char c : chinTuck())
        text += c == '\n' ? std::string("\r\n") : std::string(1, c);
    CHECK(readExercise(text).diagnostics.empty());
    const auto faulty = readExercise(replaced(text, "\"control\"", "\"controll\""));
    REQUIRE(faulty.diagnostics.size() == 1);
    CHECK(faulty.diagnostics[0].line == 7);
    CHECK(faulty.diagnostics[0].column == 11);
}

TEST_CASE("Escapes in texts are read as the characters they stand for")
{
    const auto parsed =
        readExercise(replaced(chinTuck(), "Chin tuck", "\\u0043hin \\\"t\\u00fcck\\\" \\uD83D\\uDE00"));
    REQUIRE(parsed.value);
    CHECK(parsed.value->title
        == "Chin \"t\xC3\xBC"
           "ck\" \xF0\x9F\x98\x80 with nod");
}

TEST_CASE("A length is counted in characters, not in bytes")
{
    std::string title;
    for (int i = 0; i < 80; ++i)
        title += "\xC3\xBC";
    CHECK(readExercise(replaced(chinTuck(), "Chin tuck with nod", title)).value);
}

TEST_CASE("A text without a file is not asked to be named like one")
{
    CHECK(readExercise(chinTuck()).value);
    CHECK_FALSE(readExercise(chinTuck(), "nod.json").value);
}

TEST_CASE("A movement may go on without a time of its own until its duration is over")
{
    const std::string open =
        replaced(chinTuck(), "\"brief\": \"Nod.\", \"seconds\": 1", "\"brief\": \"Nod.\"");
    CHECK_FALSE(readExercise(open).value);
    CHECK(readExercise(replaced(open, "\"reps\": 30", "\"duration\": 120")).value);
    CHECK(readExercise(replaced(open, "\"brief\": \"Nod.\"", "\"brief\": \"Nod.\", \"wait\": true")).value);
}

TEST_CASE("A file is read as what its content is")
{
    const test::ScratchFolder scratch;
    const auto exercise = readFile(scratch.write("chin-tuck-nod.json", chinTuck()));
    REQUIRE(exercise.value);
    CHECK(std::holds_alternative<Exercise>(*exercise.value));
    const auto routine = readFile(scratch.write("flat-back-evening.json", example("docs/format-routine.md")));
    REQUIRE(routine.value);
    CHECK(std::holds_alternative<Routine>(*routine.value));
    const auto neither = readFile(scratch.write("neither.json", "{\"format\": 1}"));
    REQUIRE(neither.diagnostics.size() == 1);
    CHECK(neither.diagnostics[0].sentence
        == "this is neither an exercise, which has \"steps\", nor a routine, which has \"sections\"");
}

TEST_CASE("A complaint with a pointer gets its line and column from the file")
{
    const test::ScratchFolder scratch;
    Diagnostics diagnostics(3);
    diagnostics[0].file = diagnostics[1].file = scratch.write("chin-tuck-nod.json", chinTuck()).string();
    diagnostics[0].pointer = "/steps/3/breath";
    diagnostics[1].pointer = "/steps/9";
    diagnostics[2].file = (scratch.path() / "none.json").string();
    locate(diagnostics);
    CHECK(diagnostics[0].line == 18);
    CHECK(diagnostics[0].column == 106);
    CHECK(diagnostics[1].line == 14); // there is no such step, so where the steps begin
    CHECK(diagnostics[2].line == 0);
}

} // namespace plumbline
