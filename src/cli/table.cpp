// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/table.h"

#include "cli/text.h"

#include <algorithm>

namespace plumbline::cli
{

std::ostream& operator<<(std::ostream& out, const Table& table)
{
    std::vector<int> widths;
    for (std::size_t i = 0; i < table.m_columns.size(); ++i) {
        int width = columnsOf(table.m_columns[i].title);
        for (const auto& row : table.m_rows)
            if (row.size() == table.m_columns.size())
                width = std::max(width, columnsOf(row[i]));
        widths.push_back(width);
    }
    const auto line = [&](const auto& textOf) {
        std::string text;
        for (std::size_t i = 0; i < widths.size(); ++i)
            text += (i > 0 ? "  " : "") + padded(textOf(i), widths[i], table.m_columns[i].right);
        text.erase(text.find_last_not_of(' ') + 1);
        out << text << '\n';
    };
    line([&](std::size_t i) { return table.m_columns[i].title; });
    for (const auto& row : table.m_rows) {
        if (row.size() == widths.size())
            line([&](std::size_t i) { return row[i]; });
        else
            out << '\n' << row.front() << '\n';
    }
    return out;
}

} // namespace plumbline::cli
