// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/json_fault.h"

#include "catalog/utf8.h"

#include <algorithm>
#include <array>

namespace plumbline
{

namespace
{

struct Phrase {
    std::string_view theirs; ///< what nlohmann/json 3.11 says
    std::string_view ours;
};

/// Faults inside a string or a number: the last byte read is the wrong one.
constexpr std::array<Phrase, 7> insideTokens{ {
    { "must be escaped", R"(a text ends with " on its line; a line break in it is written \n, a tab \t)" },
    { "ill-formed UTF-8", "this is not UTF-8 text" },
    { "invalid BOM", "this is not UTF-8 text" },
    { "forbidden character after backslash", "unknown escape; a backslash itself is written \\\\" },
    { "must be followed by", "\\u needs four hexadecimal digits that make a character" },
    { "number overflow", "this number is too large" },
    { "invalid number", "a number goes on with a digit here" },
} };

/// What the parser waited for.
constexpr std::array<Phrase, 6> expectations{ {
    { "parsing object key", "a field's name in double quotes" },
    { "parsing object separator", "a : after the field's name" },
    { "parsing object", "a , or } after a value" },
    { "parsing array", "a , or ] after a value" },
    { "expected end of input", "nothing more after the end of the record" },
    { "parsing value", "a value" },
} };

template <std::size_t N>
std::string_view ours(const std::array<Phrase, N>& phrases, std::string_view complaint)
{
    for (const Phrase& phrase : phrases)
        if (complaint.find(phrase.theirs) != std::string_view::npos)
            return phrase.ours;
    return {};
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

/// What a text begins with, for a sentence.
std::string got(std::string_view text)
{
    if (text.empty())
        return "the end of the file";
    if (text.substr(0, 2) == "//" || text.substr(0, 2) == "/*")
        return "a comment, which JSON does not have";
    if (text[0] == '\'')
        return R"(', which must be ")";
    const auto* end =
        std::find_if_not(text.begin(), text.begin() + std::min<std::size_t>(text.size(), 20), isLetter);
    if (end != text.begin())
        return { text.begin(), end };
    if (static_cast<unsigned char>(text[0]) < 0x20 || text[0] == '\x7F')
        return "a control character";
    return std::string(text.substr(0, firstCharacter(text).length));
}

} // namespace

JsonTree::Fault grammarFault(
    std::string_view text, std::size_t position, std::string_view token, std::string_view complaint)
{
    const auto before = [&](std::size_t length) { return position > length ? position - length : 0; };
    const auto says = [&](std::string_view words) { return complaint.find(words) != std::string_view::npos; };
    if (says("missing closing quote"))
        return { before(token.size() + 1), R"(this text has no closing ")" }; // the end was read too
    if (const std::string_view sentence = ours(insideTokens, complaint); !sentence.empty())
        return { before(1), std::string(sentence) };

    std::size_t begin = std::min(before(1), text.size());
    if (says("unexpected end of input"))
        begin = text.size();
    else if (says("unexpected string literal") || says("unexpected number literal"))
        begin = before(token.size());
    else // one character, or some way into a word
        while (begin > 0 && isLetter(text[begin - 1]))
            --begin;
    const std::string_view rest = text.substr(begin);
    if (!rest.empty() && firstCharacter(rest).length == 0)
        return { begin, "this is not UTF-8 text" };
    const std::size_t last = text.substr(0, begin).find_last_not_of(" \t\r\n");
    if (last != std::string_view::npos && text[last] == ',' && !rest.empty()
        && (rest[0] == ']' || rest[0] == '}'))
        return { last, std::string("there must be no , before a ") + rest[0] };
    return { begin, "expected " + std::string(ours(expectations, complaint)) + ", got " + got(rest) };
}

} // namespace plumbline
