// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sentences.h"

#include "catalog/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace plumbline
{

namespace
{

bool isLineTag(std::string_view tag)
{
    constexpr std::array<std::string_view, 9> lines{ "p", "br", "li", "div", "ol", "ul", "h1", "h2", "h3" };
    while (!tag.empty() && (tag.front() == '/' || tag.front() == ' '))
        tag.remove_prefix(1);
    const std::string_view name = tag.substr(0, tag.find_first_of(" /\t\n"));
    return std::find(lines.begin(), lines.end(), name) != lines.end();
}

/// The character an entity stands for, in UTF-8; nothing for what is none.
std::string entity(std::string_view name)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 11> named{ { { "amp", "&" },
        { "lt", "<" }, { "gt", ">" }, { "quot", "\"" }, { "apos", "'" }, { "nbsp", " " }, { "rsquo", "’" },
        { "lsquo", "‘" }, { "ndash", "–" }, { "mdash", "—" }, { "deg", "°" } } };
    for (const auto& [known, character] : named)
        if (known == name)
            return std::string(character);
    if (name.size() < 2 || name.front() != '#')
        return {};
    const bool hex = name[1] == 'x' || name[1] == 'X';
    const std::string_view digits = name.substr(hex ? 2 : 1);
    std::uint32_t code = 0;
    const auto [end, fault] =
        std::from_chars(digits.data(), digits.data() + digits.size(), code, hex ? 16 : 10);
    if (fault != std::errc() || end != digits.data() + digits.size() || code < 0x20 || code > 0xffff
        || (code >= 0xd800 && code < 0xe000))
        return {};
    const auto byte = [](std::uint32_t value) {
        return static_cast<char>(static_cast<unsigned char>(value));
    };
    if (code < 0x80)
        return { byte(code) };
    if (code < 0x800)
        return { byte(0xc0 | (code >> 6)), byte(0x80 | (code & 0x3f)) };
    return { byte(0xe0 | (code >> 12)), byte(0x80 | ((code >> 6) & 0x3f)), byte(0x80 | (code & 0x3f)) };
}

/// Control characters and runs of blanks are one blank; no braces, which would stand for sides here.
std::string tidied(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        const Utf8Character character = firstCharacter(text.substr(i));
        const std::size_t length = std::max<std::size_t>(character.length, 1);
        const bool blank = character.length == 0 || character.code <= 0x20
            || (character.code >= 0x7f && character.code <= 0xa0);
        if (blank && !out.empty() && out.back() != ' ')
            out += ' ';
        else if (!blank && (text[i] == '{' || text[i] == '}'))
            out += text[i] == '{' ? '(' : ')';
        else if (!blank)
            out += text.substr(i, length);
        i += length;
    }
    while (!out.empty() && out.back() == ' ')
        out.pop_back();
    return out;
}

void addParted(std::vector<std::string>& to, std::string sentence, std::size_t most)
{
    while (countCharacters(sentence) > most) {
        const std::string_view room = firstCharacters(sentence, most);
        std::size_t cut = room.rfind(", ");
        cut = cut == std::string_view::npos || cut < room.size() / 2 ? room.rfind(' ') : cut + 1;
        if (cut == std::string_view::npos || cut == 0)
            cut = room.size();
        to.push_back(tidied(std::string_view(sentence).substr(0, cut)));
        sentence = tidied(std::string_view(sentence).substr(cut));
    }
    if (!sentence.empty())
        to.push_back(std::move(sentence));
}

/// Where to cut so that no word is torn, if that leaves half of the text.
std::size_t lastBlank(std::string_view text)
{
    const std::size_t blank = text.rfind(' ');
    return blank == std::string_view::npos || blank < text.size() / 2 ? text.size() : blank;
}

bool endsSentence(std::string_view line, std::size_t i)
{
    if (line[i] != '.' && line[i] != '!' && line[i] != '?')
        return false;
    // "Rise.Hold" was meant as two; "2.5" and "e.g." were not.
    if (i + 1 >= line.size() || line[i + 1] == ' ')
        return i < 2 || line[i - 2] != '.';
    return line[i + 1] >= 'A' && line[i + 1] <= 'Z' && i > 1 && line[i - 1] >= 'a' && line[i - 1] <= 'z';
}

} // namespace

std::string plainText(std::string_view html)
{
    std::string out;
    for (std::size_t i = 0; i < html.size(); ++i) {
        const bool opens = html[i] == '<' && i + 1 < html.size()
            && (html[i + 1] == '/' || (html[i + 1] >= 'a' && html[i + 1] <= 'z')
                || (html[i + 1] >= 'A' && html[i + 1] <= 'Z') || html[i + 1] == '!');
        if (opens) {
            const std::size_t end = html.find('>', i);
            if (end == std::string_view::npos)
                break;
            out += isLineTag(html.substr(i + 1, end - i - 1)) ? '\n' : ' ';
            i = end;
            continue;
        }
        const std::size_t end = html[i] == '&' ? html.substr(i, 12).find(';') : std::string_view::npos;
        const std::string character =
            end == std::string_view::npos ? "" : entity(html.substr(i + 1, end - 1));
        if (character.empty()) {
            out += html[i];
        } else {
            out += character;
            i += end;
        }
    }
    return out;
}

std::vector<std::string> sentencesOf(std::string_view text, std::size_t most)
{
    std::vector<std::string> sentences;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string line = tidied(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        std::size_t begin = 0;
        for (std::size_t i = 0; i < line.size(); ++i)
            if (i + 1 == line.size() || endsSentence(line, i)) {
                addParted(sentences, tidied(std::string_view(line).substr(begin, i + 1 - begin)), most);
                begin = i + 1;
            }
    }
    return sentences;
}

std::string shortened(std::string_view text, std::size_t most)
{
    const std::string line = tidied(text);
    if (countCharacters(line) <= most)
        return line;
    const std::string_view room = firstCharacters(line, most - 1);
    return std::string(room.substr(0, lastBlank(room))) + "…";
}

} // namespace plumbline
