// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player_keys.h"

#include <QKeyEvent>

namespace plumbline
{

std::optional<PlayerAction> actionOf(const QKeyEvent& event)
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return std::nullopt;
    switch (event.key()) {
    case Qt::Key_Space:
        return PlayerAction::Press;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return PlayerAction::GoOn;
    case Qt::Key_Period:
        return PlayerAction::Pause;
    case Qt::Key_F5:
        return PlayerAction::Resume;
    case Qt::Key_Right:
    case Qt::Key_N:
    case Qt::Key_PageDown:
        return PlayerAction::Next;
    case Qt::Key_Left:
    case Qt::Key_B:
    case Qt::Key_PageUp:
        return PlayerAction::Back;
    case Qt::Key_T:
        return PlayerAction::Extend;
    case Qt::Key_R:
        return PlayerAction::Restart;
    case Qt::Key_X:
        return PlayerAction::LeaveOut;
    case Qt::Key_H:
        return PlayerAction::Hurts;
    case Qt::Key_L:
        return PlayerAction::Sections;
    case Qt::Key_Escape:
        return PlayerAction::Stop;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return PlayerAction::Faster;
    case Qt::Key_Minus:
        return PlayerAction::Slower;
    default:
        return std::nullopt;
    }
}

} // namespace plumbline
