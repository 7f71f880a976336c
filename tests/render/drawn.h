// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/ran.h"

/// The program that draws as somebody at a shell meets it.
namespace plumbline::render::test
{

/// Words are separated by single blanks.
[[nodiscard]] cli::test::Ran drawn(const std::string& line,
    const std::vector<std::filesystem::path>& library = { cli::test::shippedLibrary() });

/// An exercise file with these steps, and a standing figure with the poses "tall", "bow" (a little) and
/// "deep".
[[nodiscard]] std::string posedText(const std::string& id, const std::string& steps);

} // namespace plumbline::render::test
