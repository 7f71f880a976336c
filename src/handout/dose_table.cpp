// SPDX-License-Identifier: GPL-3.0-or-later
#include "handout/dose_table.h"

#include "words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace plumbline::handout
{

namespace
{

QString tr(const char* text)
{
    return QCoreApplication::translate("Handout", text);
}

QString extraText(const std::optional<ExerciseItem::Extra>& extra, int ExerciseItem::Extra::*amount)
{
    if (!extra || extra.value().*amount <= 0)
        return {};
    return tr(", %1 more on the %2").arg(extra.value().*amount).arg(wordOf(extra->side).toLower());
}

/// Of a hold the steps themselves give a time.
std::optional<TimeRange> ownHold(const Exercise& exercise)
{
    for (const Step& step : exercise.steps)
        if (step.role == Role::Hold && step.seconds)
            return TimeRange(*step.seconds);
    return std::nullopt;
}

QString holdText(const Exercise& exercise, const Dose& dose)
{
    if (dose.hold && dose.hold->breaths)
        return *dose.hold->breaths == CountRange(1) ? tr("1 breath")
                                                    : tr("%1 breaths").arg(countText(*dose.hold->breaths));
    const std::optional<TimeRange> time = dose.hold ? dose.hold->time : ownHold(exercise);
    return time ? timeText(*time) : QString();
}

QString sidesText(const Exercise& exercise, const ExerciseItem& item)
{
    if (exercise.sides == Sides::None)
        return {};
    if (item.only)
        return *item.only == Side::Left ? tr("Left only") : tr("Right only");
    const bool isLeft = item.firstSide.value_or(exercise.firstSide) == Side::Left;
    if (exercise.sides == Sides::Alternate)
        return isLeft ? tr("In turn, left first") : tr("In turn, right first");
    return isLeft ? tr("Both, left first") : tr("Both, right first");
}

struct Turn {
    std::optional<Side> side;
    int reps = 1;
    int sets = 1;
};

} // namespace

std::vector<DoseRow> doseTable(const Exercise& exercise, const ExerciseItem& item)
{
    const Dose dose = changed(exercise.dose, item.dose);
    const bool isOneSided = exercise.sides == Sides::None || item.only;
    std::vector<DoseRow> rows;
    const auto add = [&](const QString& what, const QString& much) {
        if (!much.isEmpty())
            rows.push_back({ what, much });
    };
    if (dose.duration)
        add(isOneSided ? tr("Time") : tr("Time each side"), timeText(*dose.duration));
    else
        add(isOneSided ? tr("Repetitions") : tr("Repetitions each side"),
            countText(dose.reps.value_or(CountRange(1))) + extraText(item.extra, &ExerciseItem::Extra::reps));
    add(tr("Hold"), holdText(exercise, dose));
    if (dose.sets)
        add(tr("Sets"), countText(*dose.sets) + extraText(item.extra, &ExerciseItem::Extra::sets));
    add(tr("Sides"), sidesText(exercise, item));
    if (dose.rest && dose.rest->high > Duration{})
        add(tr("Rest in between"), timeText(*dose.rest));
    if (dose.setRest && dose.sets && dose.sets->high > 1)
        add(tr("Rest between sets"), timeText(*dose.setRest));
    return rows;
}

Dose doseAsPlayed(const Score& score, const Part& part)
{
    Dose dose = part.exercise.dose;
    std::optional<Turn> least; // of the sides, as more may be given on one
    Duration hold{}, round{};
    for (std::size_t i = part.first; i < std::min(part.last, score.phases.size()); ++i) {
        const Phase& phase = score.phases[i];
        if (phase.rep == 0)
            continue;
        if (!least || phase.of < least->reps)
            least = Turn{ phase.side, phase.of, phase.sets };
        if (phase.kind == PhaseKind::Hold)
            hold = std::max(hold, phase.estimate);
        if (phase.set == 1 && phase.side == least->side)
            round += phase.estimate;
    }
    if (!least)
        return dose;
    if (dose.duration)
        dose.duration = TimeRange(round);
    else
        dose.reps = CountRange(least->reps);
    if (dose.hold && hold > Duration{})
        dose.hold = Hold{ TimeRange(hold), std::nullopt };
    if (dose.sets)
        dose.sets = CountRange(least->sets);
    return dose;
}

} // namespace plumbline::handout
