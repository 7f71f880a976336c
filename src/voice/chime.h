// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/event.h"
#include "session/talk.h"

#include <array>
#include <optional>
#include <string_view>

namespace plumbline::voice
{

enum class Chime {
    Step, ///< the next step, where no words say so
    BreathIn,
    BreathOut,
    Begin, ///< getting ready for an exercise
    Hold,
    Halfway,
    EndOfHold,
    Rest,
    ChangeSide,
    Finished
};

inline constexpr std::array allChimes{ Chime::Step, Chime::BreathIn, Chime::BreathOut, Chime::Begin,
    Chime::Hold, Chime::Halfway, Chime::EndOfHold, Chime::Rest, Chime::ChangeSide, Chime::Finished };

/// "end-of-hold": the name of its file in resources/sounds, without ".wav".
[[nodiscard]] constexpr std::string_view key(Chime chime)
{
    constexpr std::array<std::string_view, allChimes.size()> keys{ "step", "breath-in", "breath-out", "begin",
        "hold", "halfway", "end-of-hold", "rest", "change-side", "finished" };
    return keys.at(static_cast<std::size_t>(chime));
}

/// The one chime for what happened at one moment, if any; of several the one that stands later in the
/// enumeration. It depends on the talk only in that a step whose words are said needs no sound of its own, so
/// that the beginning of every phase is heard at every level: as words, as a chime, or as both.
[[nodiscard]] std::optional<Chime> chimeFor(const Events& events, const Score& score, Talk talk);

} // namespace plumbline::voice
