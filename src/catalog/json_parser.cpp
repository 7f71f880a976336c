// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/json_parser.h"

#include "catalog/utf8.h"

#include <array>

namespace plumbline
{

namespace
{

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

constexpr std::array<bool, 256> makePlain()
{
    std::array<bool, 256> plain{};
    for (std::size_t c = 0x20; c < 0x80; ++c)
        plain[c] = c != '"' && c != '\\';
    return plain;
}

/// Bytes that stand for themselves inside a string.
constexpr std::array<bool, 256> isPlain = makePlain();

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

} // namespace

JsonParser::JsonParser(
    std::string_view text, int deepest, std::vector<JsonNode>& nodes, std::forward_list<std::string>& decoded)
    : m_text(text)
    , m_deepest(deepest)
    , m_nodes(nodes)
    , m_decoded(decoded)
{
    m_nodes.reserve(text.size() / 16); // about what exercises need; only the last pages of a vast list copy
}

std::optional<JsonTree::Fault> JsonParser::parse()
{
    if (m_text.substr(0, byteOrderMark.size()) == byteOrderMark)
        m_at = byteOrderMark.size();
    skipSpace();
    if (m_at == m_text.size()) {
        fail(0, "the file is empty");
        return m_fault;
    }
    if (value(1, {}, m_at)) {
        skipSpace();
        if (m_at < m_text.size())
            failExpecting("nothing more after the end of the record");
    }
    return m_fault;
}

bool JsonParser::value(int depth, std::string_view key, std::size_t keyOffset)
{
    const std::size_t index = m_nodes.size();
    JsonNode& node = m_nodes.emplace_back();
    node.key = key;
    node.keyOffset = static_cast<std::uint32_t>(keyOffset);
    node.offset = static_cast<std::uint32_t>(m_at);
    bool good = false;
    switch (m_at < m_text.size() ? m_text[m_at] : '\0') {
    case '{':
        node.type = JsonType::Object;
        good = object(depth);
        break;
    case '[':
        node.type = JsonType::Array;
        good = array(depth);
        break;
    case '"':
        node.type = JsonType::String;
        good = string(node.text);
        break;
    case 't':
        good = literal("true", node, JsonType::Boolean);
        break;
    case 'f':
        good = literal("false", node, JsonType::Boolean);
        break;
    case 'n':
        good = literal("null", node, JsonType::Null);
        break;
    default:
        node.type = JsonType::Number;
        good = number();
        node.text = m_text.substr(node.offset, m_at - node.offset);
    }
    m_nodes[index].end = static_cast<std::uint32_t>(m_nodes.size()); // the list may have moved: not node.end
    return good;
}

bool JsonParser::object(int depth)
{
    if (depth > m_deepest)
        return fail(m_at, "nested more than " + std::to_string(m_deepest) + " deep");
    ++m_at;
    skipSpace();
    if (at('}')) {
        ++m_at;
        return true;
    }
    while (true) {
        const std::size_t keyOffset = m_at;
        std::string_view key;
        if (!at('"'))
            return failExpecting("a field's name in double quotes");
        if (!string(key))
            return false;
        skipSpace();
        if (!at(':'))
            return failExpecting("a : after the field's name");
        ++m_at;
        skipSpace();
        if (!value(depth + 1, key, keyOffset))
            return false;
        skipSpace();
        if (at('}')) {
            ++m_at;
            return true;
        }
        if (!at(','))
            return failExpecting("a , or } after a value");
        const std::size_t comma = m_at++;
        skipSpace();
        if (at('}'))
            return fail(comma, "there must be no , before a }");
    }
}

bool JsonParser::array(int depth)
{
    if (depth > m_deepest)
        return fail(m_at, "nested more than " + std::to_string(m_deepest) + " deep");
    ++m_at;
    skipSpace();
    if (at(']')) {
        ++m_at;
        return true;
    }
    while (true) {
        if (!value(depth + 1, {}, m_at))
            return false;
        skipSpace();
        if (at(']')) {
            ++m_at;
            return true;
        }
        if (!at(','))
            return failExpecting("a , or ] after a value");
        const std::size_t comma = m_at++;
        skipSpace();
        if (at(']'))
            return fail(comma, "there must be no , before a ]");
    }
}

bool JsonParser::string(std::string_view& result)
{
    const std::size_t begin = ++m_at;
    while (m_at < m_text.size()) {
        const auto c = static_cast<unsigned char>(m_text[m_at]);
        if (isPlain[c]) {
            ++m_at;
        } else if (c == '"') {
            result = m_text.substr(begin, m_at++ - begin);
            return true;
        } else if (c == '\\') {
            return decode(begin, result);
        } else if (c < 0x20) {
            break;
        } else {
            const std::size_t length = firstCharacter(m_text.substr(m_at)).length;
            if (length == 0)
                return fail(m_at, "this is not UTF-8 text");
            m_at += length;
        }
    }
    if (m_at == m_text.size())
        return fail(begin - 1, "this text has no closing \"");
    return failExpecting("the rest of a text (a line break in it is written \\n, a tab \\t)");
}

bool JsonParser::number()
{
    const std::size_t begin = m_at;
    if (at('-'))
        ++m_at;
    if (!isDigit()) {
        m_at = begin;
        return failExpecting("a value");
    }
    if (at('0'))
        ++m_at;
    else
        while (isDigit())
            ++m_at;
    if (isDigit())
        return fail(begin, "a number must not begin with 0");
    if (at('.')) {
        ++m_at;
        if (!isDigit())
            return failExpecting("a digit after the decimal point");
        while (isDigit())
            ++m_at;
    }
    if (at('e') || at('E')) {
        ++m_at;
        if (at('+') || at('-'))
            ++m_at;
        if (!isDigit())
            return failExpecting("a digit in the exponent");
        while (isDigit())
            ++m_at;
    }
    return true;
}

bool JsonParser::literal(std::string_view word, JsonNode& node, JsonType type)
{
    if (m_text.substr(m_at, word.size()) != word)
        return failExpecting("a value");
    node.type = type;
    node.text = m_text.substr(m_at, word.size());
    m_at += word.size();
    return true;
}

void JsonParser::skipSpace()
{
    while (m_at < m_text.size()
        && (m_text[m_at] == ' ' || m_text[m_at] == '\n' || m_text[m_at] == '\r' || m_text[m_at] == '\t'))
        ++m_at;
}

bool JsonParser::fail(std::size_t offset, std::string sentence)
{
    m_fault = JsonTree::Fault{ offset, std::move(sentence) };
    return false;
}

bool JsonParser::failExpecting(std::string_view expected)
{
    if (m_at < m_text.size() && firstCharacter(m_text.substr(m_at)).length == 0)
        return fail(m_at, "this is not UTF-8 text");
    return fail(m_at, "expected " + std::string(expected) + ", got " + got());
}

std::string JsonParser::got() const
{
    const std::string_view rest = m_text.substr(m_at);
    if (rest.empty())
        return "the end of the file";
    if (rest.substr(0, 2) == "//" || rest.substr(0, 2) == "/*")
        return "a comment, which JSON does not have";
    switch (rest[0]) {
    case '\n':
    case '\r':
        return "the end of the line";
    case '\t':
        return "a tab";
    case '\'':
        return "', which must be \"";
    default:
        break;
    }
    std::size_t letters = 0;
    while (letters < rest.size() && letters < 20 && isLetter(rest[letters]))
        ++letters;
    if (letters > 0)
        return std::string(rest.substr(0, letters));
    if (static_cast<unsigned char>(rest[0]) < 0x20 || rest[0] == '\x7F')
        return "a control character";
    return std::string(rest.substr(0, firstCharacter(rest).length));
}

} // namespace plumbline
