// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/routine_draft.h"

#include <algorithm>
#include <type_traits>

namespace plumbline
{

std::optional<std::size_t> RoutineDraft::find(int id) const
{
    const auto at = std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return row.id == id; });
    if (at == rows.end())
        return std::nullopt;
    return static_cast<std::size_t>(at - rows.begin());
}

RoutineDraft draftOf(const Routine& routine)
{
    RoutineDraft draft;
    draft.head = routine;
    draft.head.sections.clear();
    const auto add = [&](RowContent content) {
        draft.rows.push_back({ draft.nextId++, std::move(content) });
    };
    for (const Section& section : routine.sections) {
        if (!section.title.empty() || &section != &routine.sections.front())
            add(Heading{ section.title });
        for (const Item& item : section.items)
            std::visit([&](const auto& one) { add(one); }, item);
    }
    return draft;
}

Routine routineOf(const RoutineDraft& draft)
{
    Routine routine = draft.head;
    routine.sections.clear();
    for (const Row& row : draft.rows) {
        const auto* heading = std::get_if<Heading>(&row.content);
        if (heading || routine.sections.empty())
            routine.sections.push_back({ heading ? heading->title : std::string(), {} });
        std::visit(
            [&](const auto& content) {
                if constexpr (!std::is_same_v<std::decay_t<decltype(content)>, Heading>)
                    routine.sections.back().items.emplace_back(content);
            },
            row.content);
    }
    if (routine.sections.empty())
        routine.sections.emplace_back();
    if (routine.sections.size() > 1)
        for (std::size_t i = 0; i < routine.sections.size(); ++i)
            if (routine.sections[i].title.empty())
                routine.sections[i].title = std::to_string(i + 1);
    return routine;
}

std::vector<RowPlace> placesOf(const RoutineDraft& draft)
{
    std::vector<RowPlace> places;
    std::size_t section = 0, items = 0;
    for (const Row& row : draft.rows) {
        const bool isHeading = std::holds_alternative<Heading>(row.content);
        if (isHeading) {
            section += places.empty() ? 0 : 1;
            items = 0;
            places.push_back({ section, std::nullopt });
        } else {
            places.push_back({ section, items++ });
        }
    }
    return places;
}

} // namespace plumbline
