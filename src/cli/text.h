// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"

#include <string>
#include <string_view>
#include <vector>

/// UTF-8 text for a terminal of fixed columns.
namespace plumbline::cli
{

/// The text with everything that could command a terminal (control characters of ASCII and Latin-1, line
/// ends among them) put as spaces: titles and words come from files, and files from anywhere.
[[nodiscard]] std::string harmless(std::string_view text);

/// Columns the text takes: combining marks none, East Asian wide characters two.
[[nodiscard]] int columnsOf(std::string_view text);

/// As much of the beginning as fits, with an ellipsis ("..." where only ASCII is shown) in place of the rest.
[[nodiscard]] std::string clipped(std::string_view text, int columns, bool unicode = true);

/// Lines of whole words; a word longer than a line is cut. At least one line, perhaps empty.
[[nodiscard]] std::vector<std::string> wrapped(std::string_view text, int columns);

/// Filled up with spaces.
[[nodiscard]] std::string padded(std::string text, int columns, bool right = false);

/// "4:05", "1:04:05"; rounded up to whole seconds, because a person counts down to the end of the last one.
[[nodiscard]] std::string clockText(Duration time);
/// "4:05.3", rounded to the nearest tenth.
[[nodiscard]] std::string tenthsText(Duration time);
/// "30 s", "2.5 s"
[[nodiscard]] std::string secondsText(Duration time);

/// "1 file", "2 files"
[[nodiscard]] std::string counted(std::size_t count, std::string_view thing);
[[nodiscard]] std::string joined(const std::vector<std::string>& parts, std::string_view between);

} // namespace plumbline::cli
