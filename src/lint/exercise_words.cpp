// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/exercise_rules.h"
#include "lint/numbers_rule.h"
#include "lint/said_side.h"

namespace plumbline
{

namespace
{

using Put = std::function<void(Exercise&, std::string)>;

void findOtherNumber(
    const std::string& text, Place place, const Measures& measures, const Put& put, Findings<Exercise>& to)
{
    const auto wrong = wrongNumberIn(text, measures);
    if (!wrong)
        return;
    const std::string is = saidIn(wrong->is.low, wrong->is.high, wrong->is.unit);
    to.push_back({ Rule::OtherNumbers, std::move(place),
        { { "said", text.substr(wrong->said.begin, wrong->said.end - wrong->said.begin) }, { "is", is } },
        Mend<Exercise>{
            Remedy::SayNumber, { { "said", is } }, [put, instead = righted(text, *wrong)](Exercise mended) {
                put(mended, instead);
                return mended;
            } } });
}

/// A hold says how long it is; other steps may speak of what comes, too.
Measures measuresOf(const Step& step, const Dose& dose)
{
    Measures measures;
    if (const auto time = timeOf(step, dose)) {
        add(measures, *time);
        measures.back().hasParts = step.role == Role::Move;
    }
    for (const Measure& measure : measuresOf(dose))
        if (step.role != Role::Hold || measure.unit != Unit::Seconds || measures.empty())
            measures.push_back(measure);
    return measures;
}

} // namespace

void findOtherNumbers(const Exercise& exercise, Findings<Exercise>& to)
{
    for (std::size_t i = 0; i < exercise.steps.size(); ++i) {
        const Measures measures = measuresOf(exercise.steps[i], exercise.dose);
        findOtherNumber(
            exercise.steps[i].words, { {}, {}, i, "words" }, measures,
            [i](Exercise& e, std::string words) { e.steps[i].words = std::move(words); }, to);
        findOtherNumber(
            exercise.steps[i].brief, { {}, {}, i, "brief" }, measures,
            [i](Exercise& e, std::string words) { e.steps[i].brief = std::move(words); }, to);
    }
    Measures all = measuresOf(exercise.dose);
    for (const Step& step : exercise.steps)
        if (step.seconds)
            add(all, TimeRange(*step.seconds));
    findOtherNumber(
        exercise.summary, { {}, {}, {}, "summary" }, all,
        [](Exercise& e, std::string text) { e.summary = std::move(text); }, to);
    for (std::size_t i = 0; i < exercise.cues.size(); ++i)
        findOtherNumber(
            exercise.cues[i], { {}, {}, {}, "cues/" + std::to_string(i) }, all,
            [i](Exercise& e, std::string text) { e.cues[i] = std::move(text); }, to);
}

void findMissingSide(const Exercise& exercise, Findings<Exercise>& to)
{
    if (exercise.sides != Sides::None)
        return;
    std::optional<std::size_t> first;
    std::optional<Side> only;
    for (std::size_t i = 0; i < exercise.steps.size(); ++i)
        for (const SaidSide& said : sidesIn(exercise.steps[i].words)) {
            if (only && *only != said.side)
                return;
            only = said.side;
            first = first.value_or(i);
        }
    if (!only)
        return;
    to.push_back(
        { Rule::SideMissing, { {}, {}, first, "words" }, { { "side", *only }, { "other", other(*only) } },
            Mend<Exercise>{ Remedy::BothSides, {}, [side = *only](Exercise mended) {
                               mended.sides = Sides::Each;
                               mended.firstSide = side;
                               for (Step& step : mended.steps) {
                                   step.words = withSidesOpen(step.words);
                                   step.brief = withSidesOpen(step.brief);
                               }
                               return mended;
                           } } });
}

} // namespace plumbline
