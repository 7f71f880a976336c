// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/checked_line.h"

#include <zlib.h>

namespace plumbline
{

namespace
{

constexpr std::string_view before = ",\"sum\":\"", after = "\"}";
constexpr std::size_t digits = 8;

std::uint32_t added(std::uint32_t sum, std::string_view text)
{
    // zlib's own type for bytes
    const auto* bytes = reinterpret_cast<const Bytef*>(text.data());
    return static_cast<std::uint32_t>(crc32_z(sum, bytes, text.size()));
}

std::string hex(std::uint32_t sum)
{
    constexpr std::string_view figures = "0123456789abcdef";
    std::string text(digits, '0');
    for (std::size_t i = 0; i < digits; ++i)
        text[i] = figures[(sum >> (4 * (digits - 1 - i))) & 0xfU];
    return text;
}

} // namespace

std::string checkedLine(std::string_view object, std::uint32_t& sum)
{
    object.remove_suffix(1);
    sum = added(sum, object);
    return std::string(object).append(before).append(hex(sum)).append(after).append("\n");
}

bool isWhole(std::string_view line, std::uint32_t& sum)
{
    constexpr std::size_t tail = before.size() + digits + after.size();
    if (line.size() <= tail)
        return false;
    const std::string_view object = line.substr(0, line.size() - tail);
    const std::uint32_t its = added(sum, object);
    if (line.substr(object.size()) != std::string(before).append(hex(its)).append(after))
        return false;
    sum = its;
    return true;
}

} // namespace plumbline
