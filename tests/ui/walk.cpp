// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/walk.h"

#include "ui/button.h"
#include "ui/chip.h"
#include "ui/focus_ring.h"
#include "ui/overlay.h"
#include "ui/rail_button.h"

#include <QAccessible>
#include <QApplication>
#include <QFocusFrame>
#include <QLabel>
#include <QScrollArea>
#include <QtTest>

#include <algorithm>

namespace plumbline::test
{

namespace
{

QString called(const QWidget& widget)
{
    return QStringLiteral("%1 \"%2\"")
        .arg(QLatin1String(widget.metaObject()->className()), widget.objectName());
}

bool isStop(const QWidget& widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) && widget.isEnabled() && widget.isVisible();
}

bool isButton(QAccessible::Role role)
{
    return role == QAccessible::Button || role == QAccessible::ButtonMenu || role == QAccessible::RadioButton
        || role == QAccessible::CheckBox || role == QAccessible::PageTab;
}

QRect placeOf(const QWidget& widget, const QWidget& window)
{
    return { widget.mapTo(&window, QPoint()), widget.size() };
}

/// The stops of Tab from the first after the present one, each once.
QList<QWidget*> ring(QWidget& window)
{
    QList<QWidget*> stops;
    for (int i = 0; i < 1000; ++i) {
        QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
        if (stops.contains(window.focusWidget()))
            break;
        stops << window.focusWidget();
    }
    return stops;
}

bool cutsOff(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        if (label->text().isEmpty())
            return false;
        if (label->wordWrap())
            return label->heightForWidth(label->width()) > label->height()
                || label->minimumSizeHint().width() > label->width();
        return label->sizeHint().width() > label->width() || label->sizeHint().height() > label->height();
    }
    const auto* button = qobject_cast<const Button*>(&widget);
    const bool isOfWords =
        qobject_cast<const ToggleChip*>(&widget) || qobject_cast<const RailButton*>(&widget);
    if (isOfWords && widget.hasHeightForWidth())
        return widget.heightForWidth(widget.width()) > widget.height()
            || widget.minimumSizeHint().width() > widget.width();
    const QSize needed = button ? button->contentSize() : isOfWords ? widget.sizeHint() : QSize();
    return needed.width() > widget.width() || needed.height() > widget.height();
}

} // namespace

QStringList nameless(QWidget& window)
{
    QStringList faults;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const bool isControl = isStop(*widget) || qobject_cast<const QAbstractButton*>(widget);
        if (!isControl || !widget->isVisible())
            continue;
        const QAccessibleInterface* face =
            QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
            faults << called(*widget) + QStringLiteral(" has no name");
        else if (qobject_cast<const QAbstractButton*>(widget) && !isButton(face->role()))
            faults << called(*widget) + QStringLiteral(" is no button to a screen reader");
    }
    return faults;
}

namespace
{

/// What lies over all else keeps the focus to itself.
const QWidget& topmost(const QWidget& window)
{
    for (const Overlay* overlay : window.findChildren<Overlay*>())
        if (overlay->isVisible())
            return *overlay;
    return window;
}

} // namespace

QStringList unreachable(QWidget& window)
{
    QSet<const QWidget*> stops;
    for (const QWidget* widget : topmost(window).findChildren<QWidget*>())
        if (isStop(*widget))
            stops.insert(widget);
    QWidget* first = window.focusWidget();
    if (!first || !stops.contains(first))
        return { QStringLiteral("the focus is on ") + (first ? called(*first) : QStringLiteral("nothing")) };
    QSet<const QWidget*> reached;
    QWidget* at = first;
    for (qsizetype i = 0; i <= stops.size() + 1; ++i) {
        reached.insert(at);
        QTest::keyClick(at, Qt::Key_Tab);
        at = window.focusWidget();
        if (at == first)
            break;
    }
    QStringList faults;
    if (at != first)
        faults << QStringLiteral("Tab ends at ") + called(*at);
    for (const QWidget* missed : stops - reached)
        faults << QStringLiteral("Tab never comes to ") + called(*missed);
    return faults;
}

QStringList disordered(QWidget& window)
{
    QStringList faults;
    const QList<QWidget*> stops = ring(window);
    for (qsizetype i = 0; i < stops.size(); ++i) {
        const QWidget& before = *stops[i];
        const QWidget& after = *stops[(i + 1) % stops.size()];
        const QRect from = placeOf(before, window), to = placeOf(after, window);
        const bool above = to.bottom() < from.top();
        const bool rightwards = to.left() > from.right();
        const bool sameLine = to.top() <= from.bottom() && from.top() <= to.bottom();
        if ((above && !rightwards) || (sameLine && to.right() < from.left()))
            faults << QStringLiteral("Tab goes back from %1 to %2").arg(called(before), called(after));
    }
    // Once it must: from the end to the beginning.
    return faults.size() > 1 ? faults : QStringList();
}

QStringList unringed(QWidget& window)
{
    QStringList faults;
    const auto stops = ring(window).size();
    for (qsizetype i = 0; i < stops; ++i) {
        QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
        const QWidget* stop = window.focusWidget();
        const auto frames = window.findChildren<QFocusFrame*>();
        const bool ringed = std::any_of(frames.begin(), frames.end(),
            [&](const QFocusFrame* frame) { return frame->isVisible() && frame->widget() == stop; });
        if (!ringed && !stop->property(marksItself).toBool())
            faults << called(*stop) + QStringLiteral(" does not show that it has the focus");
    }
    return faults;
}

QStringList unspoken(QWidget& window)
{
    QStringList faults;
    for (QLabel* label : window.findChildren<QLabel*>()) {
        const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(label);
        if (label->isVisible() && (!face || !face->text(QAccessible::Name).contains(label->text())))
            faults << called(*label) + QStringLiteral(" keeps to itself: ") + label->text();
    }
    return faults;
}

QStringList outside(QWidget& window)
{
    QStringList faults;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const bool matters = isStop(*widget) || qobject_cast<const QLabel*>(widget)
            || qobject_cast<const QAbstractButton*>(widget);
        if (!widget->isVisible() || !matters)
            continue;
        for (const QWidget* around = widget->parentWidget(); around; around = around->parentWidget()) {
            QRect room = around->rect();
            const auto* area = qobject_cast<const QAbstractScrollArea*>(around->parentWidget());
            if (area && area->viewport() == around && qobject_cast<const QScrollArea*>(area))
                room.adjust(0, -100'000, 0, 100'000);
            if (!room.contains(placeOf(*widget, *around))) {
                faults << QStringLiteral("%1 reaches out of %2").arg(called(*widget), called(*around));
                break;
            }
            if (around->isWindow() || room.height() > 100'000)
                break;
        }
    }
    return faults;
}

QStringList clipped(QWidget& window)
{
    QStringList faults;
    for (const QWidget* widget : window.findChildren<QWidget*>())
        if (widget->isVisible() && cutsOff(*widget))
            faults << QStringLiteral("%1 is cut off: %2")
                          .arg(called(*widget), widget->property("text").toString());
    return faults;
}

} // namespace plumbline::test
