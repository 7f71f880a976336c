// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/adapt.h"

#include "score/compile.h"

#include <algorithm>
#include <type_traits>

namespace plumbline
{

namespace
{

template <class T> bool has(const std::vector<T>& list, const T& one)
{
    return std::find(list.begin(), list.end(), one) != list.end();
}

std::vector<Avoidance> reasonsFor(const Exercise& exercise, const std::vector<Condition>& conditions)
{
    std::vector<Avoidance> reasons;
    for (const Avoidance& avoidance : exercise.avoidIf) {
        Avoidance own{ {}, avoidance.because };
        std::copy_if(avoidance.conditions.begin(), avoidance.conditions.end(),
            std::back_inserter(own.conditions),
            [&](Condition condition) { return has(conditions, condition); });
        if (!own.conditions.empty())
            reasons.push_back(std::move(own));
    }
    return reasons;
}

/// What the person decided, unless a reason has come since.
std::optional<Decision> decisionOn(
    const Exercise& exercise, const Person& person, const std::vector<Avoidance>& reasons)
{
    const auto decided = person.decisions.find(exercise.id);
    if (decided == person.decisions.end())
        return std::nullopt;
    for (const Avoidance& reason : reasons)
        for (const Condition condition : reason.conditions)
            if (!has(decided->second.about, condition))
                return std::nullopt;
    return decided->second.decision;
}

const Ease* easeOf(const Exercise& exercise, const Person& person)
{
    const auto ease = person.eases.find(exercise.id);
    return ease == person.eases.end() ? nullptr : &ease->second;
}

bool isFine(const Exercise& exercise, const Person& person)
{
    const Ease* ease = easeOf(exercise, person);
    return reasonsAgainst(exercise, person).empty() && !(ease && (ease->leftOut || ease->gentler));
}

/// The exercises the routine comes to on this day, each once.
std::vector<ExerciseId> exercisesOf(const Routine& routine, std::chrono::sys_days day)
{
    std::vector<ExerciseId> ids;
    const auto take = [&](const ExerciseId& id) {
        if (!has(ids, id))
            ids.push_back(id);
    };
    for (const Section& section : routine.sections)
        for (const Item& item : section.items) {
            if (const auto* one = std::get_if<ExerciseItem>(&item))
                take(one->exercise);
            if (const auto* slot = std::get_if<ChooseItem>(&item))
                for (const std::size_t pick :
                    chosen(slot->from.size(), static_cast<std::size_t>(std::max(slot->count, 0)), day))
                    take(slot->from[pick]);
        }
    return ids;
}

/// What of(exercise) gives for each exercise of the catalog the routine comes to on this day.
template <class Of>
auto eachOf(const Routine& routine, const Catalog& catalog, std::chrono::sys_days day, Of of)
{
    std::vector<typename std::invoke_result_t<Of, const Exercise&>::value_type> all;
    for (const ExerciseId& id : exercisesOf(routine, day))
        if (const Exercise* exercise = catalog.find(id))
            if (auto one = of(*exercise))
                all.push_back(std::move(*one));
    return all;
}

std::vector<Condition> conditionsOf(const std::vector<Avoidance>& reasons)
{
    std::vector<Condition> conditions;
    for (const Avoidance& reason : reasons)
        conditions.insert(conditions.end(), reason.conditions.begin(), reason.conditions.end());
    return conditions;
}

} // namespace

std::vector<Avoidance> reasonsAgainst(const Exercise& exercise, const Person& person)
{
    std::vector<Avoidance> reasons = reasonsFor(exercise, person.conditions);
    if (decisionOn(exercise, person, reasons) == Decision::Keep)
        return {};
    return reasons;
}

const Exercise* gentlerVersion(const Exercise& exercise, const Catalog& catalog, const Person& person)
{
    std::set<ExerciseId> tried{ exercise.id };
    const Exercise* other = catalog.find(exercise.easier);
    while (other && tried.insert(other->id).second) {
        if (isFine(*other, person))
            return other;
        other = catalog.find(other->easier);
    }
    other = catalog.find(exercise.instead);
    return other && other->id != exercise.id && isFine(*other, person) ? other : nullptr;
}

Adapted adapted(const Exercise& exercise, const Catalog& catalog, const Person& person)
{
    Adapted result{ &exercise, 1.0, false, reasonsFor(exercise, person.conditions) };
    const Ease* ease = easeOf(exercise, person);
    if (ease && ease->leftOut)
        return { nullptr, 1.0, true, result.reasons };

    const auto decision = decisionOn(exercise, person, result.reasons);
    const bool avoid = !result.reasons.empty() && decision != Decision::Keep;
    if (avoid && decision == Decision::LeaveOut)
        return { nullptr, 1.0, false, result.reasons };
    if (avoid || (ease && ease->gentler)) {
        result.exercise = gentlerVersion(exercise, catalog, person);
        result.becauseItHurt = !avoid;
        if (!result.exercise)
            return result;
        result.reasons = reasonsFor(*result.exercise, person.conditions);
        ease = easeOf(*result.exercise, person);
    }
    if (ease && ease->amount < 1.0) {
        result.amount = ease->amount;
        result.becauseItHurt = result.becauseItHurt || result.exercise == &exercise;
    }
    return result;
}

Cast::Cast(const Routine& routine, const Catalog& catalog, const Person& person, std::chrono::sys_days day)
    : m_catalog(catalog)
    , m_person(person)
{
    for (const ExerciseId& id : exercisesOf(routine, day))
        if (const Exercise* exercise = catalog.find(id)) {
            const Adapted played = adapted(*exercise, catalog, person);
            if (played.exercise == exercise)
                m_asWritten.insert(exercise);
            else if (played.exercise && !played.becauseItHurt)
                m_standsInFor.emplace(played.exercise, exercise);
        }
}

Adapted Cast::of(const Exercise& exercise) const
{
    Adapted played = adapted(exercise, m_catalog, m_person);
    const auto standIn = m_standsInFor.find(played.exercise);
    if (played.exercise == &exercise || played.becauseItHurt || standIn == m_standsInFor.end()
        || (standIn->second == &exercise && m_asWritten.count(played.exercise) == 0))
        return played;
    return { nullptr, 1.0, false, reasonsAgainst(exercise, m_person), played.exercise };
}

std::optional<Conflict> conflictOf(const Exercise& exercise, const Catalog& catalog, const Person& person)
{
    Conflict conflict{ &exercise, reasonsFor(exercise, person.conditions) };
    if (conflict.reasons.empty())
        return std::nullopt;
    conflict.gentler = gentlerVersion(exercise, catalog, person);
    const auto decided = decisionOn(exercise, person, conflict.reasons);
    conflict.isDecided = decided.has_value();
    conflict.decision = decided.value_or(conflict.gentler ? Decision::Gentler : Decision::LeaveOut);
    if (conflict.decision == Decision::Gentler && !conflict.gentler)
        conflict.decision = Decision::LeaveOut;
    return conflict;
}

std::vector<Conflict> conflictsOf(
    const Routine& routine, const Catalog& catalog, const Person& person, std::chrono::sys_days day)
{
    return eachOf(routine, catalog, day,
        [&](const Exercise& exercise) { return conflictOf(exercise, catalog, person); });
}

void decide(Person& person, const Conflict& conflict, Decision decision)
{
    person.decisions[conflict.exercise->id] = { decision, conditionsOf(conflict.reasons) };
}

namespace
{

std::optional<Difference> differenceOf(const Exercise& exercise, Adapted played, const Person& person)
{
    Difference difference{ &exercise, std::move(played), {} };
    if (difference.played.exercise == &exercise && difference.played.amount >= 1.0)
        return std::nullopt;
    if (difference.played.exercise != &exercise && !difference.played.becauseItHurt)
        difference.because = conditionsOf(reasonsAgainst(exercise, person));
    return difference;
}

} // namespace

std::optional<Difference> differenceOf(const Exercise& exercise, const Catalog& catalog, const Person& person)
{
    return differenceOf(exercise, adapted(exercise, catalog, person), person);
}

std::vector<Difference> differencesOf(
    const Routine& routine, const Catalog& catalog, const Person& person, std::chrono::sys_days day)
{
    const Cast cast(routine, catalog, person, day);
    return eachOf(routine, catalog, day,
        [&](const Exercise& exercise) { return differenceOf(exercise, cast.of(exercise), person); });
}

void putBack(Person& person, const ExerciseId& exercise, const Catalog& catalog)
{
    const Exercise* written = catalog.find(exercise);
    const Exercise* played = written ? adapted(*written, catalog, person).exercise : nullptr;
    person.eases.erase(exercise);
    if (played)
        person.eases.erase(played->id);
}

} // namespace plumbline
