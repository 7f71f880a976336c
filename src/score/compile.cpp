// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/compile.h"

#include "score/adapt.h"
#include "score/plan.h"
#include "score/score_writer.h"

#include <algorithm>

namespace plumbline
{

namespace
{

class Compiler
{
public:
    Compiler(
        const Routine& routine, const Catalog& catalog, const Person& person, const CompileOptions& options)
        : m_routine(routine)
        , m_catalog(catalog)
        , m_person(person)
        , m_options(options)
        , m_cast(routine, catalog, person, options.day)
        , m_writer(m_score, routine.pacing, options.phrases, options.pace)
    {
    }

    Parsed<Score> compiled() &&
    {
        m_score.routine = m_routine.id;
        m_score.version = m_routine.version;
        m_score.title = m_routine.title;
        m_score.breath = m_person.breath;
        for (std::size_t s = 0; s < m_routine.sections.size(); ++s) {
            m_score.sections.push_back(m_routine.sections[s].title);
            for (std::size_t i = 0; i < m_routine.sections[s].items.size() && !m_writer.isTooLong(); ++i) {
                m_pointer = "/sections/" + std::to_string(s) + "/items/" + std::to_string(i);
                m_section = s;
                std::visit([this](const auto& item) { write(item); }, m_routine.sections[s].items[i]);
            }
        }
        m_writer.done();
        if (m_writer.isTooLong())
            fault(
                "", "lasts longer than 24 hours or has more than 100,000 phases; a session must be shorter");
        else if (m_score.parts.empty() && !m_score.leftOut.empty())
            fault("", "compiles to nothing: every exercise is left out for this person");
        else if (m_score.parts.empty())
            fault("", "compiles to nothing: no exercise is left to play");
        else
            return { std::move(m_score), std::move(m_faults) };
        return { std::nullopt, std::move(m_faults) };
    }

private:
    void fault(std::string pointer, std::string sentence)
    {
        m_faults.push_back(
            { Severity::Error, m_routine.file.string(), 0, 0, std::move(pointer), std::move(sentence) });
    }

    void write(const RestItem& item) { m_writer.rest(item); }

    void write(const ExerciseItem& item) { write(item, m_pointer + "/exercise"); }

    void write(const ExerciseItem& item, const std::string& pointer)
    {
        const Exercise* exercise = m_catalog.find(item.exercise);
        if (!exercise) {
            fault(pointer, "there is no exercise \"" + item.exercise.value + "\"; it is left out");
            return;
        }
        const Adapted played = m_cast.of(*exercise);
        const std::size_t place = m_items++;
        if (!played.exercise) {
            m_score.leftOut.push_back({ exercise->id, exercise->title, played.becauseItHurt });
            return;
        }
        const bool isOther = played.exercise != exercise;
        std::string reason;
        auto plan = planned(*played.exercise, isOther ? sidesOf(item) : item,
            { levelOf(item), played.amount, m_person.breath }, m_options.only, reason);
        if (!plan) {
            fault(pointer, reason + "; it is left out");
            return;
        }
        plan->section = m_section;
        plan->item = place;
        plan->reasons = played.reasons;
        if (isOther || played.amount < 1.0)
            plan->adaptation = Adaptation{ isOther ? exercise->id : ExerciseId(),
                isOther ? exercise->title : std::string(), played.amount, played.becauseItHurt };
        m_writer.exercise(*plan);
    }

    /// What holds for the gentler version too: a dose or a tempo meant for another exercise does not.
    static ExerciseItem sidesOf(const ExerciseItem& item)
    {
        ExerciseItem sides;
        sides.exercise = item.exercise;
        sides.firstSide = item.firstSide;
        sides.only = item.only;
        sides.note = item.note;
        return sides;
    }

    void write(const ChooseItem& item)
    {
        const auto picks =
            chosen(item.from.size(), static_cast<std::size_t>(std::max(item.count, 0)), m_options.day);
        for (const std::size_t pick : picks) {
            ExerciseItem one;
            one.exercise = item.from[pick];
            write(one, m_pointer + "/from/" + std::to_string(pick));
        }
    }

    double levelOf(const ExerciseItem& item) const
    {
        if (item.level)
            return *item.level;
        if (m_options.level)
            return *m_options.level;
        const auto own = m_person.levels.find(item.exercise);
        return own == m_person.levels.end() ? m_person.level : own->second;
    }

    const Routine& m_routine;
    const Catalog& m_catalog;
    const Person& m_person;
    const CompileOptions& m_options;
    const Cast m_cast;
    Score m_score;
    ScoreWriter m_writer;
    Diagnostics m_faults;
    std::string m_pointer;
    std::size_t m_section = 0;
    std::size_t m_items = 0; ///< exercises of the routine come to so far
};

} // namespace

Parsed<Score> compile(
    const Routine& routine, const Catalog& catalog, const Person& person, const CompileOptions& options)
{
    return Compiler(routine, catalog, person, options).compiled();
}

Parsed<Score> compile(
    const Exercise& exercise, const Catalog& catalog, const Person& person, const CompileOptions& options)
{
    // As it is here, which may be another than the catalog has by this name.
    Catalog alone;
    std::vector<ExerciseId> gentler{ exercise.instead, exercise.easier };
    while (!gentler.empty()) {
        const Exercise* other = catalog.find(gentler.back());
        gentler.pop_back();
        if (!other || alone.find(other->id))
            continue;
        alone.add(*other);
        gentler.push_back(other->easier);
    }
    alone.add(exercise);
    return compile(routineOfOne(exercise), alone, person, options);
}

Parsed<Score> compile(const Exercise& exercise, const Person& person, const CompileOptions& options)
{
    return compile(exercise, Catalog(), person, options);
}

Routine routineOfOne(const Exercise& exercise)
{
    Routine routine;
    routine.id = RoutineId(exercise.id.value);
    routine.title = exercise.title;
    routine.summary = exercise.summary;
    routine.file = exercise.file;
    ExerciseItem item;
    item.exercise = exercise.id;
    routine.sections.push_back({ {}, { item } });
    return routine;
}

} // namespace plumbline
