// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/vocabulary.h"

#include <optional>
#include <vector>

namespace plumbline
{

enum class Paper { A4, Letter };
/// Grey is for printers without colours: nothing is told by colour alone either way.
enum class Ink { Colour, Grey };
/// What may be left out of a hand-out. The titles, the doses and the trainer's notes always stay.
enum class HandoutPart { Pictures, Steps, Tips, Cautions, Equipment, About };

/// How a trainer wants hand-outs to look.
struct HandoutOptions {
    int perPage = 2; ///< exercises: 1, 2, 4 or 6
    std::optional<Paper> paper; ///< none: what is usual where the program runs
    bool largePrint = false;
    int weeks = 4; ///< of boxes to tick; 0: none
    Ink ink = Ink::Colour;
    std::vector<HandoutPart> leftOut;

    friend bool operator==(const HandoutOptions&, const HandoutOptions&) = default;
};

inline constexpr int mostHandoutWeeks = 12;

[[nodiscard]] bool has(const HandoutOptions& options, HandoutPart part);
/// So many exercises fit for a page of a hand-out.
[[nodiscard]] bool isPerPage(int count);

} // namespace plumbline
