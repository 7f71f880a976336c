// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/handout_options.h"

#include <algorithm>
#include <array>

namespace plumbline
{

namespace
{

constexpr std::array<Word<Paper>, 2> papers{ {
    { Paper::A4, "a4", "A4" },
    { Paper::Letter, "letter", "Letter" },
} };

constexpr std::array<Word<Ink>, 2> inks{ {
    { Ink::Colour, "colour", "Colour" },
    { Ink::Grey, "grey", "Grey" },
} };

constexpr std::array<Word<HandoutPart>, 6> parts{ {
    { HandoutPart::Pictures, "pictures", "Pictures" },
    { HandoutPart::Steps, "steps", "Steps" },
    { HandoutPart::Tips, "tips", "Tips" },
    { HandoutPart::Cautions, "cautions", "Cautions" },
    { HandoutPart::Equipment, "equipment", "What is needed" },
    { HandoutPart::About, "about", "What it is for" },
} };

} // namespace

// clang-format off
template <> std::span<const Word<Paper>> words() { return papers; }
template <> std::span<const Word<Ink>> words() { return inks; }
template <> std::span<const Word<HandoutPart>> words() { return parts; }
// clang-format on

bool has(const HandoutOptions& options, HandoutPart part)
{
    return std::find(options.leftOut.begin(), options.leftOut.end(), part) == options.leftOut.end();
}

bool isPerPage(int count)
{
    return count == 1 || count == 2 || count == 4 || count == 6;
}

} // namespace plumbline
