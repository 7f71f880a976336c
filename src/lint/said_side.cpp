// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/said_side.h"

#include <algorithm>
#include <regex>

namespace plumbline
{

std::vector<SaidSide> sidesIn(std::string_view text)
{
    static const std::regex pattern(
        "\\b(left|right)(?= (?:leg|arm|knee|foot|hand|hip|shoulder|ear|elbow|side|thigh|heel|"
        "ankle|wrist|cheek|palm|buttock|calf|shin|toes|fingers|forearm|sole|glute)s?\\b)",
        std::regex::icase | std::regex::optimize);
    std::vector<SaidSide> sides;
    if (text.find("ight") == std::string_view::npos && text.find("eft") == std::string_view::npos)
        return sides; // nearly all texts, and patterns are slow
    for (std::cregex_iterator match(text.data(), text.data() + text.size(), pattern), end; match != end;
         ++match) {
        const auto begin = static_cast<std::size_t>(match->position(1));
        const bool left = text[begin] == 'l' || text[begin] == 'L';
        sides.push_back(
            { left ? Side::Left : Side::Right, begin, static_cast<std::size_t>(match->length(1)) });
    }
    return sides;
}

std::string withSidesOpen(std::string_view text)
{
    std::string open(text);
    const std::vector<SaidSide> sides = sidesIn(text);
    std::for_each(sides.rbegin(), sides.rend(), [&](const SaidSide& side) {
        const bool capital = text[side.begin] == 'L' || text[side.begin] == 'R';
        open.replace(side.begin, side.length, capital ? "{Side}" : "{side}");
    });
    return open;
}

} // namespace plumbline
