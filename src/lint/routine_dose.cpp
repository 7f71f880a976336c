// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/exercise_rules.h"
#include "lint/routine_rules.h"
#include "score/speech_pace.h"

#include <algorithm>

namespace plumbline
{

namespace
{

/// Which member of a dose, and its key in the format.
template <class T>
void findBeyond(const Dose& source, const ExerciseItem& item, const Place& place,
    std::optional<Range<T>> Dose::*member, const char* name, Findings<Routine>& to)
{
    const auto& usual = source.*member;
    const auto& given = item.dose.*member;
    if (!usual || !given || given->high <= usual->high)
        return;
    const Range<T> kept{ std::min(given->low, usual->high), usual->high };
    to.push_back({ Rule::DoseBeyondSource, in(place, name), { { "is", *usual } },
        Mend<Routine>{ Remedy::KeepToSource, { { "is", kept } }, [place, member, kept](Routine mended) {
                          exerciseAt(mended, place).dose.*member = kept;
                          return mended;
                      } } });
}

void findLongHold(
    const Exercise& exercise, const ExerciseItem& item, const Place& place, Findings<Routine>& to)
{
    const auto usual = exercise.dose.hold ? exercise.dose.hold->time : std::nullopt;
    const auto given = item.dose.hold ? item.dose.hold->time : std::nullopt;
    if (usual && given && given->high > usual->high && exercise.doseBy == DoseBy::Source) {
        const TimeRange kept{ std::min(given->low, usual->high), usual->high };
        to.push_back({ Rule::DoseBeyondSource, in(place, "dose/hold"), { { "is", *usual } },
            Mend<Routine>{ Remedy::KeepToSource, { { "is", kept } }, [place, kept](Routine mended) {
                              exerciseAt(mended, place).dose.hold = Hold{ kept, std::nullopt };
                              return mended;
                          } } });
    }
    const auto isSilent = [&](const Step& step) { return !step.seconds && isSilentOnBreath(exercise, step); };
    if (given && given->high > longestSilence && (!usual || usual->high <= longestSilence)
        && std::any_of(exercise.steps.begin(), exercise.steps.end(), isSilent))
        to.push_back(
            { Rule::HoldWithoutBreath, in(place, "dose/hold"), { { "time", given->high } }, std::nullopt });
}

/// What is said at the first repetition, or at the later ones.
Duration longestSaid(const Step& step)
{
    return std::max(speakingTime(step.words), speakingTime(step.brief));
}

/// Words that fit the exercise as it is written, and not as it is given here.
void findHurry(const Exercise& exercise, const ExerciseItem& item, const Place& place, Findings<Routine>& to)
{
    const auto given = item.dose.hold ? item.dose.hold->time : std::nullopt;
    for (const Step& step : exercise.steps) {
        const Duration needed = longestSaid(step);
        if (item.tempo > 1.0 && step.role == Role::Move && step.seconds && !step.waits) {
            const Duration time = fromSeconds(inSeconds(*step.seconds) / item.tempo);
            if (needed > time + overhang && needed <= *step.seconds + overhang) {
                to.push_back(
                    { Rule::WordsTooLong, in(place, "tempo"), { { "needed", needed }, { "time", time } },
                        Mend<Routine>{ Remedy::AtItsOwnSpeed, {}, [place](Routine mended) {
                                          exerciseAt(mended, place).tempo = 1.0;
                                          return mended;
                                      } } });
                return;
            }
        }
        if (given && step.role == Role::Hold && !step.seconds && !step.waits
            && needed > given->low + overhang) {
            const Duration time = std::max(timeToSay(step.words), timeToSay(step.brief));
            to.push_back({ Rule::WordsTooLong, in(place, "dose/hold"),
                { { "needed", needed }, { "time", given->low } },
                Mend<Routine>{ Remedy::GiveTime, { { "time", time } },
                    [place, range = TimeRange(time, std::max(time, given->high))](Routine mended) {
                        exerciseAt(mended, place).dose.hold = Hold{ range, std::nullopt };
                        return mended;
                    } } });
            return;
        }
    }
}

} // namespace

void findWrongDoses(const RoutineView& view, Findings<Routine>& to)
{
    view.eachExercise([&](const ExerciseItem& item, const Exercise& exercise, const Place& place) {
        if (!stepsWithoutTime(exercise, changed(exercise.dose, item.dose)).empty())
            to.push_back({ Rule::NoTime, in(place, "dose"), {},
                Mend<Routine>{ Remedy::Remove, {}, [place](Routine mended) {
                                  exerciseAt(mended, place).dose = {};
                                  return mended;
                              } } });
        if (exercise.doseBy == DoseBy::Source) {
            findBeyond(exercise.dose, item, place, &Dose::reps, "dose/reps", to);
            findBeyond(exercise.dose, item, place, &Dose::duration, "dose/duration", to);
            findBeyond(exercise.dose, item, place, &Dose::sets, "dose/sets", to);
        }
        findLongHold(exercise, item, place, to);
        findHurry(exercise, item, place, to);
    });
}

} // namespace plumbline
