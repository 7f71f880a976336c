// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

/// A reader of FIT files for the tests, written from the protocol's description and not from the writer.
namespace plumbline::test
{

struct FitMessage {
    int kind = 0;
    std::map<int, std::uint32_t> numbers;
    std::map<int, std::string> texts;
};

/// Throws std::runtime_error with what is wrong with the file: its size, its checksums, a record out of
/// place.
[[nodiscard]] std::vector<FitMessage> fitDecoded(const std::string& bytes);

} // namespace plumbline::test
