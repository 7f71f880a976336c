// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style.h"

#include "ui/shapes.h"
#include "ui/symbol.h"
#include "ui/theme.h"

#include <QApplication>
#include <QFocusFrame>
#include <QMenu>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>
#include <utility>

namespace plumbline
{

namespace
{

constexpr int ringWidth = 2; ///< of the focus ring
constexpr int ringOffset = 2; ///< between the widget and its ring
constexpr int barWidth = 12; ///< of a scroll bar, its handle is half of it

constexpr auto reducedMotionHint = static_cast<QStyle::StyleHint>(QStyle::SH_CustomBase + 1);
constexpr auto figureLookHint = static_cast<QStyle::StyleHint>(QStyle::SH_CustomBase + 2);

void paintMenuItem(QPainter& painter, const QStyleOptionMenuItem& item)
{
    const Tokens tokens = tokensOf(item.palette);
    const bool enabled = item.state & QStyle::State_Enabled;
    if (item.menuItemType == QStyleOptionMenuItem::Separator) {
        painter.setPen(tokens.line);
        painter.drawLine(item.rect.left() + scaled(12), item.rect.center().y(),
            item.rect.right() - scaled(12), item.rect.center().y());
        return;
    }
    if (enabled && (item.state & QStyle::State_Selected))
        paintPanel(painter, QRectF(item.rect).adjusted(4, 1, -4, -1), 10, tokens.primarySoft, {});
    const auto mirrored = [&](const QRect& r) { return QStyle::visualRect(item.direction, item.rect, r); };
    const QRect mark(item.rect.left() + scaled(14), item.rect.top(), scaled(18), item.rect.height());
    if (item.checked)
        paintSymbol(painter, mirrored(mark), Symbol::Check, tokens.primary);
    const QRect words = item.rect.adjusted(scaled(42), 0, -scaled(18), 0);
    const qsizetype tab = item.text.indexOf(u'\t');
    const auto leading = static_cast<int>(QStyle::visualAlignment(item.direction, Qt::AlignLeft));
    painter.setFont(item.font);
    painter.setPen(enabled ? tokens.ink : item.palette.color(QPalette::Disabled, QPalette::WindowText));
    painter.drawText(mirrored(words), leading | Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
        tab < 0 ? item.text : item.text.left(tab));
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect end(item.rect.right() - scaled(28), item.rect.top(), scaled(16), item.rect.height());
        paintSymbol(painter, mirrored(end), Symbol::Onward, tokens.mutedInk);
    }
    if (tab < 0)
        return;
    painter.setPen(tokens.mutedInk);
    const auto trailing = static_cast<int>(QStyle::visualAlignment(item.direction, Qt::AlignRight));
    painter.drawText(
        mirrored(words), trailing | Qt::AlignVCenter | Qt::TextSingleLine, item.text.mid(tab + 1));
}

} // namespace

Style::Style()
    : QProxyStyle(QStringLiteral("fusion"))
{
}

void Style::setReducedMotion(bool reduced)
{
    if (std::exchange(m_reducedMotion, reduced) != reduced)
        tellWidgets();
}

void Style::setFigureLook(std::size_t look)
{
    if (std::exchange(m_figureLook, look) != look)
        tellWidgets();
}

