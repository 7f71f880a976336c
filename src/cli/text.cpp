// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/text.h"

#include <algorithm>
#include <clocale>
#include <cwchar>

namespace plumbline::cli
{

namespace
{

/// While it lives, the C library takes text of this thread for UTF-8, whatever the surroundings say: that is
/// what all content is written in.
class Utf8Locale
{
public:
    Utf8Locale() { m_before = uselocale(utf8()); }
    ~Utf8Locale() { uselocale(m_before); }
    Utf8Locale(const Utf8Locale&) = delete;
    Utf8Locale& operator=(const Utf8Locale&) = delete;

private:
    static locale_t utf8()
    {
        static const locale_t locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", locale_t{});
        return locale;
    }
    locale_t m_before;
};

struct Character {
    std::size_t bytes = 1;
    wchar_t code = 0; ///< 0: not UTF-8
};

/// The character a text begins with; the text is not empty.
Character firstOf(std::string_view text)
{
    std::mbstate_t state{};
    Character character;
    const std::size_t bytes = std::mbrtowc(&character.code, text.data(), text.size(), &state);
    if (bytes > text.size() || bytes == 0)
        return {};
    character.bytes = bytes;
    return character;
}

int columnsOf(const Character& character)
{
    return character.code == 0 ? 1 : std::max(0, wcwidth(character.code));
}

/// How many bytes of the text fit, and the columns they take.
std::size_t bytesIn(std::string_view text, int columns)
{
    std::size_t bytes = 0;
    for (int used = 0; bytes < text.size();) {
        const Character character = firstOf(text.substr(bytes));
        used += columnsOf(character);
        if (used > columns)
            break;
        bytes += character.bytes;
    }
    return bytes;
}

} // namespace

std::string harmless(std::string_view text)
{
    const Utf8Locale locale;
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        const Character character = firstOf(text.substr(i));
        const wchar_t code = character.code;
        const bool commands = code < 0x20 || (code >= 0x7f && code < 0xa0);
        if (commands)
            out += ' ';
        else
            out += text.substr(i, character.bytes);
        i += character.bytes;
    }
    return out;
}

int columnsOf(std::string_view text)
{
    const Utf8Locale locale;
    int columns = 0;
    for (std::size_t i = 0; i < text.size();) {
        const Character character = firstOf(text.substr(i));
        columns += columnsOf(character);
        i += character.bytes;
    }
    return columns;
}

std::string clipped(std::string_view text, int columns, bool unicode)
{
    const Utf8Locale locale;
    if (bytesIn(text, columns) == text.size())
        return std::string(text);
    const std::string_view more = unicode ? "\u2026" : "...";
    const int left = columns - (unicode ? 1 : 3);
    if (left < 1)
        return std::string(text.substr(0, bytesIn(text, columns)));
    std::string_view kept = text.substr(0, bytesIn(text, left));
    while (!kept.empty() && kept.back() == ' ')
        kept.remove_suffix(1);
    return std::string(kept).append(more);
}

std::vector<std::string> wrapped(std::string_view text, int columns)
{
    const Utf8Locale locale;
    std::vector<std::string> lines{ "" };
    int used = 0;
    while (!text.empty()) {
        const std::size_t blank = std::min(text.find(' '), text.size());
        std::string_view word = text.substr(0, blank);
        text.remove_prefix(std::min(blank + 1, text.size()));
        while (!word.empty()) {
            const int gap = used > 0 ? 1 : 0;
            const int wide = cli::columnsOf(word);
            if (used + gap + wide <= columns) {
                lines.back().append(gap ? " " : "").append(word);
                used += gap + wide;
                break;
            }
            if (used > 0) {
                lines.emplace_back();
                used = 0;
                continue;
            }
            const std::size_t bytes = std::max(bytesIn(word, columns), firstOf(word).bytes);
            lines.back() = word.substr(0, bytes);
            word.remove_prefix(bytes);
            used = columns;
        }
    }
    return lines;
}

std::string padded(std::string text, int columns, bool right)
{
    const int room = columns - columnsOf(text);
    if (room > 0)
        text.insert(right ? 0 : text.size(), static_cast<std::size_t>(room), ' ');
    return text;
}

namespace
{

std::string twoDigits(long long number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

} // namespace

std::string clockText(Duration time)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(std::max(time, Duration{})).count();
    const std::string tail = ":" + twoDigits(seconds % 60);
    if (seconds < 3600)
        return std::to_string(seconds / 60) + tail;
    return std::to_string(seconds / 3600) + ":" + twoDigits(seconds / 60 % 60) + tail;
}

std::string tenthsText(Duration time)
{
    const auto tenths = (time.count() + 50) / 100;
    return std::to_string(tenths / 600) + ":" + twoDigits(tenths / 10 % 60) + "."
        + std::to_string(tenths % 10);
}

std::string secondsText(Duration time)
{
    const auto tenths = (time.count() + 50) / 100;
    std::string text = std::to_string(tenths / 10);
    if (tenths % 10 != 0)
        text += "." + std::to_string(tenths % 10);
    return text + " s";
}

std::string counted(std::size_t count, std::string_view thing)
{
    return std::to_string(count).append(" ").append(thing).append(count == 1 ? "" : "s");
}

std::string joined(const std::vector<std::string>& parts, std::string_view between)
{
    std::string text;
    for (const std::string& part : parts)
        text.append(text.empty() ? "" : between).append(part);
    return text;
}

} // namespace plumbline::cli
