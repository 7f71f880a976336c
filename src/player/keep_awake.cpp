// SPDX-License-Identifier: GPL-3.0-or-later
#include "player/keep_awake.h"

#include "player/inhibit.h"
#include "player/player.h"

namespace plumbline
{

KeepAwake::KeepAwake(Player& player, Inhibit* inhibit, std::chrono::milliseconds longestPause)
    : QObject(&player)
    , m_player(player)
    , m_inhibit(inhibit)
{
    m_inhibit->setParent(this);
    m_pause.setSingleShot(true);
    m_pause.setInterval(longestPause);
    connect(&m_pause, &QTimer::timeout, m_inhibit, &Inhibit::release);
    connect(&player, &Player::happened, this, &KeepAwake::follow);
    follow();
}

void KeepAwake::follow()
{
    if (m_player.isRunning()) {
        m_pause.stop();
        m_inhibit->hold();
    } else if (!m_player.isHalted()) {
        m_pause.stop();
        m_inhibit->release();
    } else if (m_inhibit->isHeld() && !m_pause.isActive()) {
        m_pause.start();
    }
}

} // namespace plumbline
