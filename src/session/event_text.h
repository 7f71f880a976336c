// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score/score.h"
#include "session/event.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>

namespace plumbline
{

/// What a phase is, in words that do not depend on its number, so that a score compiled by another version
/// finds it again: "seated-twist hold left set 1 rep 2 step 3".
[[nodiscard]] std::string nameOf(const Score& score, std::size_t phase);

/// {"event":"phase-ended","at":83000,"phase":4,"held":30000,"how":"completed"}, times in milliseconds; an
/// event of a phase has its name as well ("is"). One form for each alternative of Event: a new one without a
/// form does not compile.
[[nodiscard]] nlohmann::ordered_json toJson(const Event& event, const Score& score);

/// {"level":6,"where":["low-back"],"relief":"less"}, without a level that was not said.
[[nodiscard]] nlohmann::ordered_json painJson(const Pain& pain);

/// And back. Nothing for what is no event: an unknown word, a missing member, a time out of all reason.
[[nodiscard]] std::optional<Event> eventIn(const nlohmann::ordered_json& json);

} // namespace plumbline
