// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace plumbline
{

/// CRC-16 as FIT wants it (ARC: polynomial 0x8005, reflected, from 0).
[[nodiscard]] std::uint16_t fitChecksum(std::string_view bytes);

/// One field of a message: its number in the FIT profile, and its value as bytes.
struct FitField {
    std::uint8_t number = 0;
    std::uint8_t baseType = 0;
    std::string bytes;
};

[[nodiscard]] FitField fitEnum(std::uint8_t number, std::uint8_t value);
[[nodiscard]] FitField fitCount(std::uint8_t number, std::uint16_t value);
[[nodiscard]] FitField fitNumber(std::uint8_t number, std::uint32_t value);
/// UTF-8 in `size` bytes with a zero at the end, cut between characters.
[[nodiscard]] FitField fitText(std::uint8_t number, std::string_view text, std::size_t size);

/// A FIT file being written, little-endian: definitions and data messages, header and checksums around them.
class FitFile
{
public:
    /// `kind` is the global message number. Messages of one kind have the same fields in the same sizes.
    void add(std::uint16_t kind, const std::vector<FitField>& fields);
    [[nodiscard]] std::string bytes() const;

private:
    std::string m_records;
    std::vector<std::uint16_t> m_defined; ///< by local number
};

} // namespace plumbline
