// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QAbstractItemView;

namespace plumbline
{

class FigureThumbnails;

/// An exercise of ExerciseModel in a narrow list: its figure, its title, what kind it is and for which
/// regions.
class ShelfDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit ShelfDelegate(QAbstractItemView* view);

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QAbstractItemView* m_view;
    FigureThumbnails* m_thumbnails;
};

} // namespace plumbline
