// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace plumbline
{

/// A change to a document: what it is called in "Undo …", and the whole value it leads to. Pure functions
/// make edits, Document::apply() takes them, so no inverse can be wrong.
template <class Value> struct Edit {
    QString name; ///< "change the hold"
    Value result;
    /// Edits with the same key that follow each other are one step of undo: typing in one field. Empty:
    /// never.
    QString mergeKey = {};
    /// Ids of the rows to be selected afterwards; empty: as it was.
    std::vector<int> select = {};
};

} // namespace plumbline
