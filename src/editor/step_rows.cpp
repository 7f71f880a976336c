// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/step_rows.h"

#include <array>

namespace plumbline
{

namespace
{

/// Without a time it lasts as long as its words.
bool isSaidOnly(const Step& step)
{
    return step.role == Role::Setup || step.role == Role::Finish;
}

} // namespace

StepRows::StepRows(ExerciseDocument& document, Words words, QObject* parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_words(std::move(words))
    , m_count(static_cast<int>(document.exercise().steps.size()))
{
    connect(&document, &ExerciseDocument::changed, this, &StepRows::follow);
}

int StepRows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int StepRows::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StepRows::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto step = static_cast<std::size_t>(index.row());
    if (step >= m_document.exercise().steps.size())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(step, index.column());
    return {};
}

QString StepRows::text(std::size_t at, int column) const
{
    const Exercise& exercise = m_document.exercise();
    const Step& step = exercise.steps[at];
    switch (column) {
    case RoleColumn:
        return m_words.word(label(step.role));
    case WordsColumn:
        return QString::fromStdString(step.words);
    case TimeColumn:
        return step.waits      ? tr("waits")
            : step.seconds     ? m_words.time(*step.seconds)
            : isSaidOnly(step) ? tr("to be read")
                               : tr("by the dose");
    case BreathColumn:
        return step.breath ? m_words.word(label(*step.breath)) : QString();
    case PoseColumn:
        break;
    default:
        return {};
    }
    if (!exercise.motion || at >= exercise.motion->steps.size())
        return {};
    const figure::Step& posed = exercise.motion->steps[at];
    if (!posed.cycle.poses.empty())
        return tr("goes round");
    return posed.pose < exercise.motion->poses.size()
        ? QString::fromStdString(exercise.motion->poses[posed.pose].name)
        : QString();
}

QVariant StepRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    const std::array<QString, ColumnCount> titles{ tr("What for"), tr("Words"), tr("Time"), tr("Breath"),
        tr("Pose") };
    return section >= 0 && section < ColumnCount ? titles.at(static_cast<std::size_t>(section)) : QVariant();
}

/// Steps have no ids: what is behind the last one comes or goes, the others change.
void StepRows::follow()
{
    const int count = static_cast<int>(m_document.exercise().steps.size());
    if (count > m_count) {
        beginInsertRows({}, m_count, count - 1);
        m_count = count;
        endInsertRows();
    } else if (count < m_count) {
        beginRemoveRows({}, count, m_count - 1);
        m_count = count;
        endRemoveRows();
    }
    if (m_count > 0)
        emit dataChanged(index(0, 0), index(m_count - 1, ColumnCount - 1));
}

} // namespace plumbline
