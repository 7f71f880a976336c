// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/compile.h"

#include <algorithm>
#include <array>

namespace plumbline
{

namespace
{

/// How far down the body is; getting from one group to another takes time.
enum Height { Up, Chair, Squat, Knees, Floor, Lying };

Height heightOf(Position position)
{
    switch (position) {
    case Position::Standing:
        return Up;
    case Position::Sitting:
        return Chair;
    case Position::Squatting:
        return Squat;
    case Position::Kneeling:
    case Position::Quadruped:
        return Knees;
    case Position::FloorSitting:
        return Floor;
    case Position::Supine:
    case Position::Prone:
    case Position::SideLying:
        return Lying;
    }
    return Up;
}

} // namespace

int wordCount(std::string_view text)
{
    int words = 0;
    bool inside = false;
    for (const char c : text) {
        const bool blank = c == ' ' || c == '\n' || c == '\t';
        words += !blank && !inside ? 1 : 0;
        inside = !blank;
    }
    return words;
}

Duration speakingTime(std::string_view text, const SpeechPace& pace)
{
    const int words = wordCount(text);
    return words == 0 ? Duration{} : pace.start + words * pace.word;
}

Duration changeTime(Position from, Position to)
{
    if (from == to)
        return {};
    // Seconds between the groups of Height, the same in both directions: down and up are both slow for a
    // stiff person.
    static constexpr std::array<std::array<int, 6>, 6> seconds{ {
        { 0, 5, 4, 10, 12, 15 },
        { 5, 0, 6, 10, 12, 15 },
        { 4, 6, 0, 8, 8, 12 },
        { 10, 10, 8, 3, 6, 8 },
        { 12, 12, 8, 6, 0, 8 },
        { 15, 15, 12, 8, 8, 8 },
    } };
    return std::chrono::seconds(seconds.at(heightOf(from)).at(heightOf(to)));
}

} // namespace plumbline
