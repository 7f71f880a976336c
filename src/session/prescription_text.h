// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score/prescription.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>

namespace plumbline
{

/// {"routine":…, "exercises":[…], "person":…, "level":…, "only":…, "day":"2026-11-21"}: routine, exercises
/// and person in the formats of their files.
[[nodiscard]] nlohmann::ordered_json toJson(const Prescription& prescription);

/// And back, by the readers of those formats. Nothing when one of them finds an error; then `fault` says
/// which.
[[nodiscard]] std::optional<Prescription> prescriptionIn(
    const nlohmann::ordered_json& json, std::string& fault);

} // namespace plumbline
