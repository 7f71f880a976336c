// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/json_parser.h"
#include "catalog/utf8.h"

namespace plumbline
{

namespace
{

void appendUtf8(std::string& text, char32_t code)
{
    const auto put = [&](char32_t byte) { text += static_cast<char>(static_cast<unsigned char>(byte)); };
    if (code < 0x80) {
        put(code);
    } else if (code < 0x800) {
        put(0xC0 | code >> 6);
        put(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        put(0xE0 | code >> 12);
        put(0x80 | (code >> 6 & 0x3F));
        put(0x80 | (code & 0x3F));
    } else {
        put(0xF0 | code >> 18);
        put(0x80 | (code >> 12 & 0x3F));
        put(0x80 | (code >> 6 & 0x3F));
        put(0x80 | (code & 0x3F));
    }
}

bool isHighSurrogate(char32_t code)
{
    return code >= 0xD800 && code <= 0xDBFF;
}
bool isLowSurrogate(char32_t code)
{
    return code >= 0xDC00 && code <= 0xDFFF;
}

} // namespace

/// The rest of a string that begins at begin and has an escape here.
bool JsonParser::decode(std::size_t begin, std::string_view& result)
{
    std::string& decoded = m_decoded.emplace_front(m_text.substr(begin, m_at - begin));
    while (m_at < m_text.size()) {
        if (at('\\')) {
            if (!escape(decoded))
                return false;
            continue;
        }
        if (at('"')) {
            ++m_at;
            result = decoded;
            return true;
        }
        const Utf8Character character = firstCharacter(m_text.substr(m_at));
        if (character.length == 0)
            return fail(m_at, "this is not UTF-8 text");
        if (character.code < 0x20)
            return failExpecting("the rest of a text (a line break in it is written \\n, a tab \\t)");
        decoded += m_text.substr(m_at, character.length);
        m_at += character.length;
    }
    return fail(begin - 1, "this text has no closing \"");
}

bool JsonParser::escape(std::string& to)
{
    constexpr std::string_view names = "\"\\/bfnrt";
    constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
    const std::size_t begin = m_at++;
    if (!at('u')) {
        const std::size_t which = m_at < m_text.size() ? names.find(m_text[m_at]) : std::string_view::npos;
        if (which == std::string_view::npos)
            return fail(begin, "unknown escape; a backslash itself is written \\\\");
        to += meanings[which];
        ++m_at;
        return true;
    }
    ++m_at;
    std::optional<char32_t> code = hex4();
    if (code && isHighSurrogate(*code)) {
        std::optional<char32_t> low;
        if (m_text.substr(m_at, 2) == "\\u") {
            m_at += 2;
            low = hex4();
        }
        if (low && isLowSurrogate(*low))
            code = 0x10000 + ((*code - 0xD800) << 10) + (*low - 0xDC00);
        else
            code.reset();
    } else if (code && isLowSurrogate(*code)) {
        code.reset();
    }
    if (!code)
        return fail(begin, "\\u needs four hexadecimal digits that make a character");
    appendUtf8(to, *code);
    return true;
}

std::optional<char32_t> JsonParser::hex4()
{
    char32_t code = 0;
    for (int i = 0; i < 4; ++i, ++m_at) {
        const char c = m_at < m_text.size() ? m_text[m_at] : '\0';
        if (c >= '0' && c <= '9')
            code = code << 4 | static_cast<char32_t>(c - '0');
        else if (c >= 'a' && c <= 'f')
            code = code << 4 | static_cast<char32_t>(c - 'a' + 10);
        else if (c >= 'A' && c <= 'F')
            code = code << 4 | static_cast<char32_t>(c - 'A' + 10);
        else
            return std::nullopt;
    }
    return code;
}

} // namespace plumbline
