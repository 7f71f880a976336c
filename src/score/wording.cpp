// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/wording.h"

#include <algorithm>

namespace plumbline
{

namespace
{

template <class E> std::string listedBy(const std::vector<E>& values, const std::vector<std::string>& names)
{
    std::string out;
    for (const E value : values) {
        const auto index = static_cast<std::size_t>(value);
        std::string name = index < names.size() ? names[index] : std::string();
        if (name.empty()) {
            name = label(value);
            std::transform(name.begin(), name.end(), name.begin(),
                [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
        }
        out += (out.empty() ? "" : ", ") + name;
    }
    return out;
}

} // namespace

std::string filledIn(std::string_view text, const Blanks& blanks)
{
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        const auto fits = [&](const auto& blank) {
            return text.substr(i + 1, blank.first.size()) == blank.first
                && i + 1 + blank.first.size() < text.size() && text[i + 1 + blank.first.size()] == '}';
        };
        const auto* blank = text[i] == '{' ? std::find_if(blanks.begin(), blanks.end(), fits) : blanks.end();
        if (blank == blanks.end()) {
            out += text[i++];
        } else {
            out += blank->second;
            i += blank->first.size() + 2;
        }
    }
    return out;
}

std::string forSide(std::string_view text, std::optional<Side> side, const Phrases& phrases)
{
    if (!side)
        return std::string(text);
    const bool left = *side == Side::Left;
    return filledIn(text,
        { { "side", left ? phrases.left : phrases.right }, { "other", left ? phrases.right : phrases.left },
            { "Side", left ? phrases.leftFirst : phrases.rightFirst },
            { "Other", left ? phrases.rightFirst : phrases.leftFirst } });
}

std::string listed(const std::vector<Equipment>& things, const std::vector<std::string>& names)
{
    return listedBy(things, names);
}

std::string listed(const std::vector<Condition>& conditions, const std::vector<std::string>& names)
{
    return listedBy(conditions, names);
}

} // namespace plumbline
