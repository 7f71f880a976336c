// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace plumbline
{

class Inhibit;
class Player;

/// Holds an inhibit while a session is played: from its start until its end, and through pauses that are not
/// longer than the patience. Belongs to the player and goes with it.
class KeepAwake : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds patience = std::chrono::minutes(2);

    /// Takes the inhibit into its care.
    KeepAwake(Player& player, Inhibit* inhibit, std::chrono::milliseconds longestPause = patience);

private:
    void follow();

    Player& m_player;
    Inhibit* m_inhibit;
    QTimer m_pause;
};

} // namespace plumbline
