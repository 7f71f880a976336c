// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/authored.h"

#include <sstream>

namespace plumbline::test
{

namespace
{

std::string number(Duration duration)
{
    std::ostringstream out;
    out << inSeconds(duration);
    return out.str();
}

Step stepOf(const std::string& text)
{
    std::istringstream in(text);
    std::string word;
    Step step;
    in >> word;
    if (word == "once") {
        step.once = true;
        in >> word;
    }
    step.waits = word == "wait";
    step.role = step.waits ? Role::Move : fromKey<Role>(word).value();
    while (in >> word) {
        if (step.words.empty() && word.find_first_not_of("0123456789.") == std::string::npos)
            step.seconds = fromSeconds(std::stod(word));
        else
            step.words += (step.words.empty() ? "" : " ") + word;
    }
    if (const auto slash = step.words.find('/'); slash != std::string::npos) {
        step.brief = step.words.substr(slash + 1);
        step.words.resize(slash);
    }
    return step;
}

} // namespace

Exercise exerciseOf(const std::string& id, std::string_view steps)
{
    Exercise exercise;
    exercise.id = ExerciseId(id);
    exercise.title = id;
    exercise.dose = holding(10);
    std::istringstream in{ std::string(steps) };
    for (std::string step; std::getline(in, step, '|');)
        exercise.steps.push_back(stepOf(step));
    return exercise;
}

Dose reps(int count)
{
    Dose dose;
    dose.reps = CountRange(count);
    return dose;
}

Dose holding(int seconds, int count)
{
    Dose dose = reps(count);
    dose.hold = Hold{ TimeRange(std::chrono::seconds(seconds)), std::nullopt };
    return dose;
}

Dose lasting(int seconds)
{
    Dose dose;
    dose.duration = TimeRange(std::chrono::seconds(seconds));
    return dose;
}

Routine routineOf(std::vector<ExerciseItem> items)
{
    Routine routine;
    routine.id = RoutineId("test");
    routine.title = "Test";
    routine.pacing.rest = Duration{};
    routine.sections.push_back({ "", { items.begin(), items.end() } });
    return routine;
}

ExerciseItem item(const std::string& id)
{
    ExerciseItem item;
    item.exercise = ExerciseId(id);
    return item;
}

std::string toText(const Phase& phase)
{
    std::string text(key(phase.kind));
    if (phase.side)
        text += " " + std::string(key(*phase.side));
    if (phase.sets > 1)
        text += " set " + std::to_string(phase.set) + "/" + std::to_string(phase.sets);
    if (phase.rep > 0)
        text += " " + std::to_string(phase.rep) + "/" + std::to_string(phase.of);
    return text + " " + (phase.length ? number(*phase.length) : "-") + " " + phase.words;
}

std::string movements(const Score& score)
{
    std::string text;
    for (const Phase& phase : score.phases)
        if (phase.kind != PhaseKind::GetReady && phase.kind != PhaseKind::Done)
            text += toText(phase) + "\n";
    return text;
}

std::string cues(const Phase& phase)
{
    std::string text;
    for (const Cue& cue : phase.cues)
        text += (text.empty() ? "" : " | ") + std::string(cue.fromEnd ? "-" : "") + number(cue.at) + " "
            + cue.say;
    return text;
}

} // namespace plumbline::test
