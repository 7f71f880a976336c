// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/exercise_edits.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace plumbline::edits
{

namespace
{

constexpr double unknownSeconds = 3; ///< a step without a time, as the reader of figures has it

QString tr(const char* text)
{
    return QCoreApplication::translate("Edits", text);
}

/// 0 setup, 1 the repetition, 2 finish.
int passageOf(const Step& step)
{
    return step.role == Role::Setup ? 0 : step.role == Role::Finish ? 2 : 1;
}

/// Brings steps into the order of their roles, and the figure's with them; tells where the step `at` went.
std::size_t bringIntoOrder(Exercise& exercise, std::size_t at)
{
    std::vector<std::size_t> order(exercise.steps.size());
    std::iota(order.begin(), order.end(), std::size_t{ 0 });
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return passageOf(exercise.steps[a]) < passageOf(exercise.steps[b]);
    });
    const std::vector<Step> steps = exercise.steps;
    for (std::size_t i = 0; i < order.size(); ++i)
        exercise.steps[i] = steps[order[i]];
    if (exercise.motion) {
        const std::vector<figure::Step> posed = exercise.motion->steps;
        for (std::size_t i = 0; i < order.size(); ++i)
            exercise.motion->steps[i] = posed[order[i]];
    }
    const auto went = std::find(order.begin(), order.end(), at);
    return static_cast<std::size_t>(went - order.begin());
}

/// The figure has the times and the rests of the steps.
void followSteps(Exercise& exercise)
{
    if (!exercise.motion)
        return;
    figure::Motion& motion = *exercise.motion;
    motion.steps.resize(exercise.steps.size());
    std::size_t before = motion.start;
    for (std::size_t i = 0; i < exercise.steps.size(); ++i) {
        const Step& step = exercise.steps[i];
        figure::Step& posed = motion.steps[i];
        posed.seconds = step.seconds ? inSeconds(*step.seconds) : unknownSeconds;
        posed.moves = step.role != Role::Hold;
        if (!posed.moves && posed.cycle.poses.empty())
            posed.pose = before;
        before = posed.pose;
    }
    const auto isOfRepetition = [](const Step& step) { return step.role != Role::Setup; };
    motion.repeatFrom = static_cast<std::size_t>(
        std::find_if(exercise.steps.begin(), exercise.steps.end(), isOfRepetition) - exercise.steps.begin());
}

ExerciseEdit settled(ExerciseEdit edit, std::size_t at)
{
    Exercise& exercise = edit.result;
    if (exercise.motion)
        exercise.motion->steps.resize(exercise.steps.size());
    edit.select = { static_cast<int>(bringIntoOrder(exercise, at)) };
    followSteps(exercise);
    return edit;
}

template <class T> void insertAt(std::vector<T>& list, std::size_t at, T value)
{
    list.insert(list.begin() + static_cast<std::ptrdiff_t>(std::min(at, list.size())), std::move(value));
}

template <class T> void eraseAt(std::vector<T>& list, std::size_t at)
{
    if (at < list.size())
        list.erase(list.begin() + static_cast<std::ptrdiff_t>(at));
}

/// "Sit up. Breathe out." to "Sit up." and "Breathe out."; one sentence stays whole in both.
std::pair<std::string, std::string> halvesOf(const std::string& words)
{
    const std::size_t end = words.find(". ");
    if (end == std::string::npos)
        return { words, words };
    return { words.substr(0, end + 1), words.substr(end + 2) };
}

} // namespace

ExerciseEdit change(const Exercise& exercise, const QString& name, const QString& mergeKey,
    const std::function<void(Exercise&)>& change)
{
    ExerciseEdit edit{ name, exercise, mergeKey };
    change(edit.result);
    followSteps(edit.result);
    return edit;
}

