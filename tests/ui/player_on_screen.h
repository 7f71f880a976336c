// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "player/player.h"
#include "support/fake_clock.h"
#include "ui/player_page.h"

#include <QString>

namespace plumbline::test
{

/// A player page in a window of its own, played by pressing what is on it, on a clock that stands still until
/// the test lets time pass.
class PlayerOnScreen
{
public:
    explicit PlayerOnScreen(Score score, double speed = 1.0, QSize size = { 1280, 800 });

    /// Presses the button of this name with the mouse; fails the test if a person could not.
    void press(const char* button);
    /// Presses a key where the focus is.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Lets time pass as it does: never longer than a second without somebody looking.
    void pass(Duration time);
    /// Until the present phase is over, or the person is waited for.
    void untilPhase(PhaseKind kind);

    [[nodiscard]] bool sees(const char* name) const;
    [[nodiscard]] QString text(const char* label) const;
    [[nodiscard]] QString number() const; ///< in the ring
    [[nodiscard]] PhaseKind phase() const;
    /// No timer of the page, of anything on it or of the player is running.
    [[nodiscard]] bool sleeps() const;

    FakeClock clock;
    Player player;
    PlayerPage page;
    int left = 0; ///< how often leave() came
    int again = 0;
};

} // namespace plumbline::test
