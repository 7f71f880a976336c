// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/terminal.h"
#include "session/session.h"

#include <string>
#include <vector>

namespace plumbline::cli
{

enum class Ink {
    Plain,
    Strong, ///< the words to follow
    Quiet, ///< what is there to look up
    Accent, ///< the countdown, and nothing else
    Caution
};

struct Row {
    std::string text;
    Ink ink = Ink::Plain;
};

struct ScreenStyle {
    TerminalSize size;
    bool unicode = true; ///< bars and large digits of block characters; otherwise ASCII
    bool keys = true; ///< somebody can press some, so they are named
    double speed = 1;
};

/// What a person sees of a running or halted session at this moment: at most size.rows rows, none wider than
/// size.columns. On a small screen the least important rows go first and the words of the movement last.
[[nodiscard]] std::vector<Row> screenOf(
    const Session& session, Instant now, const std::string& notice, const ScreenStyle& style);

} // namespace plumbline::cli
