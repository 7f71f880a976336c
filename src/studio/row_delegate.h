// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStyledItemDelegate>

class QAbstractItemView;

namespace plumbline
{

class FigureThumbnails;
class RoutineRows;

/// The rows of a routine: exercises as cards with their figure, headings as words between them, and what the
/// linter found in a pill.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    RowDelegate(QAbstractItemView* view, const RoutineRows& rows);

    struct Mark {
        QString text;
        bool isWarning = true; ///< else a hint
    };
    /// By row id.
    void setMarks(QHash<int, Mark> marks) { m_marks = std::move(marks); }
    [[nodiscard]] const QHash<int, Mark>& marks() const { return m_marks; }

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintCard(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    [[nodiscard]] int paintMark(
        QPainter& painter, const QRect& card, const Mark& mark, Qt::LayoutDirection direction) const;

    QAbstractItemView* m_view;
    const RoutineRows& m_rows;
    FigureThumbnails* m_thumbnails;
    QHash<int, Mark> m_marks;
};

} // namespace plumbline
