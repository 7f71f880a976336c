// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/targets.h"
#include "session/checked_line.h"
#include "session/journal.h"
#include "session/replay.h"

#include <algorithm>
#include <string>

namespace plumbline::fuzz
{

namespace
{

/// The same lines with sums that fit: no mutation finds those by itself.
std::string withSums(std::string_view bytes)
{
    constexpr std::string_view tail = ",\"sum\":\"";
    std::string text;
    std::uint32_t sum = 0;
    while (!bytes.empty()) {
        std::string_view line = bytes.substr(0, bytes.find('\n'));
        bytes.remove_prefix(std::min(line.size() + 1, bytes.size()));
        const std::size_t end = line.rfind(tail);
        std::string object(line.substr(0, end));
        if (end != std::string_view::npos)
            object += '}';
        if (!object.empty())
            text += checkedLine(object, sum);
    }
    return text;
}

} // namespace

void journal(std::string_view bytes)
{
    static_cast<void>(readJournal(bytes));
    const ReadJournal read = readJournal(withSums(bytes));
    if (read.journal)
        static_cast<void>(replayed(*read.journal, {}));
}

} // namespace plumbline::fuzz
