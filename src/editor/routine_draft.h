// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/routine.h"

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace plumbline
{

/// The title under which the rows after it stand.
struct Heading {
    std::string title;
};

using RowContent = std::variant<Heading, ExerciseItem, RestItem, ChooseItem>;

/// A line of the routine as it is edited. The id stays with it wherever it is moved.
struct Row {
    int id = 0;
    RowContent content;
};

/// A routine while it is edited: its headings and items in one list, so that anything can be put anywhere.
struct RoutineDraft {
    Routine head; ///< all but the sections
    std::vector<Row> rows; ///< rows before the first heading are in a section without a title
    int nextId = 1;

    /// Nothing when there is no row of that id.
    [[nodiscard]] std::optional<std::size_t> find(int id) const;
};

[[nodiscard]] RoutineDraft draftOf(const Routine& routine);

/// The routine it stands for. Sections without a title get a number where there are several, as the format
/// asks for titles then.
[[nodiscard]] Routine routineOf(const RoutineDraft& draft);

/// Where a row is in routineOf(): the indices in "/sections/S/items/I"; of a heading item is none.
struct RowPlace {
    std::size_t section = 0;
    std::optional<std::size_t> item;
};
[[nodiscard]] std::vector<RowPlace> placesOf(const RoutineDraft& draft); ///< one for each row

} // namespace plumbline
