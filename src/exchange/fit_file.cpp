// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fit_file.h"

#include "catalog/utf8.h"

#include <algorithm>
#include <cassert>

namespace plumbline
{

namespace
{

// Base types of the FIT protocol.
constexpr std::uint8_t enumType = 0x00, textType = 0x07, countType = 0x84, numberType = 0x86;

constexpr std::uint8_t headerSize = 14;
constexpr std::uint8_t protocol = 0x10; // 1.0, which every watch reads
constexpr std::uint16_t profile = 2000; // 20.00
constexpr std::uint8_t definition = 0x40;

char byte(std::uint32_t value)
{
    return static_cast<char>(static_cast<unsigned char>(value & 0xff));
}

std::string little(std::uint32_t value, int bytes)
{
    std::string out;
    for (int i = 0; i < bytes; ++i)
        out += byte(value >> (8 * i));
    return out;
}

} // namespace

std::uint16_t fitChecksum(std::string_view bytes)
{
    std::uint32_t sum = 0;
    for (const char c : bytes) {
        sum ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum & 1) != 0 ? (sum >> 1) ^ 0xa001 : sum >> 1;
    }
    return static_cast<std::uint16_t>(sum);
}

FitField fitEnum(std::uint8_t number, std::uint8_t value)
{
    return { number, enumType, { byte(value) } };
}

FitField fitCount(std::uint8_t number, std::uint16_t value)
{
    return { number, countType, little(value, 2) };
}

FitField fitNumber(std::uint8_t number, std::uint32_t value)
{
    return { number, numberType, little(value, 4) };
}

FitField fitText(std::uint8_t number, std::string_view text, std::size_t size)
{
    std::string bytes;
    for (std::size_t length = 0; !text.empty(); text.remove_prefix(length)) {
        length = std::max<std::size_t>(firstCharacter(text).length, 1);
        if (bytes.size() + length >= size)
            break;
        bytes += text.substr(0, length);
    }
    bytes.resize(size, '\0');
    return { number, textType, std::move(bytes) };
}

void FitFile::add(std::uint16_t kind, const std::vector<FitField>& fields)
{
    auto local = std::find(m_defined.begin(), m_defined.end(), kind);
    if (local == m_defined.end()) {
        assert(m_defined.size() < 16);
        local = m_defined.insert(m_defined.end(), kind);
        m_records += byte(definition | static_cast<std::uint32_t>(local - m_defined.begin()));
        m_records += '\0'; // reserved
        m_records += '\0'; // little-endian
        m_records += little(kind, 2);
        m_records += byte(static_cast<std::uint32_t>(fields.size()));
        for (const FitField& field : fields) {
            m_records += byte(field.number);
            m_records += byte(static_cast<std::uint32_t>(field.bytes.size()));
            m_records += byte(field.baseType);
        }
    }
    m_records += byte(static_cast<std::uint32_t>(local - m_defined.begin()));
    for (const FitField& field : fields)
        m_records += field.bytes;
}

std::string FitFile::bytes() const
{
    std::string file{ byte(headerSize), byte(protocol) };
    file += little(profile, 2) + little(static_cast<std::uint32_t>(m_records.size()), 4) + ".FIT";
    file += little(fitChecksum(file), 2);
    file += m_records;
    return file + little(fitChecksum(file), 2);
}

} // namespace plumbline
