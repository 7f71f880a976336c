// SPDX-License-Identifier: GPL-3.0-or-later
#include "process.h"

#include <csignal>
#include <ctime>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <poll.h>
#include <sstream>
#include <sys/wait.h>
#include <unistd.h>

namespace fs = std::filesystem;

namespace plumbline::bench
{

namespace
{

double nowInMs()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

long numberAfter(const fs::path& file, const std::string& key)
{
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);)
        if (line.rfind(key, 0) == 0)
            return std::stol(line.substr(key.size()));
    return 0;
}

} // namespace

Process::Process(const std::vector<std::string>& command)
{
    int ends[2];
    if (pipe(ends) != 0)
        return;
    m_out = ends[0];
    m_began = nowInMs();
    m_pid = fork();
    if (m_pid == 0) {
        dup2(ends[1], STDOUT_FILENO);
        dup2(open("/dev/null", O_WRONLY), STDERR_FILENO);
        close(ends[0]);
        close(ends[1]);
        setenv("PLUMBLINE_TELL_PAINTED", "1", 1);
        std::vector<char*> arguments;
        for (const std::string& word : command)
            arguments.push_back(const_cast<char*>(word.c_str()));
        arguments.push_back(nullptr);
        execv(arguments[0], arguments.data());
        _exit(127);
    }
    close(ends[1]);
}

Process::~Process()
{
    if (m_pid > 0) {
        kill(m_pid, SIGKILL);
        waitpid(m_pid, nullptr, 0);
    }
    close(m_out);
}

double Process::sinceStart() const
{
    return nowInMs() - m_began;
}

double Process::untilPainted()
{
    std::string said;
    pollfd ready{ m_out, POLLIN, 0 };
    while (poll(&ready, 1, 20'000) > 0) {
        char bytes[256];
        const auto count = read(m_out, bytes, sizeof bytes);
        if (count <= 0)
            return -1;
        said.append(bytes, static_cast<std::size_t>(count));
        if (said.find("painted") != std::string::npos)
            return sinceStart();
    }
    return -1;
}

double Process::untilEnded()
{
    char bytes[4096];
    while (read(m_out, bytes, sizeof bytes) > 0) { }
    waitpid(m_pid, nullptr, 0);
    m_pid = -1;
    return sinceStart();
}

double Process::pss() const
{
    return static_cast<double>(numberAfter("/proc/" + std::to_string(m_pid) + "/smaps_rollup", "Pss:"))
        / 1024.0;
}

long Process::sleeps() const
{
    long sum = 0;
    for (const auto& thread : fs::directory_iterator("/proc/" + std::to_string(m_pid) + "/task"))
        sum += numberAfter(thread.path() / "status", "voluntary_ctxt_switches:");
    return sum;
}

double Process::cpu() const
{
    std::ifstream in("/proc/" + std::to_string(m_pid) + "/stat");
    std::string text((std::istreambuf_iterator<char>(in)), {});
    std::istringstream fields(text.substr(text.rfind(')') + 2));
    std::string skipped;
    for (int field = 3; field < 14; ++field)
        fields >> skipped;
    double user = 0, system = 0;
    fields >> user >> system;
    return (user + system) * 1000.0 / static_cast<double>(sysconf(_SC_CLK_TCK));
}

void sleepFor(double seconds)
{
    timespec time{ static_cast<time_t>(seconds),
        static_cast<long>((seconds - static_cast<double>(static_cast<time_t>(seconds))) * 1e9) };
    nanosleep(&time, nullptr);
}

} // namespace plumbline::bench