void Style::tellWidgets()
{
    for (QWidget* widget : QApplication::allWidgets()) {
        QEvent event(QEvent::StyleChange);
        QCoreApplication::sendEvent(widget, &event);
    }
}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QMenu*>(widget))
        widget->setFont(typeface(Type::Small, QFont::Medium));
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return ringWidth + ringOffset;
    case PM_ScrollBarExtent:
        return barWidth;
    case PM_ScrollBarSliderMin:
        return scaled(40);
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return 6;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* result) const
{
    if (hint == reducedMotionHint)
        return m_reducedMotion;
    if (hint == figureLookHint)
        return static_cast<int>(m_figureLook);
    switch (hint) {
    case SH_Widget_Animation_Duration:
        return m_reducedMotion ? 0 : QProxyStyle::styleHint(hint, option, widget, result);
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_FocusFrame_Mask:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_UnderlineShortcut: // in menus only; elsewhere Alt works all the same
        return qobject_cast<const QMenu*>(widget) ? 1 : 0;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

QRect Style::subControlRect(
    ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget) const
{
    const auto* bar =
        control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider*>(option) : nullptr;
    if (!bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const bool upright = bar->orientation == Qt::Vertical;
    const int room = upright ? bar->rect.height() : bar->rect.width();
    const qint64 span = qint64(bar->maximum) - bar->minimum + bar->pageStep;
    const int fitting = span > 0 ? static_cast<int>(qint64(room) * bar->pageStep / span) : room;
    const int length = std::min(room, std::max(fitting, pixelMetric(PM_ScrollBarSliderMin, bar, widget)));
    const int start = sliderPositionFromValue(
        bar->minimum, bar->maximum, bar->sliderPosition, room - length, bar->upsideDown);
    const auto stretch = [&](int from, int to) {
        return upright ? QRect(0, from, bar->rect.width(), to - from)
                       : QRect(from, 0, to - from, bar->rect.height());
    };
    switch (part) {
    case SC_ScrollBarGroove:
        return bar->rect;
    case SC_ScrollBarSlider:
        return stretch(start, start + length);
    case SC_ScrollBarSubPage:
        return stretch(0, start);
    case SC_ScrollBarAddPage:
        return stretch(start + length, room);
    default:
        return {};
    }
}

QSize Style::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    const auto* item = type == CT_MenuItem ? qstyleoption_cast<const QStyleOptionMenuItem*>(option) : nullptr;
    if (!item)
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    if (item->menuItemType == QStyleOptionMenuItem::Separator)
        return { size.width(), 13 };
    return { size.width() + scaled(item->text.contains(u'\t') ? 96 : 72), scaled(40) };
}

void Style::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const Tokens tokens = tokensOf(option->palette);
    switch (element) {
    case PE_PanelMenu:
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, tokens.line);
        painter->fillRect(option->rect.adjusted(1, 1, -1, -1), tokens.surface);
        return;
    case PE_FrameMenu:
    case PE_FrameFocusRect:
        return;
    case PE_PanelLineEdit:
        paintPanel(*painter, option->rect, 16, tokens.surface, tokens.line);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (element == CE_FocusFrame) {
        const auto* frame = qobject_cast<const QFocusFrame*>(widget);
        const QWidget* focus = frame ? frame->widget() : nullptr;
        const QVariant corners = focus ? focus->property(cornersOf) : QVariant();
        const qreal radius = (corners.isValid() ? corners.toInt() : 8) + ringOffset + ringWidth / 2.0;
        const QRectF ring = QRectF(option->rect).adjusted(1, 1, -1, -1);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(tokensOf(option->palette).primary, ringWidth));
        const qreal round = std::min({ radius, ring.width() / 2, ring.height() / 2 });
        painter->drawRoundedRect(ring, round, round);
        return;
    }
    const auto* item =
        element == CE_MenuItem ? qstyleoption_cast<const QStyleOptionMenuItem*>(option) : nullptr;
    if (item)
        paintMenuItem(*painter, *item);
    else if (element != CE_MenuEmptyArea)
        QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    if (control != CC_ScrollBar) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    const Tokens tokens = tokensOf(option->palette);
    const bool held = option->state & (State_MouseOver | State_Sunken);
    const QRectF slider = proxy()->subControlRect(control, option, SC_ScrollBarSlider, widget);
    painter->fillRect(option->rect, tokens.paper);
    paintPanel(*painter, slider.adjusted(3, 3, -3, -3), barWidth,
        mixed(tokens.line, tokens.mutedInk, held ? 0.7 : 0.25), {});
}

bool reducesMotion(const QWidget& widget)
{
    return widget.style()->styleHint(reducedMotionHint, nullptr, &widget) != 0;
}

const figure::Look& figureLookOf(const QWidget& widget)
{
    const int look = widget.style()->styleHint(figureLookHint, nullptr, &widget);
    return figure::looks[look > 0 && look < static_cast<int>(figure::looks.size())
            ? static_cast<std::size_t>(look)
            : 0];
}

} // namespace plumbline
