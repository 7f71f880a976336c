// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/posix_terminal.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <ctime>
#include <string_view>

#include <langinfo.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace plumbline::cli
{

namespace
{

// Blocked but for the time of a ppoll(), so that none comes between looking and sleeping.
constexpr std::array<int, 7> watched{ SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT, SIGWINCH, SIGPIPE };
std::array<volatile std::sig_atomic_t, NSIG> caught{};

void remember(int signal)
{
    caught[static_cast<std::size_t>(signal)] = 1;
}

bool takeCaught(int signal)
{
    auto& flag = caught[static_cast<std::size_t>(signal)];
    const bool was = flag != 0;
    flag = 0;
    return was;
}

void handle(int signal, void (*handler)(int))
{
    struct sigaction action {
    };
    action.sa_handler = handler;
    sigemptyset(&action.sa_mask);
    sigaction(signal, &action, nullptr);
}

void write(std::string_view text)
{
    while (!text.empty()) {
        const ssize_t written = ::write(STDOUT_FILENO, text.data(), text.size());
        if (written < 0 && errno != EINTR)
            return; // the terminal is gone
        text.remove_prefix(written > 0 ? static_cast<std::size_t>(written) : 0);
    }
}

Terminal::Time timeOf(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

bool isSet(const char* name)
{
    const char* value = std::getenv(name);
    return value && *value;
}

} // namespace

PosixTerminal::PosixTerminal()
    : m_keyboard(isatty(STDIN_FILENO) == 1)
{
}

PosixTerminal::~PosixTerminal()
{
    giveBack();
}

bool PosixTerminal::hasScreen() const
{
    const char* kind = std::getenv("TERM");
    return isatty(STDOUT_FILENO) == 1 && kind && *kind && std::string_view(kind) != "dumb";
}

bool PosixTerminal::hasColour() const
{
    return !isSet("NO_COLOR");
}

bool PosixTerminal::hasUnicode() const
{
    return std::string_view(nl_langinfo(CODESET)) == "UTF-8";
}

TerminalSize PosixTerminal::size() const
{
    winsize window{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &window) != 0 || window.ws_col == 0 || window.ws_row == 0)
        return {};
    return { window.ws_col, window.ws_row };
}

Terminal::Time PosixTerminal::monotonic() const
{
    return timeOf(CLOCK_MONOTONIC);
}

Terminal::Time PosixTerminal::boottime() const
{
    return timeOf(CLOCK_BOOTTIME);
}

void PosixTerminal::enter(bool wholeScreen)
{
    m_wholeScreen = wholeScreen;
    m_keyboard = m_keyboard && tcgetattr(STDIN_FILENO, &m_before) == 0;
    sigset_t mask;
    sigemptyset(&mask);
    for (const int signal : watched)
        sigaddset(&mask, signal);
    pthread_sigmask(SIG_BLOCK, &mask, &m_maskBefore);
    for (const int signal : watched)
        handle(signal, signal == SIGPIPE ? SIG_IGN : remember);
    takeOver();
}

void PosixTerminal::leave()
{
    giveBack();
    for (const int signal : watched)
        if (signal != SIGPIPE) // writing to a pipe that is closed fails without it
            handle(signal, SIG_DFL);
    pthread_sigmask(SIG_SETMASK, &m_maskBefore, nullptr);
}

void PosixTerminal::takeOver()
{
    m_entered = true;
    if (m_keyboard) {
        termios typed = m_before;
        typed.c_lflag &= ~static_cast<tcflag_t>(ICANON | ECHO);
        typed.c_cc[VMIN] = 1;
        typed.c_cc[VTIME] = 0;
        tcsetattr(STDIN_FILENO, TCSANOW, &typed);
    }
    if (m_wholeScreen)
        write("\x1b[?1049h\x1b[?25l"); // xterm's second screen, no cursor
}

void PosixTerminal::giveBack()
{
    if (!m_entered)
        return;
    m_entered = false;
    if (m_wholeScreen)
        write("\x1b[?25h\x1b[?1049l");
    if (m_keyboard)
        tcsetattr(STDIN_FILENO, TCSANOW, &m_before);
}

Woken PosixTerminal::sleepUntil(std::optional<Time> moment)
{
    timespec wait{};
    if (moment) {
        const Time left = std::max(*moment - monotonic(), Time::zero());
        wait.tv_sec = std::chrono::duration_cast<std::chrono::seconds>(left).count();
        wait.tv_nsec = (left % std::chrono::seconds(1)).count();
    }
    pollfd keyboard{ m_keyboard ? STDIN_FILENO : -1, POLLIN, 0 };
    ppoll(&keyboard, 1, moment ? &wait : nullptr, &m_maskBefore);

    Woken woken;
    for (const int signal : { SIGINT, SIGTERM, SIGHUP })
        if (takeCaught(signal))
            woken.signal = signal;
    woken.suspend = takeCaught(SIGTSTP);
    takeCaught(SIGWINCH); // waking up is enough
    woken.continued = takeCaught(SIGCONT);
    if (woken.continued)
        takeOver(); // from the shell that had the terminal meanwhile
    if (keyboard.revents != 0) {
        std::array<char, 64> typed{};
        const ssize_t count = read(STDIN_FILENO, typed.data(), typed.size());
        if (count > 0)
            woken.typed.assign(typed.data(), static_cast<std::size_t>(count));
        else if (count == 0 || errno != EINTR)
            woken.signal = SIGHUP; // the terminal is gone
    }
    return woken;
}

void PosixTerminal::suspend()
{
    giveBack();
    handle(SIGTSTP, SIG_DFL);
    sigset_t stop, before;
    sigemptyset(&stop);
    sigaddset(&stop, SIGTSTP);
    raise(SIGTSTP);
    pthread_sigmask(SIG_UNBLOCK, &stop, &before); // stops here
    pthread_sigmask(SIG_SETMASK, &before, nullptr);
    handle(SIGTSTP, remember);
    takeCaught(SIGCONT);
    takeOver();
}

} // namespace plumbline::cli
