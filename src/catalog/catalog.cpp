// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/catalog.h"

namespace plumbline
{

namespace
{

template <class T, class Index> void put(T record, std::vector<T>& records, Index& index)
{
    const auto [at, isNew] = index.try_emplace(record.id, records.size());
    if (isNew)
        records.push_back(std::move(record));
    else
        records[at->second] = std::move(record);
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
    put(std::move(exercise), m_exercises, m_exerciseAt);
}

void Catalog::add(Routine routine)
{
    put(std::move(routine), m_routines, m_routineAt);
}

const Exercise* Catalog::find(const ExerciseId& id) const
{
    return get(m_exercises, m_exerciseAt, id);
}

const Routine* Catalog::find(const RoutineId& id) const
{
    return get(m_routines, m_routineAt, id);
}

} // namespace plumbline
