// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/bars.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace plumbline::cli
{

namespace
{

using Glyph = std::array<std::string_view, 5>;

// clang-format off
constexpr std::array<Glyph, 11> glyphs{ {
    { "###", "# #", "# #", "# #", "###" },
    { " # ", "## ", " # ", " # ", "###" },
    { "###", "  #", "###", "#  ", "###" },
    { "###", "  #", "###", "  #", "###" },
    { "# #", "# #", "###", "  #", "  #" },
    { "###", "#  ", "###", "  #", "###" },
    { "###", "#  ", "###", "# #", "###" },
    { "###", "  #", "  #", "  #", "  #" },
    { "###", "# #", "###", "# #", "###" },
    { "###", "# #", "###", "  #", "###" },
    { " ", "#", " ", "#", " " }, // the colon
} };
// clang-format on

constexpr std::string_view fullBlock = "\u2588";
/// From one to seven eighths of a column, filled from the left.
constexpr std::array<std::string_view, 8> eighths{ "", "\u258f", "\u258e", "\u258d", "\u258c", "\u258b",
    "\u258a", "\u2589" };
constexpr std::string_view emptyBlock = "\u2591";

void repeat(std::string& text, std::string_view what, int times)
{
    for (int i = 0; i < times; ++i)
        text += what;
}

} // namespace

std::string bar(double done, int columns, bool unicode)
{
    std::string text;
    const int parts = unicode ? 8 : 1;
    const int filled = static_cast<int>(std::lround(std::clamp(done, 0.0, 1.0) * columns * parts));
    const int whole = filled / parts, rest = filled % parts;
    repeat(text, unicode ? fullBlock : "#", whole);
    text += eighths[static_cast<std::size_t>(rest)];
    repeat(text, unicode ? emptyBlock : ".", columns - whole - (rest > 0 ? 1 : 0));
    return text;
}

std::vector<std::string> largeDigits(const std::string& text, bool unicode)
{
    std::vector<std::string> rows;
    for (std::size_t row = 0; row < 5; ++row) {
        std::string line;
        for (const char c : text) {
            const Glyph& glyph = glyphs.at(c == ':' ? 10 : static_cast<std::size_t>(c - '0'));
            line += line.empty() ? "" : "  ";
            for (const char dot : glyph[row])
                repeat(line,
                    dot == ' '    ? " "
                        : unicode ? fullBlock
                                  : "#",
                    2); // a column is half as wide as a row
        }
        rows.push_back(std::move(line));
    }
    return rows;
}

} // namespace plumbline::cli
