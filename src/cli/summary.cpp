// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/summary.h"

#include "cli/text.h"

#include <algorithm>

namespace plumbline::cli
{

namespace
{

std::string listed(const SessionRecord& record, Outcome outcome, std::string_view what)
{
    std::vector<std::string> titles;
    for (const PartRecord& part : record.parts)
        if (part.outcome == outcome)
            titles.push_back(harmless(part.title));
    return titles.empty() ? std::string() : std::string(what).append(joined(titles, ", ")).append(".\n");
}

} // namespace

std::string summaryOf(const SessionRecord& record)
{
    const auto done = std::count_if(record.parts.begin(), record.parts.end(),
        [](const PartRecord& part) { return part.outcome == Outcome::Done; });
    const bool whole = record.finished && static_cast<std::size_t>(done) == record.parts.size();
    std::string text = harmless(record.title) + (record.finished ? ": finished" : ": stopped") + " after "
        + clockText(std::chrono::round<std::chrono::seconds>(record.played)) + ". ";
    text += whole ? "Everything was done.\n"
                  : std::to_string(done) + " of " + counted(record.parts.size(), "exercise") + " done.\n";
    text += listed(record, Outcome::Partly, "Partly: ");
    text += listed(record, Outcome::LeftOut, "Not done: ");
    text += listed(record, Outcome::NotReached, "Not reached: ");
    return text;
}

} // namespace plumbline::cli
