// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/table.h"

#include "catalog/utf8.h"

#include <algorithm>

#include <csv.h>

namespace plumbline
{

namespace
{

bool isUtf8(std::string_view text)
{
    while (!text.empty()) {
        const std::size_t length = firstCharacter(text).length;
        if (length == 0)
            return false;
        text.remove_prefix(length);
    }
    return true;
}

unsigned char separatorOf(std::string_view text)
{
    std::string_view line = text.substr(0, text.find_first_of("\r\n"));
    const auto count = [&](char c) { return std::count(line.begin(), line.end(), c); };
    const auto commas = count(','), semicolons = count(';'), tabs = count('\t');
    if (tabs > commas && tabs > semicolons)
        return CSV_TAB;
    return semicolons > commas ? ';' : CSV_COMMA;
}

/// Rows while libcsv tells of them.
struct Reading {
    Table table;
    std::vector<std::string> row;
    std::size_t mostRows = 0;
    bool isTooLarge = false;
};

void takeField(void* field, std::size_t size, void* to)
{
    auto& reading = *static_cast<Reading*>(to);
    if (reading.row.size() < mostColumns)
        reading.row.emplace_back(static_cast<const char*>(field), size);
    else
        reading.isTooLarge = true;
}

void takeRow(int, void* to)
{
    auto& reading = *static_cast<Reading*>(to);
    if (reading.table.rows.size() < reading.mostRows)
        reading.table.rows.push_back(std::move(reading.row));
    else
        reading.isTooLarge = true;
    reading.row.clear();
}

/// libcsv's parser, freed when it goes.
class Parser
{
public:
    explicit Parser(unsigned char separator)
    {
        csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI);
        csv_set_delim(&m_parser, separator);
    }
    Parser(const Parser&) = delete;
    Parser& operator=(const Parser&) = delete;
    ~Parser() { csv_free(&m_parser); }

    [[nodiscard]] bool parse(std::string_view text, Reading& to)
    {
        return csv_parse(&m_parser, text.data(), text.size(), takeField, takeRow, &to) == text.size()
            && csv_fini(&m_parser, takeField, takeRow, &to) == 0;
    }

private:
    csv_parser m_parser{};
};

} // namespace

std::optional<Table> tableIn(std::string_view text, std::size_t mostRows, std::string& fault)
{
    constexpr std::string_view mark = "\xef\xbb\xbf";
    if (text.substr(0, mark.size()) == mark)
        text.remove_prefix(mark.size());
    if (!isUtf8(text)) {
        fault = "it is not UTF-8; save the table as \"CSV UTF-8\"";
        return std::nullopt;
    }
    Reading reading;
    reading.mostRows = mostRows;
    Parser parser(separatorOf(text));
    if (!parser.parse(text, reading)) {
        fault = "the quotes of row " + std::to_string(reading.table.rows.size() + 1) + " do not fit";
        return std::nullopt;
    }
    if (reading.isTooLarge) {
        fault = "it is too large: at most " + std::to_string(mostRows) + " rows of "
            + std::to_string(mostColumns) + " columns are read";
        return std::nullopt;
    }
    return std::move(reading.table);
}

} // namespace plumbline
