// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table_import.h"

#include "catalog/value.h"
#include "exchange/draft.h"
#include "exchange/foreign_words.h"
#include "exchange/sentences.h"
#include "exchange/table.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace plumbline
{

namespace
{

constexpr std::size_t longestName = 60; ///< of a column, in a complaint

std::vector<std::string> listIn(std::string_view field)
{
    std::vector<std::string> list;
    while (!field.empty()) {
        const std::size_t end = std::min(field.find_first_of("|,;"), field.size());
        if (std::string one = shortened(field.substr(0, end), longestName); !one.empty())
            list.push_back(std::move(one));
        field.remove_prefix(std::min(end + 1, field.size()));
    }
    return list;
}

/// "8" or "8-10", within limits.
std::optional<Range<double>> rangeIn(std::string_view field, const Limits& limits)
{
    const std::size_t bar = field.find('-', 1);
    const auto number = [&](std::string_view text) -> std::optional<double> {
        while (!text.empty() && text.front() == ' ')
            text.remove_prefix(1);
        while (!text.empty() && text.back() == ' ')
            text.remove_suffix(1);
        double value = 0;
        const auto [end, fault] =
            std::from_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed);
        if (fault != std::errc() || end != text.data() + text.size()
            || !(value >= limits.low && value <= limits.high))
            return std::nullopt;
        return value;
    };
    const auto low = number(field.substr(0, bar));
    const auto high = bar == std::string_view::npos ? low : number(field.substr(bar + 1));
    if (!low || !high || *low > *high)
        return std::nullopt;
    return Range<double>(*low, *high);
}

std::optional<CountRange> countsIn(std::string_view field, const Limits& limits)
{
    const auto range = rangeIn(field, limits);
    if (!range || range->low != static_cast<int>(range->low) || range->high != static_cast<int>(range->high))
        return std::nullopt;
    return CountRange(static_cast<int>(range->low), static_cast<int>(range->high));
}

std::optional<TimeRange> timesIn(std::string_view field, const Limits& limits)
{
    const auto range = rangeIn(field, limits);
    return range ? std::optional(TimeRange(fromSeconds(range->low), fromSeconds(range->high))) : std::nullopt;
}

/// A column, and what is done with its field; false when the field cannot be understood.
struct Column {
    std::string_view name;
    std::string_view otherName;
    bool (*take)(const std::string& field, Described& to);
};

template <std::vector<std::string> Described::*member> bool takeList(const std::string& field, Described& to)
{
    to.*member = listIn(field);
    return true;
}

template <std::string Described::*member> bool takeText(const std::string& field, Described& to)
{
    to.*member = field;
    return true;
}

template <std::string Source::*member> bool takeFact(const std::string& field, Described& to)
{
    to.source.*member = field;
    return true;
}

template <class T> bool put(std::optional<T>& to, const std::optional<T>& value)
{
    to = value;
    return value.has_value();
}

constexpr std::array<Column, 17> columns{ {
    { "name", "title", takeText<&Described::title> },
    { "instructions", "description",
        [](const std::string& f, Described& to) {
            std::string lines = f;
            std::replace(lines.begin(), lines.end(), '|', '\n');
            to.instructions = { lines };
            return true;
        } },
    { "kind", "category", takeText<&Described::kind> },
    { "position", "positions", takeList<&Described::position> },
    { "regions", "region", takeList<&Described::regions> },
    { "muscles", "muscle", takeList<&Described::muscles> },
    { "equipment", "needs", takeList<&Described::equipment> },
    { "sides", "side", takeText<&Described::sides> },
    { "reps", "repetitions",
        [](const std::string& f, Described& to) {
            return put(to.dose.reps, countsIn(f, { "", 1, 1000 }));
        } },
    { "hold", "hold_seconds",
        [](const std::string& f, Described& to) {
            const auto time = timesIn(f, { "", 0.5, 3600 });
            if (time)
                to.dose.hold = Hold{ time, std::nullopt };
            return time.has_value();
        } },
    { "duration", "seconds",
        [](const std::string& f, Described& to) {
            return put(to.dose.duration, timesIn(f, { "", 1, 14400 }));
        } },
    { "sets", "set",
        [](const std::string& f, Described& to) {
            return put(to.dose.sets, countsIn(f, { "", 1, 20 }));
        } },
    { "rest", "rest_seconds",
        [](const std::string& f, Described& to) {
            return put(to.dose.rest, timesIn(f, { "", 0, 600 }));
        } },
    { "cautions", "caution",
        [](const std::string& f, Described& to) {
            to.cautions = sentencesOf(f, 300);
            return true;
        } },
    { "source", "from", takeFact<&Source::title> },
    { "author", "by", takeFact<&Source::author> },
    { "license", "licence", takeFact<&Source::license> },
} };

const Column* columnCalled(const std::string& heading)
{
    const std::string name = lowerCase(shortened(heading, longestName));
    const auto* found = std::find_if(columns.begin(), columns.end(),
        [&](const Column& column) { return column.name == name || column.otherName == name; });
    return found == columns.end() ? nullptr : found;
}

} // namespace

Import importedTable(std::string_view text, const std::filesystem::path& file)
{
    Import import;
    const auto tell = [&](Severity severity, std::string sentence) {
        import.diagnostics.push_back({ severity, file.string(), 0, 0, {}, std::move(sentence) });
    };
    std::string fault;
    const auto table = tableIn(text, maxImported + 1, fault);
    std::vector<const Column*> headings;
    if (table && !table->rows.empty())
        for (const std::string& heading : table->rows.front())
            headings.push_back(columnCalled(heading));
    const auto has = [&](std::string_view name) {
        return std::any_of(headings.begin(), headings.end(),
            [&](const Column* column) { return column && column->name == name; });
    };
    if (!table || !has("name") || !has("instructions")) {
        tell(Severity::Error,
            table ? "this is neither JSON nor a table whose first row has the columns \"name\" and "
                    "\"instructions\""
                  : fault);
        return import;
    }
    for (std::size_t c = 0; c < headings.size(); ++c)
        if (!headings[c] && !table->rows.front()[c].empty())
            tell(Severity::Warning,
                "the column \"" + shortened(table->rows.front()[c], longestName)
                    + "\" is not known here; it is left out");
    Drafts drafts;
    for (std::size_t r = 1; r < table->rows.size(); ++r) {
        Described described;
        described.source.title = file.filename().string();
        std::vector<std::string> notTaken;
        const auto& row = table->rows[r];
        for (std::size_t c = 0; c < std::min(row.size(), headings.size()); ++c)
            if (headings[c] && !row[c].empty() && !headings[c]->take(row[c], described))
                notTaken.push_back(std::string(headings[c]->name) + ": " + shortened(row[c], longestName));
        if (described.dose.reps && described.dose.duration) {
            notTaken.emplace_back("reps, as there is a duration");
            described.dose.reps.reset();
        }
        auto draft = drafts.draftOf(described, fault);
        if (!draft) {
            tell(Severity::Warning, "row " + std::to_string(r + 1) + ": " + fault + "; it is left out");
            continue;
        }
        draft->leftOut.insert(draft->leftOut.end(), notTaken.begin(), notTaken.end());
        import.exercises.push_back(std::move(*draft));
    }
    if (import.exercises.empty())
        tell(Severity::Error, "there is no exercise in it that could be taken");
    return import;
}

} // namespace plumbline
