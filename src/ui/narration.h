// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QString>

#include <optional>

namespace plumbline
{

class Announcer;

/// What a screen reader is told while a session is played: each phase as it begins, words in passing, that it
/// is paused and goes on, and how many seconds are left when these are 30, 10 and 3. Never every second.
class Narration
{
public:
    /// The announcer must outlive it.
    explicit Narration(Announcer& announcer);

    /// Another session: nothing was said of it yet.
    void begin();
    void showPhase(const Score& score, std::size_t phase);
    /// The one that was told last.
    [[nodiscard]] std::optional<std::size_t> phase() const { return m_phase; }
    /// Words in passing, such as a form cue.
    void showCue(const QString& words);
    void showTime(const Whereabouts& here);
    /// Anything else, such as what was done.
    void say(const QString& words);

private:
    void tellPause(bool halted, const std::optional<Duration>& left);

    Announcer& m_announcer;
    std::optional<std::size_t> m_phase;
    std::optional<Duration> m_left; ///< of it, when last looked at
    bool m_halted = false;
};

/// What begins with this phase, for ears: only what is new since the one before (none: all is new). How long
/// it takes is said of what takes ten seconds or more.
[[nodiscard]] QString phaseNews(const Score& score, std::size_t phase, std::optional<std::size_t> before);

/// 30, 10 or 3 when the time left of a phase passes it between two looks; of several the last. Nothing in the
/// phase's first five seconds, which belong to its words.
[[nodiscard]] std::optional<int> secondsToSay(Duration leftBefore, Duration leftNow, Duration length);

} // namespace plumbline
