// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/catalog.h"
#include "catalog/read.h"
#include "catalog/write.h"
#include "editor/exercise_document.h"
#include "editor/exercise_edits.h"
#include "editor/step_rows.h"
#include "support/authored.h"

#include <QAbstractItemModelTester>
#include <catch2/catch.hpp>

#include <random>

using namespace plumbline;
using namespace plumbline::test;

namespace
{

std::string stepsOf(const Exercise& exercise)
{
    std::string text;
    for (const Step& step : exercise.steps)
        text += (text.empty() ? "" : " | ") + std::string(key(step.role)) + " " + step.words;
    return text;
}

Exercise shipped(const char* id)
{
    static const Library library = loadLibrary({ PLUMBLINE_SOURCE_DIR "/resources" });
    const Exercise* exercise = library.catalog.find(ExerciseId(id));
    REQUIRE(exercise);
    return *exercise;
}

Step said(Role role, const char* words)
{
    Step step;
    step.role = role;
    step.words = words;
    step.seconds = std::chrono::seconds(2);
    return step;
}

} // namespace

TEST_CASE("Steps stay in the order setup, repetition, finish wherever they are put")
{
    const Exercise exercise = exerciseOf("nod", "setup Kneel | move 2 Nod | hold Stay | finish 2 Rise");
    const auto added = edits::insertStep(exercise, 0, said(Role::Finish, "Rest"));
    CHECK(stepsOf(added.result) == "setup Kneel | move Nod | hold Stay | finish Rest | finish Rise");
    CHECK(added.select == std::vector{ 3 });
    const auto changed = edits::changeStep(exercise, 2, {}, {}, [](Step& step) { step.role = Role::Setup; });
    CHECK(stepsOf(changed.result) == "setup Kneel | setup Stay | move Nod | finish Rise");
    CHECK(changed.select == std::vector{ 1 });
    CHECK(stepsOf(edits::moveStep(exercise, 1, 1).result)
        == "setup Kneel | hold Stay | move Nod | finish Rise");
    CHECK(stepsOf(edits::moveStep(exercise, 0, 1).result) == stepsOf(exercise));
    CHECK(stepsOf(edits::moveStep(exercise, 0, -1).result) == stepsOf(exercise));
}

TEST_CASE("A step is split between its sentences, and its time with them")
{
    Exercise exercise = exerciseOf("nod", "hold Stay");
    exercise.steps = { said(Role::Move, "Breathe in. Lift your chest.") };
    exercise.steps[0].seconds = std::chrono::seconds(5);
    const Exercise split = edits::splitStep(exercise, 0).result;
    CHECK(stepsOf(split) == "move Breathe in. | move Lift your chest.");
    CHECK(*split.steps[0].seconds + *split.steps[1].seconds == std::chrono::seconds(5));
}

TEST_CASE("The figure keeps a step for each of the exercise's, whatever is done, and can be read again")
{
    std::mt19937 random(7);
    const auto below = [&](std::size_t end) {
        return std::uniform_int_distribution<std::size_t>(0, end - 1)(random);
    };
    for (const char* id : { "cat-cow", "glute-bridge", "seated-twist" }) {
        ExerciseDocument document(shipped(id), SavedFile(), {});
        StepRows rows(document,
            { [](std::string_view word) { return QString::fromUtf8(word.data(), qsizetype(word.size())); },
                [](Duration time) { return QString::number(time.count()); } });
        const QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::Fatal);
        std::vector<std::string> texts{ document.text() };
        for (int i = 0; i < 40; ++i) {
            const Exercise& exercise = document.exercise();
            const std::size_t at = exercise.steps.empty() ? 0 : below(exercise.steps.size());
            switch (below(6)) {
            case 0:
                document.apply(edits::insertStep(exercise, at, said(Role::Move, "Move.")));
                break;
            case 1:
                document.apply(edits::removeStep(exercise, at));
                break;
            case 2:
                document.apply(edits::splitStep(exercise, at));
                break;
            case 3:
                document.apply(edits::moveStep(exercise, at, below(2) == 0 ? 1 : -1));
                break;
            case 4:
                document.apply(edits::changeStep(exercise, at, "time", {},
                    [&](Step& step) { step.seconds = std::chrono::seconds(1 + below(9)); }));
                break;
            default:
                document.apply(edits::poseStep(exercise, at, below(exercise.motion->poses.size())));
            }
            const Exercise& now = document.exercise();
            REQUIRE(now.motion->steps.size() == now.steps.size());
            texts.push_back(document.text());
            const Parsed<Exercise> again = readExercise(texts.back());
            for (const Diagnostic& fault : again.diagnostics)
                CHECK(fault.pointer.find("pose") == std::string::npos);
            if (again.value)
                CHECK(again.value->motion.has_value());
        }
        std::vector<std::string> back;
        while (document.history().canUndo())
            document.history().undo();
        CHECK(document.text() == texts.front());
        while (document.history().canRedo())
            document.history().redo();
        CHECK(document.text() == texts.back());
    }
}
