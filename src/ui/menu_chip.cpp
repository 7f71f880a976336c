// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/menu_chip.h"

#include "ui/accessible.h"
#include "ui/symbol.h"
#include "ui/theme.h"

#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <utility>

namespace plumbline
{

namespace
{

/// Stays open while one ticks several entries; Escape, Enter or a press elsewhere closes it.
class TickMenu : public QMenu
{
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent* event) override
    {
        if (!tick(actionAt(event->position().toPoint())))
            QMenu::mouseReleaseEvent(event);
    }
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() != Qt::Key_Space || !tick(activeAction()))
            QMenu::keyPressEvent(event);
    }

private:
    static bool tick(QAction* action)
    {
        if (!action || !action->isCheckable())
            return false;
        action->trigger();
        return true;
    }
};

} // namespace

MenuChip::MenuChip(const QString& title, const QString& nothing, Choice choice, QWidget* parent)
    : ToggleChip(title, parent)
    , m_title(title)
    , m_choice(choice)
    , m_menu(choice == Choice::Several ? new TickMenu(this) : new QMenu(this))
    , m_nothing(m_menu->addAction(nothing))
{
    setAccessibleRole(*this, QAccessible::ButtonMenu);
    m_menu->setAccessibleName(title);
    if (choice == Choice::One)
        connect(m_menu, &QMenu::triggered, m_menu, &QMenu::close); // assistive technology does not close it
    if (nothing.isEmpty())
        m_nothing->setVisible(false);
    else
        m_menu->addSeparator();
    connect(m_nothing, &QAction::triggered, this, [this] {
        clear();
        emit changed();
    });
    connect(this, &QAbstractButton::clicked, this,
        [this] { m_menu->popup(mapToGlobal(QPoint(0, height() + 4))); });
    tell();
}

void MenuChip::add(const QString& text)
{
    QAction* entry = m_menu->addAction(text);
    entry->setCheckable(true);
    const int index = static_cast<int>(m_entries.size());
    m_entries.push_back(entry);
    connect(entry, &QAction::triggered, this, [this, index] { take(index); });
}

void MenuChip::setEntries(const QStringList& texts)
{
    qDeleteAll(std::exchange(m_entries, {}));
    for (const QString& text : texts)
        add(text);
    tell();
}

void MenuChip::take(int index)
{
    const bool mustStay = m_choice == Choice::One && !m_nothing->isVisible();
    choose(index, mustStay || m_entries[static_cast<std::size_t>(index)]->isChecked());
    emit changed();
}

std::vector<int> MenuChip::chosen() const
{
    std::vector<int> indices;
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        if (m_entries[i]->isChecked())
            indices.push_back(static_cast<int>(i));
    return indices;
}

void MenuChip::choose(int index, bool on)
{
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        if (static_cast<int>(i) == index)
            m_entries[i]->setChecked(on);
        else if (m_choice == Choice::One)
            m_entries[i]->setChecked(false);
    tell();
}

void MenuChip::clear()
{
    for (QAction* entry : m_entries)
        entry->setChecked(false);
    tell();
}

void MenuChip::tell()
{
    QStringList names;
    for (const QAction* entry : m_entries)
        if (entry->isChecked())
            names << entry->text();
    setChecked(!names.isEmpty());
    setText(names.isEmpty()     ? m_title
            : names.size() <= 2 ? names.join(QStringLiteral(", "))
                                : tr("%1: %2").arg(m_title).arg(names.size()));
    setAccessibleName(names.isEmpty() ? tr("%1: any").arg(m_title)
                                      : tr("%1: %2").arg(m_title, names.join(QStringLiteral(", "))));
    updateGeometry();
}

int MenuChip::trailing() const
{
    return scaled(20);
}

void MenuChip::paintEvent(QPaintEvent* event)
{
    ToggleChip::paintEvent(event);
    const Tokens tokens = tokensOf(palette());
    QPainter painter(this);
    const QRect place(width() - scaled(14) - scaled(16), 0, scaled(16), height());
    paintSymbol(painter, QStyle::visualRect(layoutDirection(), rect(), place), Symbol::Down,
        isChecked() ? tokens.primary : tokens.mutedInk);
}

} // namespace plumbline
