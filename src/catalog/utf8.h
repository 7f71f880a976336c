// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace plumbline
{

struct Utf8Character {
    char32_t code = 0;
    std::size_t length =
        0; ///< bytes; 0: the text does not begin with well-formed UTF-8 (Unicode 15, table 3-7)
};

/// The character a text begins with.
[[nodiscard]] Utf8Character firstCharacter(std::string_view text);

/// Code points in well-formed UTF-8, which is what JSON Schema counts too.
[[nodiscard]] std::size_t countCharacters(std::string_view text);

/// The first so many characters.
[[nodiscard]] std::string_view firstCharacters(std::string_view text, std::size_t count);

} // namespace plumbline
