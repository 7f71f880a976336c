// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/record.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>

namespace plumbline
{

template <> [[nodiscard]] std::span<const Word<Outcome>> words<Outcome>();
template <> [[nodiscard]] std::span<const Word<Relief>> words<Relief>();

/// A record as an object, with its id and when it began (local time, ISO 8601).
[[nodiscard]] nlohmann::ordered_json recordJson(
    std::string_view id, std::string_view began, const SessionRecord& record);

/// A record as one line of sessions.jsonl (docs/session.md), with "\n": {"session":id,"began":…,"routine":…,
/// "finished":…,"played":seconds,"parts":[…]} and a checksum of its own (session/checked_line.h, from 0).
/// `began` is local time, ISO 8601.
[[nodiscard]] std::string recordLine(
    std::string_view id, std::string_view began, const SessionRecord& record);

/// The text of a sessions.jsonl has a whole line of this session.
[[nodiscard]] bool holdsSession(std::string_view text, std::string_view id);

} // namespace plumbline
