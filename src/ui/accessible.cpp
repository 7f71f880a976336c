// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accessible.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QMenu>

namespace plumbline
{

namespace
{

/// Dynamic property (int) that holds the role.
constexpr const char* roleOf = "accessibleRole";

class PaintedWidget : public QAccessibleWidget
{
public:
    explicit PaintedWidget(QWidget* widget)
        : QAccessibleWidget(widget)
    {
    }

    [[nodiscard]] QAccessible::Role role() const override
    {
        const auto role = static_cast<QAccessible::Role>(widget()->property(roleOf).toInt());
        if (role != QAccessible::Button || !button()->isCheckable())
            return role;
        return button()->autoExclusive() ? QAccessible::RadioButton : QAccessible::CheckBox;
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Name)
            return QAccessibleWidget::text(kind);
        if (const auto* teller = dynamic_cast<const ToldWhenAsked*>(widget()))
            return teller->told();
        const QString name = QAccessibleWidget::text(kind);
        return name.isEmpty() && button() ? withoutMnemonic(button()->text()) : name;
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        if (!button())
            return state;
        state.pressed = button()->isDown();
        if (role() == QAccessible::PageTab) {
            state.selectable = true;
            state.selected = button()->isChecked();
        } else if (role() != QAccessible::ButtonMenu) {
            state.checkable = button()->isCheckable();
            state.checked = button()->isChecked();
        }
        state.hasPopup = role() == QAccessible::ButtonMenu;
        return state;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (button() && button()->isEnabled())
            names.prepend(mainAction());
        return names;
    }

    void doAction(const QString& name) override
    {
        if (button() && name == mainAction())
            button()->click(); // which does nothing where it is disabled
        else
            QAccessibleWidget::doAction(name);
    }

    // Qt leaves menus that are open out of the tree, where nobody comes upon them.
    [[nodiscard]] int childCount() const override
    {
        return QAccessibleWidget::childCount() + (menu() ? 1 : 0);
    }
    [[nodiscard]] QAccessibleInterface* child(int index) const override
    {
        return menu() && index == QAccessibleWidget::childCount() ? menu() : QAccessibleWidget::child(index);
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override
    {
        return child && child == menu() ? QAccessibleWidget::childCount()
                                        : QAccessibleWidget::indexOfChild(child);
    }

private:
    [[nodiscard]] QAccessibleInterface* menu() const
    {
        auto* menu = role() == QAccessible::ButtonMenu
            ? widget()->findChild<QMenu*>(QString(), Qt::FindDirectChildrenOnly)
            : nullptr;
        return menu && menu->isVisible() ? QAccessible::queryAccessibleInterface(menu) : nullptr;
    }
    [[nodiscard]] QAbstractButton* button() const { return qobject_cast<QAbstractButton*>(widget()); }
    [[nodiscard]] QString mainAction() const
    {
        switch (role()) {
        case QAccessible::ButtonMenu:
            return showMenuAction();
        case QAccessible::RadioButton:
        case QAccessible::CheckBox:
            return toggleAction();
        default:
            return pressAction();
        }
    }
    [[nodiscard]] static QString withoutMnemonic(QString text)
    {
        const QString both = QStringLiteral("&&");
        const QString kept(QChar(0));
        return text.replace(both, kept).remove(u'&').replace(kept, QStringLiteral("&"));
    }
};

QAccessibleInterface* paintedWidget(const QString&, QObject* object)
{
    const bool hasRole = object->isWidgetType() && object->property(roleOf).isValid();
    return hasRole ? new PaintedWidget(static_cast<QWidget*>(object)) : nullptr;
}

} // namespace

void setAccessibleRole(QWidget& widget, QAccessible::Role role)
{
    QAccessible::installFactory(paintedWidget); // once; again it does nothing
    widget.setProperty(roleOf, static_cast<int>(role));
}

} // namespace plumbline
