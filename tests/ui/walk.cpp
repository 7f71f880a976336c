// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/walk.h"

#include "ui/button.h"
#include "ui/chip.h"
#include "ui/rail_button.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QtTest>

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
    const bool isOfWords = qobject_cast<const Button*>(&widget) || qobject_cast<const ToggleChip*>(&widget)
        || qobject_cast<const RailButton*>(&widget);
    if (isOfWords && widget.hasHeightForWidth())
        return widget.heightForWidth(widget.width()) > widget.height()
            || widget.minimumSizeHint().width() > widget.width();
    const QSize needed = isOfWords ? widget.sizeHint() : QSize();
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
        else if (qobject_cast<const QAbstractButton*>(widget) && face->role() != QAccessible::Button
            && face->role() != QAccessible::CheckBox && face->role() != QAccessible::RadioButton)
            faults << called(*widget) + QStringLiteral(" is no button to a screen reader");
    }
    return faults;
}

QStringList unreachable(QWidget& window)
{
    QSet<const QWidget*> stops;
    for (const QWidget* widget : window.findChildren<QWidget*>())
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
