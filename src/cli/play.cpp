// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/play.h"

#include "cli/line_view.h"
#include "cli/pace.h"
#include "cli/screen_view.h"
#include "cli/summary.h"
#include "cli/target.h"
#include "cli/terminal_player.h"

#include <memory>

namespace plumbline::cli
{

namespace
{

/// Holds the terminal and gives it back however the playing ends.
class Held
{
public:
    Held(Terminal& terminal, bool wholeScreen)
        : m_terminal(terminal)
    {
        m_terminal.enter(wholeScreen);
    }
    ~Held() { m_terminal.leave(); }
    Held(const Held&) = delete;
    Held& operator=(const Held&) = delete;

private:
    Terminal& m_terminal;
};

std::unique_ptr<View> viewOf(bool wholeScreen, double speed, Console& console)
{
    if (wholeScreen)
        return std::make_unique<ScreenView>(
            console.out, console.terminal, console.terminal.hasKeyboard(), speed);
    return std::make_unique<LineView>(console.out);
}

} // namespace

int play(const Arguments& arguments, Console& console)
{
    const double speed = arguments.number("speed", Pace::slowest, Pace::fastest).value_or(Pace::slowest);
    auto [score, faulty] = compiled(arguments, console);
    if (!score)
        return Faulty;
    Terminal& terminal = console.terminal;
    const bool wholeScreen = terminal.hasScreen() && !arguments.has("plain");
    if (!terminal.hasKeyboard() && score->selfPaced() > 0)
        console.err << "There is no keyboard here: what waits for you goes on after its estimate.\n";

    int signal = 0;
    SessionRecord record;
    {
        const auto view = viewOf(wholeScreen, speed, console);
        const Held held(terminal, wholeScreen);
        TerminalPlayer player(std::move(*score), speed, terminal, *view);
        signal = player.run();
        record = player.record();
    }
    console.out << summaryOf(record) << std::flush;
    if (signal != 0)
        return endedBySignal + signal;
    return faulty ? Faulty : Fine;
}

} // namespace plumbline::cli
