// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/row_delegate.h"

#include "editor/routine_rows.h"
#include "studio/row_painting.h"
#include "studio/row_words.h"
#include "ui/exercise_picture.h"
#include "ui/figure_thumbnails.h"
#include "ui/shapes.h"
#include "ui/symbol.h"
#include "ui/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace plumbline
{

namespace
{

constexpr int thumb = 56;
constexpr int padding = 8;
constexpr int grip = 28; ///< width of the handle at the end

/// Six dots: it can be dragged.
void paintGrip(QPainter& painter, const QRect& place, const QColor& colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const qreal step = scaled(7), radius = scaled(3) / 2.0;
    for (int row = -1; row <= 1; ++row)
        for (const qreal column : { -0.5, 0.5 })
            painter.drawEllipse(QRectF(place).center() + QPointF(column * step, row * step), radius, radius);
}

} // namespace

RowDelegate::RowDelegate(QAbstractItemView* view, const RoutineRows& rows)
    : QStyledItemDelegate(view)
    , m_view(view)
    , m_rows(rows)
    , m_thumbnails(new FigureThumbnails(this))
{
    connect(m_thumbnails, &FigureThumbnails::drawn, view->viewport(), qOverload<>(&QWidget::update));
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens tokens = tokensOf(m_view->palette());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Row& row = m_rows.at(index.row());
    if (std::holds_alternative<Heading>(row.content)) {
        const QRect place = option.rect.adjusted(0, scaled(12), 0, -2);
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
            paintRowGround(*painter, place, option, tokens, {});
        painter->setFont(typeface(Type::Small, QFont::DemiBold));
        painter->setPen(tokens.mutedInk);
        painter->drawText(place.adjusted(scaled(10), 0, -scaled(10), 0),
            static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter),
            rowTitle(row, m_rows.catalog()));
    } else {
        paintCard(*painter, option, index);
    }
    painter->restore();
}

void RowDelegate::paintCard(
    QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Tokens tokens = tokensOf(m_view->palette());
    const Row& row = m_rows.at(index.row());
    const QRect card = option.rect.adjusted(0, 3, 0, -3);
    const auto placed = [&](const QRect& rect) { return QStyle::visualRect(option.direction, card, rect); };
    const bool isRest = std::holds_alternative<RestItem>(row.content);
    paintRowGround(painter, card, option, tokens, isRest ? QColor() : tokens.surface);
    if (isRest && !(option.state & QStyle::State_Selected))
        paintPanel(painter, card, 14, {}, tokens.line);

    const int side = isRest ? scaled(24) : scaled(thumb);
    const QRect picture(
        card.left() + scaled(isRest ? padding + 16 : padding), card.center().y() - side / 2, side, side);
    const auto* item = std::get_if<ExerciseItem>(&row.content);
    const auto* slot = std::get_if<ChooseItem>(&row.content);
    const Exercise* exercise = m_rows.catalog().find(item ? item->exercise
            : slot && !slot->from.empty()                 ? slot->from.front()
                                                          : ExerciseId());
    if (exercise)
        paintExercisePicture(painter, placed(picture), 12, exercise->position,
            exercise->motion ? &*exercise->motion : nullptr, *m_thumbnails, *m_view);
    else
        paintSymbol(painter, placed(picture), isRest ? Symbol::Clock : Symbol::Warning, tokens.mutedInk);

    const QRect handle(card.right() - scaled(grip), card.top(), scaled(grip), card.height());
    paintGrip(painter, placed(handle), tokens.mutedInk);
    const auto mark = m_marks.constFind(row.id);
    const int taken = mark == m_marks.constEnd() ? 0 : paintMark(painter, card, *mark, option.direction);
    const int left = card.left() + scaled(padding + thumb + 16);
    const QRect words(left, card.top(), handle.left() - taken - left - scaled(4), card.height());
    paintTwoLines(painter, placed(words), rowTitle(row, m_rows.catalog()), rowLine(row, m_rows.catalog()),
        tokens, option.direction);
}

/// Gives back the room it took.
int RowDelegate::paintMark(
    QPainter& painter, const QRect& card, const Mark& mark, Qt::LayoutDirection direction) const
{
    const Tokens tokens = tokensOf(m_view->palette());
    const QFont font = typeface(Type::Small, QFont::Medium);
    const QFontMetrics metrics(font);
    const int height = metrics.height() + scaled(10);
    const int width = std::min(metrics.horizontalAdvance(mark.text) + scaled(28), card.width() * 2 / 5);
    const QRect pill(card.right() - scaled(grip) - width, card.center().y() - height / 2, width, height);
    const QRect place = QStyle::visualRect(direction, card, pill);
    if (mark.isWarning)
        paintPanel(painter, place, height / 2.0, tokens.warningSoft, {});
    else
        paintPill(painter, place, tokens);
    painter.setFont(font);
    painter.setPen(mark.isWarning ? tokens.warningText : tokens.mutedInk);
    painter.drawText(
        place, Qt::AlignCenter, metrics.elidedText(mark.text, Qt::ElideRight, width - scaled(16)));
    return width + scaled(8);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const Row& row = m_rows.at(index.row());
    if (std::holds_alternative<Heading>(row.content))
        return { scaled(200), scaled(space::control) + scaled(6) };
    if (std::holds_alternative<RestItem>(row.content))
        return { scaled(200), scaled(space::control) + 6 };
    return { scaled(200), scaled(thumb + 2 * padding) + 6 };
}

} // namespace plumbline
