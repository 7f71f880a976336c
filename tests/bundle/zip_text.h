// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

/// Zip files as no honest program writes them.
namespace plumbline::test
{

struct ZipEntry {
    std::string name;
    std::string bytes;
    std::uint32_t mode = 0100644; ///< of Unix, with the kind of file
    std::uint16_t flags = 0; ///< 1: encrypted
    std::uint16_t method = 0; ///< stored
    std::uint32_t claimed = 0; ///< size it says it has; 0: the true one
    std::uint32_t sum = 0; ///< CRC-32 it says it has; 0: the true one
};

/// Stored, unless method 8 is asked for: then the bytes are deflated first.
[[nodiscard]] std::string zipOf(const std::vector<ZipEntry>& entries);

} // namespace plumbline::test
