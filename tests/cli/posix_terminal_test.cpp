// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/posix_terminal.h"

#include "cli/command.h"
#include "cli/ran.h"

#include <catch2/catch.hpp>

#include <array>
#include <cstdlib>
#include <iostream>

#include <pty.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#include <utmp.h>

using namespace plumbline::cli;
using namespace plumbline::cli::test;
using Catch::Matchers::Contains;
using Catch::Matchers::EndsWith;

namespace
{

/// The program at a terminal of its own, in a process of its own.
class AtTerminal
{
public:
    AtTerminal(const std::vector<std::string>& typed, const char* kind)
    {
        winsize window{ 24, 80, 0, 0 };
        REQUIRE(openpty(&m_ours, &m_its, nullptr, nullptr, &window) == 0);
        std::cout.flush();
        m_program = fork();
        REQUIRE(m_program >= 0);
        if (m_program > 0)
            return;
        login_tty(m_its);
        close(m_ours);
        setenv("TERM", kind, 1);
        PosixTerminal terminal;
        Console console{ std::cout, std::cerr, terminal, { shippedLibrary() }, {} };
        const int status = run(typed, console);
        std::cout.flush();
        _exit(status);
    }
    ~AtTerminal()
    {
        close(m_ours);
        close(m_its);
    }
    AtTerminal(const AtTerminal&) = delete;
    AtTerminal& operator=(const AtTerminal&) = delete;

    /// Waits until it has been written.
    void expect(const std::string& text)
    {
        while (m_written.find(text, m_expected) == std::string::npos) {
            std::array<char, 4096> bytes{};
            const ssize_t count = read(m_ours, bytes.data(), bytes.size());
            if (count <= 0)
                FAIL("never wrote \"" << text << "\", but: " << m_written);
            m_written.append(bytes.data(), static_cast<std::size_t>(count));
        }
        m_expected = m_written.find(text, m_expected) + text.size();
    }
    void type(const std::string& keys) { REQUIRE(write(m_ours, keys.data(), keys.size()) > 0); }
    void signal(int number) const { kill(m_program, number); }

    [[nodiscard]] int status() const
    {
        int status = 0;
        waitpid(m_program, &status, 0);
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }
    /// Lines are edited and keys are echoed.
    [[nodiscard]] bool isOrdinary() const
    {
        termios now{};
        REQUIRE(tcgetattr(m_its, &now) == 0);
        return (now.c_lflag & (ICANON | ECHO)) == (ICANON | ECHO);
    }

private:
    int m_ours = -1, m_its = -1;
    pid_t m_program = -1;
    std::string m_written;
    std::size_t m_expected = 0;
};

const std::string secondScreen = "\x1b[?1049h", firstScreen = "\x1b[?1049l", cursor = "\x1b[?25h";

} // namespace

TEST_CASE(
    "A session fills the terminal's second screen and answers to single keys; at its end all is as before")
{
    AtTerminal desk({ "play", "desk-break" }, "xterm");
    desk.expect(secondScreen);
    desk.expect("Get ready");
    CHECK_FALSE(desk.isOrdinary());
    desk.type(" ");
    desk.expect("Paused.");
    desk.type("q");
    desk.expect(cursor + firstScreen);
    desk.expect("Desk break: stopped");
    CHECK(desk.status() == 0);
    CHECK(desk.isOrdinary());
}

TEST_CASE("Whatever signal ends a session, the terminal is given back")
{
    for (const int signal : { SIGINT, SIGTERM, SIGHUP }) {
        CAPTURE(signal);
        AtTerminal desk({ "play", "desk-break" }, "xterm");
        desk.expect("Get ready");
        desk.signal(signal);
        desk.expect(cursor + firstScreen);
        desk.expect("Desk break: stopped");
        CHECK(desk.status() == 128 + signal);
        CHECK(desk.isOrdinary());
    }
}

TEST_CASE("A dumb terminal gets lines and keeps its keys")
{
    AtTerminal desk({ "play", "desk-break" }, "dumb");
    desk.expect("0:00 Get ready");
    desk.type("n");
    desk.expect("Set up");
    desk.type("\x03"); // Ctrl-C
    desk.expect("Desk break: stopped");
    CHECK(desk.status() == 128 + SIGINT);
    CHECK(desk.isOrdinary());
}
