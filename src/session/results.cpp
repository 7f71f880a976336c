// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/results.h"

#include "catalog/fields.h"
#include "catalog/json_text.h"
#include "catalog/record_reader.h"
#include "catalog/text_file.h"
#include "session/checked_line.h"
#include "session/record_text.h"
#include "session/session_reader.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace plumbline
{

namespace
{

using Json = nlohmann::ordered_json;

constexpr int formatOfResults = 1;
constexpr auto must = Presence::Must;
constexpr auto optional = Presence::Optional;

std::vector<LoggedSession> listedIn(Value in)
{
    std::vector<LoggedSession> sessions;
    if (in.size() > maxSessions) {
        in.fail("expected at most " + std::to_string(maxSessions) + " sessions, got "
            + std::to_string(in.size()));
        return sessions;
    }
    in.each([&](Value one) { sessions.push_back(sessionIn(one)); });
    return sessions;
}

constexpr std::array<Field<Results>, 6> resultsFields{ {
    { "results", must, [](Value, Results&) {} }, // isOurs() has looked at it
    { "program", must, [](Value in, Results& to) { to.program = in.text(1, 40); } },
    { "date", must, [](Value in, Results& to) { to.date = dateIn(in); } },
    { "from", optional, [](Value in, Results& to) { to.from = in.text(1, 80); } },
    { "note", optional, [](Value in, Results& to) { to.note = in.text(1, 1000); } },
    { "sessions", must, [](Value in, Results& to) { to.sessions = listedIn(in); } },
} };

bool isOurs(Value whole)
{
    const auto format = whole.member("results");
    if (!format || !format->is(JsonType::Number)) {
        whole.fail(R"(these are no results of Plumbline: "results", the number of their format, is missing)");
        return false;
    }
    if (format->json().number == formatOfResults)
        return true;
    const auto program = whole.member("program");
    const bool isNewer = format->json().number > formatOfResults;
    const std::string needed = program && isNewer ? program->text(1, 40) : std::string();
    format->fail("they are of format " + format->got() + " and this Plumbline reads format "
        + std::to_string(formatOfResults)
        + (needed.empty() ? std::string() : "; it needs Plumbline " + needed + " or newer"));
    return false;
}

void sort(std::vector<LoggedSession>& sessions)
{
    std::stable_sort(sessions.begin(), sessions.end(),
        [](const LoggedSession& a, const LoggedSession& b) { return a.began < b.began; });
}

} // namespace

std::chrono::sys_days LoggedSession::day() const
{
    return dayOf(began);
}

std::chrono::sys_days dayOf(std::string_view date)
{
    const auto number = [&](std::size_t at, std::size_t length) {
        int value = 0;
        for (const char c : date.substr(at, length))
            value = 10 * value + (c - '0');
        return value;
    };
    return std::chrono::year(number(0, 4)) / number(5, 2) / number(8, 2);
}

std::vector<LoggedSession> sessionsIn(std::string_view log)
{
    std::vector<LoggedSession> sessions;
    const std::filesystem::path nowhere;
    while (!log.empty()) {
        const std::string_view line = log.substr(0, log.find('\n'));
        log.remove_prefix(std::min(line.size() + 1, log.size()));
        std::uint32_t sum = 0;
        if (!isWhole(line, sum))
            continue;
        Document document(line, nowhere);
        if (!document.hasValues())
            continue;
        LoggedSession session = sessionIn(Value(document, 0));
        if (document.errors() == 0)
            sessions.push_back(std::move(session));
    }
    sort(sessions);
    return sessions;
}

std::string toJson(const Results& results)
{
    Json json{ { "results", formatOfResults }, { "program", results.program }, { "date", results.date } };
    if (!results.from.empty())
        json["from"] = results.from;
    if (!results.note.empty())
        json["note"] = results.note;
    json["sessions"] = Json::array();
    for (const LoggedSession& session : results.sessions)
        json["sessions"].push_back(recordJson(session.id, session.began, session.record));
    return laidOut(json);
}

Parsed<Results> readResults(std::string_view json, const std::filesystem::path& file)
{
    Document document(json, file);
    Parsed<Results> parsed;
    if (document.hasValues()) {
        const Value whole(document, 0);
        Results results;
        if (isOurs(whole))
            readFields(whole, results, resultsFields);
        sort(results.sessions);
        if (document.errors() == 0)
            parsed.value = std::move(results);
    }
    parsed.diagnostics = document.diagnostics();
    return parsed;
}

Parsed<Results> readResultsFile(const std::filesystem::path& file)
{
    const Parsed<std::string> text = readText(file);
    if (!text.value)
        return { std::nullopt, text.diagnostics };
    return readResults(*text.value, file);
}

} // namespace plumbline
