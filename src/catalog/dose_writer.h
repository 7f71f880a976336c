// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/exercise.h"

#include <nlohmann/json_fwd.hpp>

namespace plumbline
{

/// The members of the dose that are present, as docs/format-exercise.md has them.
[[nodiscard]] nlohmann::ordered_json doseJson(const Dose& dose);

} // namespace plumbline
