// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace plumbline
{

/// The words of a text in lower case and, in Latin script, without accents ("Étirement" is "etirement",
/// "Straße" is "strasse"). Apostrophes join ("Child's" is "childs"); all other punctuation parts.
[[nodiscard]] std::vector<std::string> foldedWords(std::string_view text);

} // namespace plumbline
