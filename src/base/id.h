// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <utility>

namespace plumbline
{

/// The name of a record: lower-case words joined by hyphens, the same as its file name without ".json".
/// A type of its own per kind of record, so that a routine's id cannot be passed for an exercise's.
template <class Tag> struct Id {
    std::string value;

    Id() = default;
    explicit Id(std::string text)
        : value(std::move(text))
    {
    }
    [[nodiscard]] bool empty() const { return value.empty(); }
    friend bool operator==(const Id& a, const Id& b) { return a.value == b.value; }
    friend bool operator!=(const Id& a, const Id& b) { return a.value != b.value; }
    friend bool operator<(const Id& a, const Id& b) { return a.value < b.value; }
};

using ExerciseId = Id<struct ExerciseTag>;
using RoutineId = Id<struct RoutineTag>;

} // namespace plumbline

template <class Tag> struct std::hash<plumbline::Id<Tag>> {
    std::size_t operator()(const plumbline::Id<Tag>& id) const { return std::hash<std::string>()(id.value); }
};
