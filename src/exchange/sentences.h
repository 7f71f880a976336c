// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace plumbline
{

/// HTML as plain text: tags go, paragraphs, list items and breaks end a line, entities become characters.
/// What is no HTML stays as it is.
[[nodiscard]] std::string plainText(std::string_view html);

/// The sentences of a text, one line each at the least, without control characters and with single blanks.
/// None is longer than `most` characters: longer ones are parted at a comma or a blank.
[[nodiscard]] std::vector<std::string> sentencesOf(std::string_view text, std::size_t most);

/// The beginning of a text, at most so many characters; an ellipsis where it was cut. On one line.
[[nodiscard]] std::string shortened(std::string_view text, std::size_t most);

} // namespace plumbline
