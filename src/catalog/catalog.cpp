// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/catalog.h"

namespace plumbline
{

namespace
{

/// The first of an id that another one takes the place of is kept.
template <class T, class Index, class Hidden>
void put(T record, std::vector<T>& records, Index& index, Hidden& hidden)
{
    const auto [at, isNew] = index.try_emplace(record.id, records.size());
    if (isNew) {
        records.push_back(std::move(record));
        return;
    }
    T& old = records[at->second];
    if (old.file.empty() || old.file != record.file)
        hidden.try_emplace(record.id, std::move(old));
    old = std::move(record);
}

template <class T, class Index, class Hidden, class Id>
void take(std::vector<T>& records, Index& index, Hidden& hidden, const Id& id)
{
    const auto at = index.find(id);
    if (at == index.end())
        return;
    if (auto before = hidden.extract(id)) {
        records[at->second] = std::move(before.mapped());
        return;
    }
    records.erase(records.begin() + static_cast<std::ptrdiff_t>(at->second));
    index.clear();
    for (std::size_t i = 0; i < records.size(); ++i)
        index.emplace(records[i].id, i);
}

template <class Hidden, class Id> auto behind(const Hidden& hidden, const Id& id)
{
    const auto at = hidden.find(id);
    return at == hidden.end() ? nullptr : &at->second;
}

template <class T, class Index, class Id>
const T* get(const std::vector<T>& records, const Index& index, const Id& id)
{
    const auto at = index.find(id);
    return at == index.end() ? nullptr : &records[at->second];
}

} // namespace

void Catalog::add(Exercise exercise)
{
    put(std::move(exercise), m_exercises, m_exerciseAt, m_hiddenExercises);
}

void Catalog::add(Routine routine)
{
    put(std::move(routine), m_routines, m_routineAt, m_hiddenRoutines);
}

const Exercise* Catalog::find(const ExerciseId& id) const
{
    return get(m_exercises, m_exerciseAt, id);
}

const Routine* Catalog::find(const RoutineId& id) const
{
    return get(m_routines, m_routineAt, id);
}

const Exercise* Catalog::original(const ExerciseId& id) const
{
    return behind(m_hiddenExercises, id);
}

const Routine* Catalog::original(const RoutineId& id) const
{
    return behind(m_hiddenRoutines, id);
}

void Catalog::remove(const ExerciseId& id)
{
    take(m_exercises, m_exerciseAt, m_hiddenExercises, id);
}

void Catalog::remove(const RoutineId& id)
{
    take(m_routines, m_routineAt, m_hiddenRoutines, id);
}

} // namespace plumbline
