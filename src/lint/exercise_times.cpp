// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/exercise_rules.h"
#include "score/speech_pace.h"

#include <algorithm>
#include <cctype>

namespace plumbline
{

namespace
{

bool namesBreath(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
        [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text.find("breath") != std::string::npos || text.find("inhal") != std::string::npos
        || text.find("exhal") != std::string::npos;
}

/// Gives the step itself this time at the least; nothing where its time is the dose's to say.
std::optional<Mend<Exercise>> longer(const Step& step, std::size_t i, Duration time)
{
    if (!step.seconds)
        return std::nullopt;
    return Mend<Exercise>{ Remedy::GiveTime, { { "time", time } }, [i, time](Exercise mended) {
                              mended.steps[i].seconds = time;
                              return mended;
                          } };
}

void findLongWords(const Exercise& exercise, std::size_t i, Findings<Exercise>& to)
{
    const Step& step = exercise.steps[i];
    std::optional<TimeRange> time;
    if (isOfRepetition(step))
        time = timeOf(step, exercise.dose);
    else if (step.seconds && !step.waits)
        time = TimeRange(*step.seconds);
    if (!time)
        return;
    for (const auto& [name, words] : { std::pair("words", &step.words), std::pair("brief", &step.brief) })
        if (const Duration needed = speakingTime(*words); needed > time->low + overhang)
            to.push_back(
                { Rule::WordsTooLong, { {}, {}, i, name }, { { "needed", needed }, { "time", time->low } },
                    longer(step, i, std::max(timeToSay(step.words), timeToSay(step.brief))) });
}

} // namespace

bool isOfRepetition(const Step& step)
{
    return step.role == Role::Move || step.role == Role::Hold;
}

Duration timeToSay(std::string_view words)
{
    return std::chrono::ceil<std::chrono::seconds>(speakingTime(words));
}

std::optional<TimeRange> timeOf(const Step& step, const Dose& dose)
{
    if (step.waits)
        return std::nullopt;
    if (step.seconds)
        return TimeRange(*step.seconds);
    if (step.role == Role::Hold && dose.hold && dose.hold->time)
        return dose.hold->time;
    return std::nullopt;
}

std::vector<std::size_t> stepsWithoutTime(const Exercise& exercise, const Dose& dose)
{
    std::vector<std::size_t> without;
    bool fills = dose.duration.has_value(); // one step may go on until the duration is over
    for (std::size_t i = 0; i < exercise.steps.size(); ++i) {
        const Step& step = exercise.steps[i];
        if (isOfRepetition(step) && !step.waits && !step.seconds && !(step.role == Role::Hold && dose.hold)
            && !std::exchange(fills, false))
            without.push_back(i);
    }
    return without;
}

bool isSilentOnBreath(const Exercise& exercise, const Step& hold)
{
    return hold.role == Role::Hold && !hold.breath && !namesBreath(hold.words)
        && std::none_of(exercise.cues.begin(), exercise.cues.end(), namesBreath);
}

void findWrongTimes(const Exercise& exercise, Findings<Exercise>& to)
{
    for (const std::size_t i : stepsWithoutTime(exercise, exercise.dose)) {
        const Duration time = std::max<Duration>(timeToSay(exercise.steps[i].words), std::chrono::seconds(2));
        to.push_back({ Rule::NoTime, { {}, {}, i, "seconds" }, {},
            Mend<Exercise>{ Remedy::GiveTime, { { "time", time } }, [i, time](Exercise mended) {
                               mended.steps[i].seconds = time;
                               return mended;
                           } } });
    }
    for (std::size_t i = 0; i < exercise.steps.size(); ++i) {
        findLongWords(exercise, i, to);
        const Step& step = exercise.steps[i];
        auto time = timeOf(step, exercise.dose);
        if (!time && step.role == Role::Hold && !step.waits && !exercise.dose.hold)
            time = exercise.dose.duration;
        if (time && time->high > longestSilence && isSilentOnBreath(exercise, step))
            to.push_back({ Rule::HoldWithoutBreath, { {}, {}, i, "breath" }, { { "time", time->high } },
                Mend<Exercise>{ Remedy::BreatheFreely, {}, [i](Exercise mended) {
                                   mended.steps[i].breath = Breath::Free;
                                   return mended;
                               } } });
    }
}

} // namespace plumbline
