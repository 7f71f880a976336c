// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/routine_edits.h"

#include <QCoreApplication>

#include <algorithm>

namespace plumbline::edits
{

namespace
{

QString tr(const char* text)
{
    return QCoreApplication::translate("Edits", text);
}

bool has(const std::vector<int>& ids, int id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

/// The rows of these ids, in their order.
std::vector<Row> rowsOf(const RoutineDraft& draft, const std::vector<int>& ids)
{
    std::vector<Row> rows;
    std::copy_if(draft.rows.begin(), draft.rows.end(), std::back_inserter(rows),
        [&](const Row& row) { return has(ids, row.id); });
    return rows;
}

std::vector<int> idsOf(const std::vector<Row>& rows)
{
    std::vector<int> ids(rows.size());
    std::transform(rows.begin(), rows.end(), ids.begin(), [](const Row& row) { return row.id; });
    return ids;
}

/// The same thing, perhaps with another dose.
bool isLike(const Row& a, const Row& b)
{
    if (const auto* one = std::get_if<ExerciseItem>(&a.content)) {
        const auto* other = std::get_if<ExerciseItem>(&b.content);
        return other && one->exercise == other->exercise;
    }
    return a.content.index() == b.content.index();
}

} // namespace

RoutineEdit changeHead(const RoutineDraft& draft, const QString& name, const QString& mergeKey,
    const std::function<void(Routine&)>& change)
{
    RoutineEdit edit{ name, draft, mergeKey };
    change(edit.result.head);
    return edit;
}

RoutineEdit insert(
    const RoutineDraft& draft, std::size_t at, std::vector<RowContent> contents, const QString& name)
{
    RoutineEdit edit{ name, draft };
    std::vector<Row> rows;
    rows.reserve(contents.size());
    for (RowContent& content : contents)
        rows.push_back({ edit.result.nextId++, std::move(content) });
    edit.select = idsOf(rows);
    auto& all = edit.result.rows;
    all.insert(all.begin() + static_cast<std::ptrdiff_t>(std::min(at, all.size())), rows.begin(), rows.end());
    return edit;
}

RoutineEdit remove(const RoutineDraft& draft, const std::vector<int>& ids)
{
    RoutineEdit edit{ tr("remove"), draft };
    auto& rows = edit.result.rows;
    rows.erase(std::remove_if(rows.begin(), rows.end(), [&](const Row& row) { return has(ids, row.id); }),
        rows.end());
    // The row that comes into the place of the first one is selected, so that one can go on with the keys.
    const auto first =
        std::find_if(draft.rows.begin(), draft.rows.end(), [&](const Row& row) { return has(ids, row.id); });
    const auto place = static_cast<std::size_t>(first - draft.rows.begin());
    if (!rows.empty() && first != draft.rows.end())
        edit.select = { rows[std::min(place, rows.size() - 1)].id };
    return edit;
}

RoutineEdit move(const RoutineDraft& draft, const std::vector<int>& ids, std::size_t to)
{
    RoutineEdit edit{ tr("move"), draft };
    std::vector<Row> before, after;
    for (std::size_t i = 0; i < draft.rows.size(); ++i)
        if (!has(ids, draft.rows[i].id))
            (i < to ? before : after).push_back(draft.rows[i]);
    const std::vector<Row> moved = rowsOf(draft, ids);
    edit.select = idsOf(moved);
    edit.result.rows = std::move(before);
    edit.result.rows.insert(edit.result.rows.end(), moved.begin(), moved.end());
    edit.result.rows.insert(edit.result.rows.end(), after.begin(), after.end());
    return edit;
}

RoutineEdit step(const RoutineDraft& draft, const std::vector<int>& ids, int by)
{
    std::size_t first = draft.rows.size(), last = 0;
    for (std::size_t i = 0; i < draft.rows.size(); ++i)
        if (has(ids, draft.rows[i].id)) {
            first = std::min(first, i);
            last = i;
        }
    const bool isUp = by < 0;
    const bool atEnd = isUp ? first == 0 : last + 1 >= draft.rows.size();
    RoutineEdit edit = move(draft, ids, isUp ? first - (atEnd ? 0 : 1) : last + (atEnd ? 1 : 2));
    // Holding the key down is one step of undo.
    edit.mergeKey = QStringLiteral("step");
    for (const int id : edit.select)
        edit.mergeKey += QStringLiteral("/%1").arg(id);
    return edit;
}

RoutineEdit duplicate(const RoutineDraft& draft, const std::vector<int>& ids)
{
    std::vector<RowContent> contents;
    std::size_t end = draft.rows.size();
    for (std::size_t i = 0; i < draft.rows.size(); ++i)
        if (has(ids, draft.rows[i].id)) {
            contents.push_back(draft.rows[i].content);
            end = i + 1;
        }
    return insert(draft, end, std::move(contents), tr("duplicate"));
}

RoutineEdit change(
    const RoutineDraft& draft, int id, RowContent content, const QString& name, const QString& mergeKey)
{
    RoutineEdit edit{ name, draft, mergeKey };
    if (const auto at = draft.find(id))
        edit.result.rows[*at].content = std::move(content);
    return edit;
}

RoutineEdit changeItems(const RoutineDraft& draft, const std::vector<int>& ids, const QString& name,
    const QString& mergeKey, const std::function<void(ExerciseItem&)>& change)
{
    RoutineEdit edit{ name, draft, mergeKey };
    for (Row& row : edit.result.rows)
        if (auto* item = std::get_if<ExerciseItem>(&row.content); item && has(ids, row.id))
            change(*item);
    return edit;
}

RoutineEdit replace(const RoutineDraft& draft, const Routine& routine, const QString& name)
{
    RoutineEdit edit{ name, draftOf(routine) };
    const auto& old = draft.rows;
    auto& rows = edit.result.rows;
    edit.result.nextId = draft.nextId;
    const std::size_t most = std::min(old.size(), rows.size());
    std::size_t front = 0, back = 0;
    while (front < most && isLike(old[front], rows[front]))
        ++front;
    while (back < most - front && isLike(old[old.size() - 1 - back], rows[rows.size() - 1 - back]))
        ++back;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const bool isNew = i >= front && i + back < rows.size() && old.size() != rows.size();
        rows[i].id = isNew ? edit.result.nextId++ : old[i < front ? i : i + old.size() - rows.size()].id;
        if (isNew)
            edit.select.push_back(rows[i].id);
    }
    return edit;
}

} // namespace plumbline::edits
