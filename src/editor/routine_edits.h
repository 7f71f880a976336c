// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/edit.h"
#include "editor/routine_draft.h"

#include <functional>

/// All that can be done to a routine. Ids that are not there are passed over; an edit of nothing leads to the
/// same draft.
namespace plumbline::edits
{

using RoutineEdit = Edit<RoutineDraft>;

/// Title, pacing, schedule…: anything but the rows.
[[nodiscard]] RoutineEdit changeHead(const RoutineDraft& draft, const QString& name, const QString& mergeKey,
    const std::function<void(Routine&)>& change);

/// Before the row that is at `at` now; beyond the last: at the end. They are selected.
[[nodiscard]] RoutineEdit insert(
    const RoutineDraft& draft, std::size_t at, std::vector<RowContent> contents, const QString& name);
[[nodiscard]] RoutineEdit remove(const RoutineDraft& draft, const std::vector<int>& ids);
/// Together, in their order, before the row that is at `to` now.
[[nodiscard]] RoutineEdit move(const RoutineDraft& draft, const std::vector<int>& ids, std::size_t to);
/// One row up (-1) or down (+1), those that lie apart brought together; at the end nothing moves.
[[nodiscard]] RoutineEdit step(const RoutineDraft& draft, const std::vector<int>& ids, int by);
/// Behind the last of them.
[[nodiscard]] RoutineEdit duplicate(const RoutineDraft& draft, const std::vector<int>& ids);
[[nodiscard]] RoutineEdit change(
    const RoutineDraft& draft, int id, RowContent content, const QString& name, const QString& mergeKey = {});
/// Several exercises at once; rows that are none are passed over.
[[nodiscard]] RoutineEdit changeItems(const RoutineDraft& draft, const std::vector<int>& ids,
    const QString& name, const QString& mergeKey, const std::function<void(ExerciseItem&)>& change);
/// The whole routine by another one, as a mend does. What is the same before and behind the change keeps its
/// ids.
[[nodiscard]] RoutineEdit replace(const RoutineDraft& draft, const Routine& routine, const QString& name);

} // namespace plumbline::edits
