// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exercise_model.h"

#include "ui/words.h"

#include <algorithm>

namespace plumbline
{

namespace
{

/// "Stretch"; what nobody has looked over says so first.
QString kindText(const Exercise& exercise)
{
    return exercise.draft ? ExerciseModel::tr("Draft · %1").arg(wordOf(exercise.kind))
                          : wordOf(exercise.kind);
}

} // namespace

ExerciseModel::ExerciseModel(const Catalog& catalog, QObject* parent)
    : QAbstractListModel(parent)
    , m_catalog(catalog)
    , m_index(catalog)
{
    search({}, {});
}

void ExerciseModel::search(const QString& query, const Filter& filter)
{
    auto rows = m_index.find(query.toStdString());
    const auto& all = m_catalog.exercises();
    rows.erase(
        std::remove_if(rows.begin(), rows.end(), [&](std::size_t i) { return !passes(all[i], filter); }),
        rows.end());
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void ExerciseModel::renew()
{
    beginResetModel();
    m_index = SearchIndex(m_catalog);
    m_rows = m_index.find({});
    endResetModel();
}

const Exercise& ExerciseModel::at(int row) const
{
    return m_catalog.exercises()[m_rows[static_cast<std::size_t>(row)]];
}

int ExerciseModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ExerciseModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Exercise& exercise = at(index.row());
    const auto about = [&] {
        return tr("%1 · %2").arg(
            wordOf(exercise.position), wordsOf(exercise.regions).join(QStringLiteral(", ")));
    };
    const auto needs = [&] { return wordsOf(exercise.equipment).join(QStringLiteral(", ")); };
    switch (role) {
    case Qt::DisplayRole:
        return shown(exercise.title);
    case Qt::AccessibleTextRole: {
        QStringList all{ shown(exercise.title), kindText(exercise), about() };
        if (!exercise.equipment.empty())
            all << needs();
        return all.join(QStringLiteral(", "));
    }
    case PositionRole:
        return static_cast<int>(exercise.position);
    case KindRole:
        return kindText(exercise);
    case AboutRole:
        return about();
    case RegionsRole:
        return wordsOf(exercise.regions).join(QStringLiteral(", "));
    case NeedsRole:
        return needs();
    case MotionRole:
        return QVariant::fromValue<const figure::Motion*>(exercise.motion ? &*exercise.motion : nullptr);
    default:
        return {};
    }
}

} // namespace plumbline
