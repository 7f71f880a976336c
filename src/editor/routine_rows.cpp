// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/routine_rows.h"

#include "editor/clipping.h"
#include "editor/routine_edits.h"

#include <QMimeData>

#include <algorithm>

namespace plumbline
{

namespace
{

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

RoutineRows::RoutineRows(RoutineDocument& document, const Catalog& catalog, QObject* parent)
    : QAbstractListModel(parent)
    , m_document(document)
    , m_catalog(catalog)
    , m_rows(document.value().rows)
{
    connect(&document, &RoutineDocument::changed, this, &RoutineRows::follow);
}

const Row& RoutineRows::at(int row) const
{
    return m_rows[static_cast<std::size_t>(row)];
}

std::vector<int> RoutineRows::idsOf(const QModelIndexList& indexes) const
{
    std::vector<int> rows, ids;
    for (const QModelIndex& index : indexes)
        if (index.isValid())
            rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    for (const int row : rows)
        ids.push_back(at(row).id);
    return ids;
}

QModelIndex RoutineRows::indexOf(int id) const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].id == id)
            return index(static_cast<int>(i));
    return {};
}

int RoutineRows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RoutineRows::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = at(index.row());
    const auto* item = std::get_if<ExerciseItem>(&row.content);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return m_about ? m_about(row) : QString();
    case IdRole:
        return row.id;
    case KindRole:
        return static_cast<int>(row.content.index());
    case ExerciseRole:
        return item ? textOf(item->exercise.value) : QString();
    case UnknownRole:
        return item && !m_catalog.find(item->exercise);
    default:
        return {};
    }
}

Qt::ItemFlags RoutineRows::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

Qt::DropActions RoutineRows::supportedDropActions() const
{
    return Qt::MoveAction | Qt::CopyAction;
}

QStringList RoutineRows::mimeTypes() const
{
    return { rowsMime(), exercisesMime() };
}

QMimeData* RoutineRows::mimeData(const QModelIndexList& indexes) const
{
    auto* data = new QMimeData;
    QStringList ids;
    std::vector<RowContent> contents;
    for (const int id : idsOf(indexes)) {
        ids << QString::number(id);
        contents.push_back(m_document.value().rows[*m_document.value().find(id)].content);
    }
    data->setData(rowsMime(), ids.join(u'\n').toUtf8());
    data->setText(QString::fromStdString(clipped(contents)));
    return data;
}

bool RoutineRows::dropMimeData(
    const QMimeData* data, Qt::DropAction action, int row, int, const QModelIndex& parent)
{
    if (action == Qt::IgnoreAction)
        return false;
    const int end = rowCount();
    const auto to = static_cast<std::size_t>(row >= 0 ? row : parent.isValid() ? parent.row() : end);
    const auto words = [&](const QString& type) {
        return QString::fromUtf8(data->data(type)).split(u'\n', Qt::SkipEmptyParts);
    };
    if (data->hasFormat(rowsMime())) {
        std::vector<int> ids;
        for (const QString& word : words(rowsMime()))
            ids.push_back(word.toInt());
        m_document.apply(edits::move(m_document.value(), ids, to));
    } else if (data->hasFormat(exercisesMime())) {
        std::vector<RowContent> contents;
        for (const QString& word : words(exercisesMime())) {
            ExerciseItem item;
            item.exercise = ExerciseId(word.toStdString());
            contents.emplace_back(item);
        }
        m_document.apply(edits::insert(m_document.value(), to, std::move(contents), tr("add")));
    }
    return false;
}

/// Removes what is gone, then brings the rest into order one by one from the front.
void RoutineRows::follow()
{
    const std::vector<Row>& now = m_document.value().rows;
    const auto isThere = [&](int id) {
        return std::any_of(now.begin(), now.end(), [&](const Row& row) { return row.id == id; });
    };
    for (int i = rowCount() - 1; i >= 0; --i)
        if (!isThere(at(i).id)) {
            beginRemoveRows({}, i, i);
            m_rows.erase(m_rows.begin() + i);
            endRemoveRows();
        }
    for (int i = 0; i < static_cast<int>(now.size()); ++i) {
        const Row& wanted = now[static_cast<std::size_t>(i)];
        const QModelIndex old = indexOf(wanted.id);
        if (!old.isValid()) {
            beginInsertRows({}, i, i);
            m_rows.insert(m_rows.begin() + i, wanted);
            endInsertRows();
        } else if (old.row() != i) {
            beginMoveRows({}, old.row(), old.row(), {}, i);
            std::rotate(m_rows.begin() + i, m_rows.begin() + old.row(), m_rows.begin() + old.row() + 1);
            endMoveRows();
        }
    }
    m_rows = now;
    if (!m_rows.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

} // namespace plumbline
