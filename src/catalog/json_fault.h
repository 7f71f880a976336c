// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/json_tree.h"

namespace plumbline
{

/// The library's complaint about the grammar of a text as a place and a sentence for whoever wrote it.
/// `position` is how many bytes were read, `token` what was read last, `complaint` the text of its exception.
[[nodiscard]] JsonTree::Fault grammarFault(
    std::string_view text, std::size_t position, std::string_view token, std::string_view complaint);

} // namespace plumbline
