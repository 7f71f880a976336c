// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/parsed.h"
#include "session/record.h"

#include <chrono>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

/// What somebody has done, to be given back to whoever wrote the plan (docs/format-results.md).
namespace plumbline
{

/// A session as the log keeps it.
struct LoggedSession {
    std::string id;
    std::string began; ///< local time, ISO 8601
    SessionRecord record;

    /// The day it was begun on, in the place where it was.
    [[nodiscard]] std::chrono::sys_days day() const;
};

struct Results {
    std::string from; ///< at most 80 characters; empty: the person has not said who she is
    std::string note; ///< to the trainer, at most 1,000 characters; may be empty
    std::string program; ///< the version of Plumbline that wrote it
    std::string date; ///< ISO 8601, the day it was made
    std::vector<LoggedSession> sessions; ///< in the order they were begun
};

inline constexpr std::size_t maxSessions = 5000; ///< of one file

/// The sessions of a sessions.jsonl, oldest first. Lines that are not whole are skipped: a crash leaves them.
[[nodiscard]] std::vector<LoggedSession> sessionsIn(std::string_view log);

/// "1999-12-31" is a day of the calendar.
[[nodiscard]] std::chrono::sys_days dayOf(std::string_view date);

[[nodiscard]] std::string toJson(const Results& results);
/// By the rules of catalog/read.h: every fault at once, no value with one. A newer format is refused with the
/// version it needs.
[[nodiscard]] Parsed<Results> readResults(std::string_view json, const std::filesystem::path& file = {});
[[nodiscard]] Parsed<Results> readResultsFile(const std::filesystem::path& file);

} // namespace plumbline
