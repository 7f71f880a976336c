// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/vocabulary.h"

#include <string>
#include <vector>

namespace plumbline
{

/// The sentences the compiler adds to the content's own, so that a program can give them in its language.
/// {title}, {things}, {side}, {Side}, {n}, {of}, {conditions}, {reason} are replaced.
struct Phrases {
    std::string first = "First: {title}.";
    std::string next = "Next: {title}.";
    std::string need = "You need: {things}.";
    std::string startSide = "Start with the {side} side.";
    std::string onlySide = "The {side} side only.";
    std::string rest = "Rest.";
    std::string changeSide = "Change sides. Now the {side} side.";
    std::string thenSet = "Then set {n} of {of}.";
    std::string less = "A little less of it than usual, because it hurt.";
    std::string inPlaceOf = "In place of {title}, to be gentle.";
    std::string mindYour = "Take care: you named {conditions}. {reason}";
    std::string draft = "Nobody has looked this one over yet. Go gently."; ///< of an Exercise::draft
    std::string halfway = "Halfway.";
    std::string wellDone = "Well done."; ///< said before `done`, which is shown
    std::string done = "That is all for today.";
    std::string left = "left", right = "right"; ///< inside a sentence
    std::string leftFirst = "Left", rightFirst = "Right"; ///< at its beginning
    /// What to call each piece of equipment in "You need: …", by the order of the enumeration; empty: the
    /// English labels.
    std::vector<std::string> equipment;
    std::vector<std::string> conditions; ///< likewise
};

} // namespace plumbline
