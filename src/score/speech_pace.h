// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"

#include <string_view>

namespace plumbline
{

/// How long a voice takes. The default is a calm one of 150 words a minute, the slow end of conversational
/// speech (150 to 160), and 0.3 s to begin; a voice that has been heard is fitted better (voice/pace_fit).
struct SpeechPace {
    Duration start{ 300 };
    Duration word{ 400 };

    bool operator==(const SpeechPace&) const = default;
};

/// How far words may reach into the next step rather than be cut short.
inline constexpr Duration overhang{ 1200 };

/// Words as far as blanks part them.
[[nodiscard]] int wordCount(std::string_view text);

/// What this voice needs for the words; nothing for none.
[[nodiscard]] Duration speakingTime(std::string_view text, const SpeechPace& pace = {});

} // namespace plumbline
