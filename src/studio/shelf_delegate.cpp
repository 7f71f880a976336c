// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/shelf_delegate.h"

#include "studio/row_painting.h"
#include "ui/exercise_model.h"
#include "ui/exercise_picture.h"
#include "ui/figure_thumbnails.h"
#include "ui/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace plumbline
{

namespace
{

constexpr int thumb = 60;
constexpr int padding = 8;

} // namespace

ShelfDelegate::ShelfDelegate(QAbstractItemView* view)
    : QStyledItemDelegate(view)
    , m_view(view)
    , m_thumbnails(new FigureThumbnails(this))
{
    connect(m_thumbnails, &FigureThumbnails::drawn, view->viewport(), qOverload<>(&QWidget::update));
}

void ShelfDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens tokens = tokensOf(m_view->palette());
    const QRect row = option.rect.adjusted(0, 2, -space::small, -2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRowGround(*painter, row, option, tokens, {});
    const int side = scaled(thumb);
    const QRect picture(row.left() + scaled(padding), row.center().y() - side / 2, side, side);
    paintExercisePicture(*painter, QStyle::visualRect(option.direction, row, picture), 12,
        static_cast<Position>(index.data(ExerciseModel::PositionRole).toInt()),
        index.data(ExerciseModel::MotionRole).value<const figure::Motion*>(), *m_thumbnails, *m_view);
    QRect words = row;
    words.setLeft(picture.right() + scaled(12));
    words.setRight(row.right() - scaled(padding));
    paintTwoLines(*painter, QStyle::visualRect(option.direction, row, words), index.data().toString(),
        tr("%1 · %2").arg(index.data(ExerciseModel::KindRole).toString(),
            index.data(ExerciseModel::RegionsRole).toString()),
        tokens, option.direction);
    painter->restore();
}

QSize ShelfDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return { scaled(200), scaled(thumb + 2 * padding) + 4 };
}

} // namespace plumbline