ExerciseEdit changeStep(const Exercise& exercise, std::size_t at, const QString& name,
    const QString& mergeKey, const std::function<void(Step&)>& change)
{
    ExerciseEdit edit{ name, exercise, mergeKey };
    if (at < edit.result.steps.size())
        change(edit.result.steps[at]);
    return settled(std::move(edit), at);
}

ExerciseEdit insertStep(const Exercise& exercise, std::size_t at, const Step& step)
{
    ExerciseEdit edit{ tr("add a step"), exercise };
    const std::size_t place = std::min(at, exercise.steps.size());
    insertAt(edit.result.steps, place, step);
    if (auto& motion = edit.result.motion) {
        figure::Step posed;
        posed.pose =
            place > 0 && place <= motion->steps.size() ? motion->steps[place - 1].pose : motion->start;
        insertAt(motion->steps, place, posed);
    }
    return settled(std::move(edit), place);
}

ExerciseEdit removeStep(const Exercise& exercise, std::size_t at)
{
    ExerciseEdit edit{ tr("remove a step"), exercise };
    eraseAt(edit.result.steps, at);
    if (auto& motion = edit.result.motion)
        eraseAt(motion->steps, at);
    const bool wasLast = at > 0 && at >= edit.result.steps.size();
    return settled(std::move(edit), wasLast ? at - 1 : at);
}

ExerciseEdit duplicateStep(const Exercise& exercise, std::size_t at)
{
    ExerciseEdit edit{ tr("duplicate a step"), exercise };
    if (at >= exercise.steps.size())
        return edit;
    insertAt(edit.result.steps, at + 1, Step(exercise.steps[at]));
    if (auto& motion = edit.result.motion; motion && at < motion->steps.size())
        insertAt(motion->steps, at + 1, figure::Step(motion->steps[at]));
    return settled(std::move(edit), at + 1);
}

ExerciseEdit splitStep(const Exercise& exercise, std::size_t at)
{
    ExerciseEdit edit = duplicateStep(exercise, at);
    edit.name = tr("split a step");
    if (at >= exercise.steps.size())
        return edit;
    Step& first = edit.result.steps[at];
    Step& second = edit.result.steps[at + 1];
    std::tie(first.words, second.words) = halvesOf(exercise.steps[at].words);
    if (first.seconds) {
        const Duration whole = *first.seconds;
        first.seconds = whole / 2;
        second.seconds = whole - whole / 2;
    }
    followSteps(edit.result);
    return edit;
}

ExerciseEdit moveStep(const Exercise& exercise, std::size_t at, int by)
{
    ExerciseEdit edit{ tr("move a step"), exercise, QStringLiteral("moveStep") };
    const std::size_t to = by < 0 ? at - 1 : at + 1; // before the first it wraps far beyond the last
    auto& steps = edit.result.steps;
    if (at >= steps.size() || to >= steps.size() || passageOf(steps[at]) != passageOf(steps[to])) {
        edit.select = { static_cast<int>(at) };
        return edit;
    }
    std::swap(steps[at], steps[to]);
    if (auto& motion = edit.result.motion; motion && std::max(at, to) < motion->steps.size())
        std::swap(motion->steps[at], motion->steps[to]);
    return settled(std::move(edit), to);
}

ExerciseEdit poseStep(const Exercise& exercise, std::size_t at, std::size_t pose)
{
    ExerciseEdit edit{ tr("choose a pose"), exercise };
    if (auto& motion = edit.result.motion;
        motion && at < motion->steps.size() && pose < motion->poses.size()) {
        motion->steps[at].pose = pose;
        motion->steps[at].cycle = {};
    }
    return settled(std::move(edit), at);
}

ExerciseEdit changeMotion(const Exercise& exercise, const std::optional<figure::Motion>& motion,
    const QString& name, const QString& mergeKey)
{
    ExerciseEdit edit{ name, exercise, mergeKey };
    edit.result.motion = motion;
    followSteps(edit.result);
    return edit;
}

} // namespace plumbline::edits
