// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exercise_delegate.h"

#include "ui/exercise_model.h"
#include "ui/exercise_picture.h"
#include "ui/figure_thumbnails.h"
#include "ui/shapes.h"
#include "ui/theme.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace plumbline
{

namespace
{

constexpr int gap = 4; ///< around the card, room for the focus ring
constexpr int thumb = 72;
constexpr int padding = 12;

void paintCard(
    QPainter& painter, const QStyleOptionViewItem& option, const QRectF& card, const Tokens& tokens)
{
    const bool hovered = option.state & QStyle::State_MouseOver;
    const bool chosen = option.state & QStyle::State_Selected;
    const QColor ground = hovered ? mixed(tokens.surface, tokens.primarySoft, 0.35) : tokens.surface;
    paintPanel(painter, card, 16, ground, hovered ? mixed(tokens.line, tokens.primary, 0.6) : tokens.line);
    if (!chosen || !(option.state & QStyle::State_HasFocus))
        return;
    painter.setPen(QPen(tokens.primary, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(card.adjusted(-2, -2, 2, 2), 18, 18);
}

/// What it needs, in a pill at the trailing edge; gives back the room it took.
int paintNeeds(QPainter& painter, const QRect& card, const QString& needs, Qt::LayoutDirection direction,
    const Tokens& tokens)
{
    if (needs.isEmpty())
        return 0;
    const QFont font = typeface(Type::Small, QFont::Medium);
    const QFontMetrics metrics(font);
    const int width = std::min(metrics.horizontalAdvance(needs) + 2 * scaled(14), card.width() / 3);
    const int height = std::max(scaled(30), metrics.height() + scaled(8));
    const QRect pill(card.right() - scaled(16) - width, card.center().y() - height / 2, width, height);
    const QRect place = QStyle::visualRect(direction, card, pill);
    paintPill(painter, place, tokens);
    painter.setFont(font);
    painter.setPen(tokens.ink);
    painter.drawText(
        place, Qt::AlignCenter, metrics.elidedText(needs, Qt::ElideRight, width - 2 * scaled(10)));
    return width + scaled(32);
}

} // namespace

ExerciseDelegate::ExerciseDelegate(QAbstractItemView* view)
    : QStyledItemDelegate(view)
    , m_view(view)
    , m_thumbnails(new FigureThumbnails(this))
{
    connect(m_thumbnails, &FigureThumbnails::drawn, view->viewport(), qOverload<>(&QWidget::update));
}

void ExerciseDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens tokens = tokensOf(option.palette);
    const QRect card = option.rect.adjusted(gap, gap, -gap, -gap);
    const auto direction = option.direction;
    const auto placed = [&](const QRect& r) { return QStyle::visualRect(direction, card, r); };
    const auto leading = QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintCard(*painter, option, card, tokens);

    const int side = scaled(thumb);
    const QRect picture(card.left() + scaled(padding), card.center().y() - side / 2, side, side);
    paintExercisePicture(*painter, placed(picture), 14,
        static_cast<Position>(index.data(ExerciseModel::PositionRole).toInt()),
        index.data(ExerciseModel::MotionRole).value<const figure::Motion*>(), *m_thumbnails, *m_view);

    const int taken =
        paintNeeds(*painter, card, index.data(ExerciseModel::NeedsRole).toString(), direction, tokens);
    const int start = picture.right() + scaled(16);
    const int width = card.right() - std::max(taken, scaled(16)) - start;
    const QFontMetrics title(typeface(Type::Body, QFont::DemiBold));
    const QFontMetrics about(typeface(Type::Small));
    const int top = card.center().y() - (title.height() + about.height() + scaled(4)) / 2;
    painter->setFont(typeface(Type::Body, QFont::DemiBold));
    painter->setPen(tokens.ink);
    painter->drawText(placed({ start, top, width, title.height() }), static_cast<int>(leading),
        title.elidedText(index.data().toString(), Qt::ElideRight, width));
    painter->setFont(typeface(Type::Small));
    painter->setPen(tokens.mutedInk);
    const QString line = tr("%1 · %2").arg(
        index.data(ExerciseModel::KindRole).toString(), index.data(ExerciseModel::AboutRole).toString());
    painter->drawText(placed({ start, top + title.height() + scaled(4), width, about.height() }),
        static_cast<int>(leading), about.elidedText(line, Qt::ElideRight, width));
    painter->restore();
}

QSize ExerciseDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return { scaled(320), scaled(thumb + 2 * padding) + 2 * gap };
}

} // namespace plumbline
