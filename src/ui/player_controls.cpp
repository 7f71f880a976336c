// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player_controls.h"

#include <QEvent>
#include <QStyle>

#include <algorithm>
#include <numeric>

namespace plumbline
{

namespace
{

constexpr int gap = 12;

} // namespace

PlayerControls::PlayerControls(QWidget* parent)
    : QWidget(parent)
    , m_back(button("back", tr("Back"), tr("←"), &PlayerControls::backPressed))
    , m_pause(button("pause", tr("Pause"), tr("Space"), &PlayerControls::pausePressed))
    , m_next(button("next", tr("Next"), tr("→"), &PlayerControls::nextPressed))
    , m_extend(button("extend", tr("+10 s"), tr("T"), &PlayerControls::extendPressed))
    , m_restart(button("restart", tr("Restart"), tr("R"), &PlayerControls::restartPressed))
    , m_leaveOut(button("leaveOut", tr("Leave out"), tr("X"), &PlayerControls::leaveOutPressed))
    , m_goOn(button("goOn", tr("Go on"), tr("Enter"), &PlayerControls::goOnPressed))
{
    m_back->setSymbol(Symbol::Previous);
    m_pause->setSymbol(Symbol::Pause);
    m_next->setSymbol(Symbol::Next);
    m_extend->setSymbol(Symbol::More);
    m_restart->setSymbol(Symbol::Restart);
    m_leaveOut->setSymbol(Symbol::LeaveOut);
    m_goOn->setSymbol(Symbol::Play);
    m_pause->setKind(Button::Kind::Primary);
    m_goOn->setKind(Button::Kind::Primary);
    m_back->setAccessibleDescription(tr("Left arrow"));
    m_next->setAccessibleDescription(tr("Right arrow"));
    m_extend->setAccessibleDescription(tr("Ten seconds more. T"));
    m_restart->setAccessibleDescription(tr("This exercise from its beginning. R"));
    m_leaveOut->setAccessibleDescription(tr("This exercise. X"));
    show(Present::Running);
}

Button* PlayerControls::button(
    const char* name, const QString& text, const QString& key, void (PlayerControls::*pressed)())
{
    auto* button = new Button(Button::Kind::Secondary, text, this);
    button->setObjectName(QLatin1String(name));
    button->setKey(key);
    button->setLarge(true);
    // A click must not take the focus along: the keys belong to the page.
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QAbstractButton::clicked, this, pressed);
    return button;
}

void PlayerControls::show(Present present)
{
    if (m_present == present)
        return;
    m_present = present;
    const bool paused = present == Present::Paused, waiting = present == Present::Waiting;
    m_pause->setSymbol(paused ? Symbol::Play : Symbol::Pause);
    m_pause->setText(paused ? tr("Resume") : tr("Pause"));
    const bool focused = m_pause->hasFocus() || m_next->hasFocus() || m_goOn->hasFocus();
    m_goOn->setVisible(waiting);
    m_pause->setVisible(!waiting);
    m_next->setVisible(!waiting);
    if (focused && waiting != m_goOn->hasFocus())
        (waiting ? m_goOn : m_pause)->setFocus();
}

int PlayerControls::least(const Button* button) const
{
    return QFontMetrics(typeface(Type::Lead, QFont::DemiBold)).horizontalAdvance(button->text()) + scaled(24);
}

void PlayerControls::setTight(bool tight)
{
    if (std::exchange(m_tight, tight) != tight)
        layOut();
}

bool PlayerControls::isLow(bool oneRow) const
{
    return m_tight && !oneRow;
}

int PlayerControls::rowHeight(bool oneRow) const
{
    const int text = QFontMetrics(typeface(Type::Lead, QFont::DemiBold)).height();
    const int key = QFontMetrics(typeface(Type::Caption)).height();
    return isLow(oneRow) ? std::max(space::control, text + space::gap)
                         : std::max(space::playerControl, text + key + space::gap);
}

bool PlayerControls::fitsOneRow(int width) const
{
    int needed = 5 * gap;
    for (const Button* button : { m_back, m_pause, m_next, m_extend, m_restart, m_leaveOut })
        needed += least(button);
    return needed + least(m_pause) / 2 <= width;
}

int PlayerControls::heightIn(int width) const
{
    return fitsOneRow(width) ? rowHeight(true) : 2 * rowHeight(false) + gap;
}

void PlayerControls::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

bool PlayerControls::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::LayoutDirectionChange)
        layOut();
    return QWidget::event(event);
}

void PlayerControls::layOut()
{
    const bool oneRow = fitsOneRow(width());
    for (Button* button : { m_back, m_pause, m_next, m_extend, m_restart, m_leaveOut, m_goOn })
        button->setKeyShown(!isLow(oneRow));
    if (oneRow) {
        layOutRow({ m_back, m_pause, m_next, m_extend, m_restart, m_leaveOut }, rect(), m_pause);
    } else {
        const int row = rowHeight(false);
        layOutRow({ m_back, m_pause, m_next }, { 0, 0, width(), row }, m_pause);
        layOutRow({ m_extend, m_restart, m_leaveOut }, { 0, row + gap, width(), row }, nullptr);
    }
    m_goOn->setGeometry(m_pause->geometry() | m_next->geometry());
}

/// Symbols come where all of a row have room for theirs. What is to spare then is shared out evenly, and the
/// widest one gets twice as much of it twice over.
void PlayerControls::layOutRow(const QList<Button*>& row, QRect place, const Button* widest) const
{
    const int count = static_cast<int>(row.size());
    int spare = place.width() - gap * (count - 1);
    for (const Button* button : row)
        spare -= least(button);
    const int symbol = scaled(24) + scaled(10);
    const bool symbols = spare >= count * symbol;
    spare -= symbols ? count * symbol : 0;
    const int shares = count + (widest ? 3 : 0);
    int left = place.left();
    for (Button* button : row) {
        const bool last = button == row.back();
        button->setSymbolShown(symbols);
        const int needed = least(button) + (symbols ? symbol : 0);
        const int width =
            last ? place.right() + 1 - left : needed + spare * (button == widest ? 4 : 1) / shares;
        button->setGeometry(
            QStyle::visualRect(layoutDirection(), rect(), QRect(left, place.top(), width, place.height())));
        left += width + gap;
    }
}

} // namespace plumbline
