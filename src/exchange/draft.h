// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import.h"

#include <optional>
#include <set>

namespace plumbline
{

/// What a foreign record says, before it is made an exercise. All texts are plain UTF-8 of any length.
struct Described {
    std::string title;
    std::string kind; ///< in the words of the record: "strength", "stretching"
    std::vector<std::string> position; ///< of a table; else it is looked for in the instructions
    std::vector<std::string> regions; ///< of a table; else they follow from the muscles
    std::vector<std::string> muscles;
    std::vector<std::string> equipment;
    std::vector<std::string> instructions;
    std::vector<std::string> cautions;
    std::string sides; ///< "none", "each", "alternate" or nothing
    Dose dose; ///< what the record gives of it
    Source source;
};

/// Makes drafts whose ids are all different.
class Drafts
{
public:
    /// Nothing, with the reason in `fault`: a record without a name or without instructions is none.
    [[nodiscard]] std::optional<Imported> draftOf(const Described& described, std::string& fault);

private:
    [[nodiscard]] ExerciseId freeId(const std::string& title);

    std::set<std::string> m_taken;
};

} // namespace plumbline
