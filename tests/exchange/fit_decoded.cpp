// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/fit_decoded.h"

#include <array>
#include <stdexcept>

namespace plumbline::test
{

namespace
{

/// By table and nibbles, as the protocol's description has it.
std::uint16_t checksum(const std::string& bytes, std::size_t begin, std::size_t end)
{
    static constexpr std::array<std::uint16_t, 16> table{ 0x0000, 0xCC01, 0xD801, 0x1400, 0xF001, 0x3C00,
        0x2800, 0xE401, 0xA001, 0x6C00, 0x7800, 0xB401, 0x5000, 0x9C01, 0x8801, 0x4400 };
    std::uint16_t sum = 0;
    for (std::size_t i = begin; i < end; ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        for (const int nibble : { byte & 0xf, byte >> 4 }) {
            const std::uint16_t next = table.at(sum & 0xf);
            sum = static_cast<std::uint16_t>((sum >> 4) & 0x0fff);
            sum = static_cast<std::uint16_t>(sum ^ next ^ table.at(static_cast<std::size_t>(nibble)));
        }
    }
    return sum;
}

class Reader
{
public:
    explicit Reader(const std::string& bytes)
        : m_bytes(bytes)
    {
    }
    [[nodiscard]] std::size_t at() const { return m_at; }
    std::uint32_t number(std::size_t size)
    {
        std::uint32_t value = 0;
        for (std::size_t i = 0; i < size; ++i)
            value |= static_cast<std::uint32_t>(static_cast<unsigned char>(m_bytes.at(m_at++))) << (8 * i);
        return value;
    }
    std::string text(std::size_t size)
    {
        const std::string field = m_bytes.substr(m_at, size);
        m_at += size;
        if (field.size() != size || field.back() != '\0')
            throw std::runtime_error("a text without an end");
        return field.c_str();
    }

private:
    const std::string& m_bytes;
    std::size_t m_at = 0;
};

struct Definition {
    struct Field {
        int number = 0;
        std::size_t size = 0;
        std::uint32_t type = 0;
    };
    int kind = 0;
    std::vector<Field> fields;
};

void must(bool fact, const char* what)
{
    if (!fact)
        throw std::runtime_error(what);
}

} // namespace

std::vector<FitMessage> fitDecoded(const std::string& bytes)
{
    Reader in(bytes);
    const std::size_t header = in.number(1);
    must(header == 14, "header size");
    must(in.number(1) >> 4 <= 2, "protocol");
    static_cast<void>(in.number(2));
    const std::size_t size = in.number(4);
    must(bytes.substr(8, 4) == ".FIT", "no .FIT");
    must(bytes.size() == header + size + 2, "size");
    static_cast<void>(in.number(4));
    must(in.number(2) == checksum(bytes, 0, 12), "checksum of the header");

    std::vector<FitMessage> messages;
    std::map<std::uint32_t, Definition> definitions;
    while (in.at() < header + size) {
        const std::uint32_t record = in.number(1);
        if ((record & 0x40) != 0) {
            must(in.number(2) == 0, "reserved, or not little-endian");
            Definition definition;
            definition.kind = static_cast<int>(in.number(2));
            for (std::uint32_t left = in.number(1); left > 0; --left) {
                const auto number = static_cast<int>(in.number(1));
                const std::size_t bytesOfIt = in.number(1);
                definition.fields.push_back({ number, bytesOfIt, in.number(1) });
            }
            definitions[record & 0xf] = definition;
            continue;
        }
        must(definitions.count(record & 0xf) == 1, "data before its definition");
        const Definition& definition = definitions.at(record & 0xf);
        FitMessage message;
        message.kind = definition.kind;
        for (const auto& field : definition.fields) {
            if (field.type == 0x07)
                message.texts[field.number] = in.text(field.size);
            else
                message.numbers[field.number] = in.number(field.size);
        }
        messages.push_back(std::move(message));
    }
    must(in.at() == header + size, "a record that reaches too far");
    must(in.number(2) == checksum(bytes, 0, header + size), "checksum");
    return messages;
}

} // namespace plumbline::test
