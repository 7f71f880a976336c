// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <sys/types.h>
#include <vector>

namespace plumbline::bench
{

/// A program under measurement: started by its constructor, ended by its destructor.
class Process
{
public:
    explicit Process(const std::vector<std::string>& command);
    ~Process();
    Process(const Process&) = delete;
    Process& operator=(const Process&) = delete;

    /// Milliseconds from the start to the line "painted"; negative when it never came.
    [[nodiscard]] double untilPainted();
    /// Milliseconds to its end by itself.
    [[nodiscard]] double untilEnded();
    /// Proportional memory in MiB.
    [[nodiscard]] double pss() const;
    /// How often its threads went to sleep by themselves so far: each is a wake-up more.
    [[nodiscard]] long sleeps() const;
    /// Processor time so far in ms.
    [[nodiscard]] double cpu() const;

private:
    [[nodiscard]] double sinceStart() const;

    pid_t m_pid = -1;
    int m_out = -1;
    double m_began = 0;
};

void sleepFor(double seconds);

} // namespace plumbline::bench
