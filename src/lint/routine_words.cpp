// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/exercise_rules.h"
#include "lint/numbers_rule.h"
#include "lint/routine_rules.h"
#include "score/compile.h"

#include <algorithm>

namespace plumbline
{

namespace
{

void findLongNote(const RestItem& rest, const Place& place, Findings<Routine>& to)
{
    static const Duration ownName = speakingTime(Phrases().rest); // which a rest says first
    const Duration needed = ownName + speakingTime(rest.note);
    if (rest.note.empty() || needed <= rest.length)
        return;
    const auto time = std::chrono::ceil<std::chrono::seconds>(needed + overhang);
    to.push_back({ Rule::NoteBeyondRest, in(place, "note"), { { "needed", needed }, { "time", rest.length } },
        Mend<Routine>{ Remedy::RestLonger, { { "time", Duration(time) } }, [place, time](Routine mended) {
                          std::get<RestItem>(itemAt(mended, place)).length = time;
                          return mended;
                      } } });
}

using Put = std::function<void(Routine&, std::string)>;

void findOtherNumber(
    const std::string& text, Place place, const Measures& measures, const Put& put, Findings<Routine>& to)
{
    const auto wrong = wrongNumberIn(text, measures);
    if (!wrong)
        return;
    const std::string is = saidIn(wrong->is.low, wrong->is.high, wrong->is.unit);
    to.push_back({ Rule::OtherNumbers, std::move(place),
        { { "said", text.substr(wrong->said.begin, wrong->said.end - wrong->said.begin) }, { "is", is } },
        Mend<Routine>{
            Remedy::SayNumber, { { "said", is } }, [put, instead = righted(text, *wrong)](Routine mended) {
                put(mended, instead);
                return mended;
            } } });
}

Measure counted(Unit unit, double low, double high)
{
    return { unit, low, high };
}

/// What the summary of a routine may speak of. Minutes are rounded by whoever says them: a quarter more or
/// less, or a minute and a half, is the same.
Measures measuresOf(const RoutineView& view)
{
    Measures measures;
    if (view.score) {
        const double total = inSeconds(view.score->total());
        const double room = std::max(total / 4, 90.0);
        measures.push_back({ Unit::Seconds, total, total, room });
    }
    int exercises = 0;
    view.eachItem([&](const Item& item, const Place&) {
        const auto* slot = std::get_if<ChooseItem>(&item);
        exercises += slot ? slot->count : std::holds_alternative<ExerciseItem>(item) ? 1 : 0;
    });
    measures.push_back(counted(Unit::Exercises, exercises, exercises));
    const Schedule& schedule = view.routine.schedule;
    if (!schedule.days.empty()) {
        const auto days = static_cast<double>(schedule.days.size());
        measures.push_back(counted(Unit::DaysAWeek, days, days));
    }
    if (schedule.daysPerWeek)
        measures.push_back(counted(Unit::DaysAWeek, schedule.daysPerWeek->low, schedule.daysPerWeek->high));
    if (schedule.timesPerDay)
        measures.push_back(counted(Unit::TimesADay, schedule.timesPerDay->low, schedule.timesPerDay->high));
    return measures;
}

void findScheduleFault(const Schedule& schedule, Findings<Routine>& to)
{
    const int given = static_cast<int>(schedule.times.size());
    if (given == 0 || !schedule.timesPerDay
        || (given >= schedule.timesPerDay->low && given <= schedule.timesPerDay->high))
        return;
    to.push_back({ Rule::ScheduleDiffers, { {}, {}, {}, "schedule/times_per_day" },
        { { "is", *schedule.timesPerDay }, { "n", given } },
        Mend<Routine>{ Remedy::MatchTimes, { { "n", given } }, [given](Routine mended) {
                          mended.schedule.timesPerDay = CountRange(given);
                          return mended;
                      } } });
}

} // namespace

void findLongNotes(const RoutineView& view, Findings<Routine>& to)
{
    Position position = Position::Standing;
    view.eachItem([&](const Item& item, const Place& place) {
        if (const auto* rest = std::get_if<RestItem>(&item))
            findLongNote(*rest, place, to);
        const auto* one = std::get_if<ExerciseItem>(&item);
        const Exercise* exercise = one ? view.catalog.find(one->exercise) : nullptr;
        if (!exercise)
            return;
        const Duration time = view.routine.pacing.getReady + changeTime(position, exercise->position);
        position = exercise->position;
        const Duration needed = speakingTime(one->note);
        if (needed > std::max<Duration>(time, std::chrono::seconds(8)))
            to.push_back({ Rule::NoteTooLong, in(place, "note"), { { "needed", needed }, { "time", time } },
                std::nullopt });
    });
}

void findOtherNumbers(const RoutineView& view, Findings<Routine>& to)
{
    view.eachExercise([&](const ExerciseItem& item, const Exercise& exercise, const Place& place) {
        Measures measures = measuresOf(changed(exercise.dose, item.dose));
        for (const Step& step : exercise.steps)
            if (step.seconds)
                add(measures, TimeRange(*step.seconds));
        findOtherNumber(
            item.note, in(place, "note"), measures,
            [place](
                Routine& routine, std::string note) { exerciseAt(routine, place).note = std::move(note); },
            to);
    });
    view.eachItem([&](const Item& item, const Place& place) {
        if (const auto* rest = std::get_if<RestItem>(&item))
            findOtherNumber(
                rest->note, in(place, "note"),
                { { Unit::Seconds, inSeconds(rest->length), inSeconds(rest->length) } },
                [place](Routine& routine, std::string note) {
                    std::get<RestItem>(itemAt(routine, place)).note = std::move(note);
                },
                to);
    });
    findOtherNumber(
        view.routine.summary, { {}, {}, {}, "summary" }, measuresOf(view),
        [](Routine& routine, std::string summary) { routine.summary = std::move(summary); }, to);
    findScheduleFault(view.routine.schedule, to);
}

} // namespace plumbline
