// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/value.h"

#include "catalog/nearest.h"
#include "catalog/utf8.h"

#include <algorithm>

namespace plumbline
{

namespace
{

constexpr std::size_t longestQuote = 40;

bool isControl(char32_t code)
{
    return code < 0x20 || (code >= 0x7F && code < 0xA0);
}

/// U+0000 to U+001F, U+007F to U+009F: some terminals obey the latter too.
bool hasControl(std::string_view text)
{
    unsigned suspicious = 0; // every text goes through here, so this loop has no branches
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        suspicious |= static_cast<unsigned>(byte < 0x20) | static_cast<unsigned>(byte == 0x7F)
            | static_cast<unsigned>(byte == 0xC2);
    }
    while (suspicious != 0 && !text.empty()) {
        const Utf8Character character = firstCharacter(text);
        if (isControl(character.code))
            return true;
        text.remove_prefix(character.length);
    }
    return false;
}

/// In quotes, cut short, and with nothing in it that a terminal would obey.
std::string quoted(std::string_view text)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string_view shown = firstCharacters(text, longestQuote);
    const bool isCut = shown.size() < text.size();
    std::string result = "\"";
    while (!shown.empty()) {
        const Utf8Character character = firstCharacter(shown);
        if (isControl(character.code))
            ((result += "\\u00") += digits[character.code >> 4]) += digits[character.code & 15];
        else
            result += shown.substr(0, character.length);
        shown.remove_prefix(character.length);
    }
    return result + (isCut ? R"(…")" : "\"");
}

} // namespace

bool isId(std::string_view text)
{
    bool afterWord = false;
    for (const char c : text) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (!letter && !(c == '-' && afterWord))
            return false;
        afterWord = letter;
    }
    return afterWord && text.size() <= longestId;
}

std::optional<Value> Value::member(std::string_view key) const
{
    if (!is(JsonType::Object))
        return std::nullopt;
    const auto found = m_document->tree().member(m_node, key);
    return found ? std::optional(Value(*m_document, *found)) : std::nullopt;
}

std::string Value::text(std::size_t fewest, std::size_t most) const
{
    const std::string_view text = json().text;
    const auto limits = [&] {
        return (fewest == 0 ? "at most " : std::to_string(fewest) + " to ") + std::to_string(most)
            + " characters";
    };
    if (!is(JsonType::String)) {
        failExpecting("a text of " + limits());
        return {};
    }
    const std::size_t length = text.size() <= most ? text.size() : countCharacters(text);
    if (length < fewest || length > most)
        fail("expected " + limits() + ", got " + std::to_string(length));
    if (hasControl(text))
        fail("expected a text without line breaks, tabs and other control characters, got " + got());
    return std::string(text);
}

std::string Value::id() const
{
    if (is(JsonType::String) && isId(json().text))
        return std::string(json().text);
    failExpecting("an id of lower-case letters, digits and single hyphens, at most 64 characters");
    return {};
}

bool Value::truth() const
{
    if (!is(JsonType::Boolean))
        failExpecting("true or false");
    return json().text == "true";
}

std::vector<std::string> Value::texts(std::size_t most) const
{
    std::vector<std::string> values;
    each([&](Value value) { values.push_back(value.text(1, most)); });
    failAtRepeats();
    return values;
}

std::size_t Value::size() const
{
    std::size_t count = 0;
    if (is(JsonType::Array))
        m_document->tree().eachIn(m_node, [&](std::uint32_t) { ++count; });
    return count;
}

void Value::failAtRepeats() const
{
    if (!is(JsonType::Array) || json().end <= m_node + 2)
        return;
    const auto& nodes = m_document->tree().nodes();
    std::vector<std::uint32_t> texts;
    m_document->tree().eachIn(m_node, [&](std::uint32_t child) {
        if (nodes[child].type == JsonType::String)
            texts.push_back(child);
    });
    std::stable_sort(texts.begin(), texts.end(),
        [&](std::uint32_t a, std::uint32_t b) { return nodes[a].text < nodes[b].text; });
    for (std::size_t i = 1; i < texts.size(); ++i)
        if (nodes[texts[i]].text == nodes[texts[i - 1]].text)
            Value(*m_document, texts[i]).fail(quoted(nodes[texts[i]].text) + " is in this list already");
}

void Value::failExpecting(std::string_view expected) const
{
    fail("expected " + std::string(expected) + ", got " + got());
}

void Value::failExpectingWord(const std::vector<std::string_view>& keys) const
{
    if (m_document->isFull()) {
        fail({});
        return;
    }
    std::string all = "one of ";
    for (const std::string_view key : keys)
        all += std::string(key == keys.front() ? "" : ", ") + std::string(key);
    fail("expected " + all + ", got " + got()
        + (is(JsonType::String) ? didYouMean(json().text, keys) : std::string()));
}

std::string Value::got() const
{
    switch (json().type) {
    case JsonType::String:
        return quoted(json().text);
    case JsonType::Array:
        return json().end == m_node + 1 ? "an empty list" : "a list";
    case JsonType::Object:
        return "an object";
    case JsonType::Number:
        return shortest(json().number);
    default:
        return std::string(json().text);
    }
}

} // namespace plumbline
