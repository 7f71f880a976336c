// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/parsed.h"
#include "bundle/bundle.h"

#include <string>
#include <string_view>
#include <vector>

namespace plumbline::bundle
{

/// What a bundle says of itself, in manifest.json.
struct Manifest {
    BundleLetter letter;
    std::vector<std::string> routines, exercises; ///< ids
    std::vector<std::string> media; ///< plain names
};

/// Author and licence of each picture stand in it too, for whoever looks without Plumbline.
[[nodiscard]] std::string manifestOf(const Bundle& bundle);
[[nodiscard]] Parsed<Manifest> manifestIn(std::string_view json);

} // namespace plumbline::bundle
