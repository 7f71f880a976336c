// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ostream>
#include <string>
#include <vector>

namespace plumbline::cli
{

struct Column {
    std::string title;
    bool right = false; ///< numbers and times stand at its right edge
};

/// Rows in aligned columns, two spaces between them.
class Table
{
public:
    explicit Table(std::vector<Column> columns)
        : m_columns(std::move(columns))
    {
    }
    void add(std::vector<std::string> row) { m_rows.push_back(std::move(row)); }
    /// A line across all columns, after an empty one.
    void addHeading(std::string text) { m_rows.push_back({ std::move(text) }); }

    friend std::ostream& operator<<(std::ostream& out, const Table& table);

private:
    std::vector<Column> m_columns;
    std::vector<std::vector<std::string>> m_rows;
};

} // namespace plumbline::cli
