// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/value.h"
#include "figure/base_position.h"
#include "figure/motion.h"

/// The reader of an exercise's figure and the parts of it.
namespace plumbline
{

struct Exercise;

/// Reads the figure and the poses of the steps into the exercise. With faults in them it gets none.
void readMotion(Value exercise, Exercise& record);

/// A figure while it is being read.
struct FigureDraft {
    figure::Motion motion;
    std::optional<figure::BasePosition> base;
    figure::Ground ground;
    std::vector<std::size_t> pinEntries; ///< by pin: which entry of the list it came from
};

/// The number of the pose of that name. Reports a name that leads nowhere.
[[nodiscard]] std::size_t poseIn(Value name, const figure::Motion& motion);
void readPoses(Value poses, FigureDraft& draft);
void readPins(Value pins, FigureDraft& draft);
/// "anchor", "contacts", "support" or "at".
[[nodiscard]] bool readGroundMember(Value member, figure::Ground& ground);

/// A word that may end in R or L: one side of what otherwise means both, or the middle.
template <class E> struct Sided {
    E value{};
    std::optional<figure::Side> side;
};

/// The side a word ends in, and the word without it.
[[nodiscard]] std::optional<figure::Side> cutSide(std::string_view& word);

template <class E> [[nodiscard]] Sided<E> sidedWord(Value in)
{
    if (in.is(JsonType::String)) {
        std::string_view word = in.json().text;
        if (const auto side = cutSide(word))
            if (const auto value = fromKey<E>(word))
                return { *value, side };
    }
    return { in.word<E>(), std::nullopt };
}

[[nodiscard]] figure::Vec3 pointIn(Value in);
/// Reports a list or an object with more members than that.
[[nodiscard]] bool isAtMost(Value in, std::size_t most, std::string_view what);

} // namespace plumbline
