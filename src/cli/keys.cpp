// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/keys.h"

#include <optional>

namespace plumbline::cli
{

namespace
{

std::optional<Key> keyOf(char typed)
{
    switch (typed) {
    case ' ':
        return Key::PauseOrGoOn;
    case '\r':
    case '\n':
        return Key::GoOn;
    case 'n':
    case 'N':
        return Key::Next;
    case 'b':
    case 'B':
        return Key::Back;
    case '+':
    case '=': // the same key without Shift
        return Key::Longer;
    case 'r':
    case 'R':
        return Key::Restart;
    case 'x':
    case 'X':
        return Key::LeaveOut;
    case 'q':
    case 'Q':
        return Key::Quit;
    default:
        return std::nullopt;
    }
}

/// What stands between "ESC [" or "ESC O" and the end of a sequence (ECMA-48, 5.4): arrows, and the page keys
/// that a presenter's remote sends.
std::optional<Key> keyOfSequence(std::string_view sequence)
{
    if (sequence == "C" || sequence == "6~")
        return Key::Next;
    if (sequence == "D" || sequence == "5~")
        return Key::Back;
    return std::nullopt;
}

} // namespace

std::vector<Key> keysIn(std::string_view typed)
{
    std::vector<Key> keys;
    while (!typed.empty()) {
        std::optional<Key> key;
        std::size_t length = 1;
        if (typed.size() > 1 && typed[0] == '\x1b' && (typed[1] == '[' || typed[1] == 'O')) {
            const std::size_t end = typed.find_first_not_of("0123456789;", 2);
            length = end == std::string_view::npos ? typed.size() : end + 1;
            key = keyOfSequence(typed.substr(2, length - 2));
        } else {
            key = keyOf(typed[0]);
        }
        if (key)
            keys.push_back(*key);
        typed.remove_prefix(length);
    }
    return keys;
}

} // namespace plumbline::cli
