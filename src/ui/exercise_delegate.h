// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QAbstractItemView;

namespace plumbline
{

class FigureThumbnails;

/// Paints a row of the exercise list: its picture, the title, what it is, what it needs.
class ExerciseDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit ExerciseDelegate(QAbstractItemView* view);

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QAbstractItemView* m_view;
    FigureThumbnails* m_thumbnails;
};

} // namespace plumbline
