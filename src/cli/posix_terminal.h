// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/terminal.h"

#include <csignal>

#include <termios.h>

namespace plumbline::cli
{

/// Standard input and output. There is at most one at a time, because signals belong to the whole process.
class PosixTerminal : public Terminal
{
public:
    PosixTerminal();
    ~PosixTerminal() override;
    PosixTerminal(const PosixTerminal&) = delete;
    PosixTerminal& operator=(const PosixTerminal&) = delete;

    [[nodiscard]] bool hasKeyboard() const override { return m_keyboard; }
    [[nodiscard]] bool hasScreen() const override;
    [[nodiscard]] bool hasColour() const override;
    [[nodiscard]] bool hasUnicode() const override;
    [[nodiscard]] TerminalSize size() const override;
    [[nodiscard]] Time monotonic() const override;
    [[nodiscard]] Time boottime() const override;
    void enter(bool wholeScreen) override;
    void leave() override;
    [[nodiscard]] Woken sleepUntil(std::optional<Time> moment) override;
    void suspend() override;

private:
    void takeOver();
    void giveBack();

    bool m_keyboard;
    bool m_wholeScreen = false;
    bool m_entered = false;
    termios m_before{}; ///< how the keyboard was set when the program came
    sigset_t m_maskBefore{};
};

} // namespace plumbline::cli
