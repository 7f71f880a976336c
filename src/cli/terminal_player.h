// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/keys.h"
#include "cli/pace.h"
#include "cli/terminal.h"
#include "cli/view.h"
#include "session/record.h"

namespace plumbline::cli
{

/// Plays a session in the world's time: sleeps until something is due, shows it, and passes on the keys.
///
/// It pauses when the computer slept, when the person put it into the background, and when nobody ran it for
/// longer than Session::lateLimit of the world's time. Without a keyboard it goes on by itself after that,
/// and from a phase that waits after its estimate.
class TerminalPlayer
{
public:
    static constexpr Duration onePress = std::chrono::seconds(10); ///< what + adds

    TerminalPlayer(Score score, double speed, Terminal& terminal, View& view);

    /// Plays to the end, or until told to stop. The signal that ended it, or 0.
    int run();
    [[nodiscard]] SessionRecord record() const { return m_recorder.record(); }

private:
    [[nodiscard]] Instant now() const { return m_pace.sessionTime(m_terminal.monotonic()); }
    [[nodiscard]] Duration slept() const;
    [[nodiscard]] std::optional<Instant> goesOnAt() const;
    [[nodiscard]] std::optional<Terminal::Time> wakeTime() const;
    void take(const Events& events);
    void noticeSleep();
    void catchUp();
    void away(Duration time);
    void goOnAlone();
    void press(Key key);

    Terminal& m_terminal;
    View& m_view;
    Session m_session;
    Recorder m_recorder;
    Pace m_pace;
    Duration m_sleptBefore;
};

} // namespace plumbline::cli
