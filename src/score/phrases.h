// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace plumbline {

/// The sentences the compiler adds to the content's own, so that a program can give them in its language.
/// {title}, {things}, {side}, {n}, {of} are replaced.
struct Phrases {
    std::string first = "First: {title}.";
    std::string next = "Next: {title}.";
    std::string need = "You need: {things}.";
    std::string startSide = "Start with the {side} side.";
    std::string onlySide = "The {side} side only.";
    std::string rest = "Rest.";
    std::string changeSide = "Change sides. Now the {side} side.";
    std::string setOf = "Set {n} of {of}.";
    std::string hold = "Hold.";
    std::string halfway = "Halfway.";
    std::string done = "That is all for today.";
    std::string left = "left";
    std::string right = "right";
};

} // namespace plumbline
