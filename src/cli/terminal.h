// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>

namespace plumbline::cli
{

/// What woke a sleeper up.
struct Woken {
    std::string typed; ///< bytes as they came from the keyboard; empty: none
    bool suspend = false; ///< the person wants the program stopped for a while (Ctrl-Z)
    bool continued = false; ///< it had been stopped from elsewhere; whatever was on the screen may be gone
    int signal = 0; ///< asked to end by this one; 0: not
};

struct TerminalSize {
    int columns = 80;
    int rows = 24;
};

/// The person's side of the program: keyboard, screen, and the clocks on the wall.
class Terminal
{
public:
    using Time = std::chrono::nanoseconds; ///< since some moment that stays the same

    virtual ~Terminal() = default;

    [[nodiscard]] virtual bool hasKeyboard() const = 0;
    /// The output is a terminal on which text can be put anywhere.
    [[nodiscard]] virtual bool hasScreen() const = 0;
    [[nodiscard]] virtual bool hasColour() const = 0;
    [[nodiscard]] virtual bool hasUnicode() const = 0;
    [[nodiscard]] virtual TerminalSize size() const = 0;

    [[nodiscard]] virtual Time monotonic() const = 0; ///< stands still while the computer sleeps
    [[nodiscard]] virtual Time boottime() const = 0; ///< goes on while the computer sleeps

    /// Takes the keyboard as it is typed and, if asked to, the whole screen; leave() gives all back. Whatever
    /// way the program ends, leave() comes first.
    virtual void enter(bool wholeScreen) = 0;
    virtual void leave() = 0;
    /// Until this monotonic time (none: for ever), a key, a change of the size or a signal.
    [[nodiscard]] virtual Woken sleepUntil(std::optional<Time> moment) = 0;
    /// Leaves, lets the shell take over, and is back when the shell says so, having entered again.
    virtual void suspend() = 0;
};

} // namespace plumbline::cli
