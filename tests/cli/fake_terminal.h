// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/terminal.h"

#include <map>
#include <stdexcept>

namespace plumbline::cli::test
{

/// A terminal whose time runs as far as the program sleeps, and at which somebody acts at moments set
/// beforehand.
class FakeTerminal : public Terminal
{
public:
    bool keyboard = true;
    bool screen = false;
    bool colour = false;
    TerminalSize window{};
    bool entered = false;
    int times = 0; ///< how often the program was woken up

    void type(double second, const std::string& keys) { m_acts[at(second)].woken.typed += keys; }
    void suspendAt(double second) { m_acts[at(second)].woken.suspend = true; }
    void signalAt(double second, int signal) { m_acts[at(second)].woken.signal = signal; }
    /// The computer sleeps for so many seconds.
    void sleepAt(double second, double length) { m_acts[at(second)].asleep = at(length); }
    /// Nobody runs the program for so many seconds.
    void stallAt(double second, double length) { m_acts[at(second)].stalled = at(length); }

    [[nodiscard]] bool hasKeyboard() const override { return keyboard; }
    [[nodiscard]] bool hasScreen() const override { return screen; }
    [[nodiscard]] bool hasColour() const override { return colour; }
    [[nodiscard]] bool hasUnicode() const override { return false; }
    [[nodiscard]] TerminalSize size() const override { return window; }
    [[nodiscard]] Time monotonic() const override { return m_now; }
    [[nodiscard]] Time boottime() const override { return m_now + m_slept; }
    void enter(bool) override { entered = true; }
    void leave() override { entered = false; }
    void suspend() override { m_now += std::chrono::hours(1); }

    [[nodiscard]] Woken sleepUntil(std::optional<Time> moment) override
    {
        ++times;
        const auto act = m_acts.begin();
        if (act != m_acts.end() && (!moment || act->first <= *moment)) {
            m_now = std::max(m_now, act->first) + act->second.stalled;
            m_slept += act->second.asleep;
            Woken woken = act->second.woken;
            m_acts.erase(act);
            return woken;
        }
        if (!moment)
            throw std::runtime_error("the program sleeps for ever");
        m_now = std::max(m_now, *moment);
        return {};
    }

private:
    struct Act {
        Woken woken;
        Time asleep{}, stalled{};
    };
    static Time at(double second) { return std::chrono::milliseconds(static_cast<long long>(second * 1000)); }

    Time m_now{};
    Time m_slept{};
    std::map<Time, Act> m_acts;
};

} // namespace plumbline::cli::test
