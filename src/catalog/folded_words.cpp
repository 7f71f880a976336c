// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/folded_words.h"

#include "catalog/utf8.h"

#include <array>

namespace plumbline
{

namespace
{

/// Plain letters of U+00C0 to U+017F (Latin-1 Supplement and Latin Extended-A), 64 a line.
constexpr std::string_view plain = "aaaaaaaceeeeiiiidnooooo ouuuuytsaaaaaaaceeeeiiiidnooooo ouuuuyty"
                                   "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
                                   "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
static_assert(plain.size() == 192);

struct Pair {
    char32_t code;
    std::string_view letters;
};

/// Characters that are two letters.
constexpr std::array<Pair, 10> pairs{ { { 0xC6, "ae" }, { 0xE6, "ae" }, { 0xDE, "th" }, { 0xFE, "th" },
    { 0xDF, "ss" }, { 0x132, "ij" }, { 0x133, "ij" }, { 0x152, "oe" }, { 0x153, "oe" }, { 0x149, "n" } } };

bool isJoining(char32_t code)
{
    return code == '\'' || code == 0x2019 || code == 0x02BC || code == 0xAD
        || (code >= 0x300 && code <= 0x36F);
}

bool isParting(char32_t code)
{
    return (code >= 0x80 && code < 0xC0) || code == 0xD7 || code == 0xF7 || (code >= 0x2000 && code < 0x2070)
        || (code >= 0x3000 && code <= 0x3003);
}

std::string foldedAscii(char c)
{
    if (c >= 'A' && c <= 'Z')
        return { static_cast<char>(c - 'A' + 'a') };
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ? std::string(1, c) : std::string();
}

/// The letters a character counts as; empty if it parts words.
std::string folded(char32_t code, std::string_view bytes)
{
    if (code < 0x80)
        return foldedAscii(bytes[0]);
    if (isParting(code))
        return {};
    for (const Pair& pair : pairs)
        if (pair.code == code)
            return std::string(pair.letters);
    if (code >= 0xC0 && code < 0xC0 + plain.size())
        return { plain[code - 0xC0] };
    return std::string(bytes);
}

} // namespace

std::vector<std::string> foldedWords(std::string_view text)
{
    std::vector<std::string> words;
    bool inWord = false;
    while (!text.empty()) {
        const Utf8Character character = firstCharacter(text);
        const std::size_t length = character.length == 0 ? 1 : character.length;
        const std::string_view bytes = text.substr(0, length);
        text.remove_prefix(length);
        if (isJoining(character.code))
            continue;
        const std::string letters = character.length == 0 ? std::string() : folded(character.code, bytes);
        if (!letters.empty()) {
            if (!inWord)
                words.emplace_back();
            words.back() += letters;
        }
        inWord = !letters.empty();
    }
    return words;
}

} // namespace plumbline
