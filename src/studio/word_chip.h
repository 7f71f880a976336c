// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/menu_chip.h"
#include "ui/words.h"

/// A chip to choose words of a vocabulary.
namespace plumbline
{

/// `nothing` as in MenuChip.
template <class E>
[[nodiscard]] MenuChip* wordChip(
    const QString& title, const QString& nothing, MenuChip::Choice choice, const QString& objectName)
{
    auto* chip = new MenuChip(title, nothing, choice);
    chip->setObjectName(objectName);
    for (const auto& word : words<E>())
        chip->add(translated(word.label));
    return chip;
}

template <class E> [[nodiscard]] std::optional<E> wordIn(const MenuChip& chip)
{
    const auto chosen = chip.chosen();
    return chosen.empty() ? std::nullopt : std::optional(static_cast<E>(chosen.front()));
}

template <class E> [[nodiscard]] std::vector<E> wordsIn(const MenuChip& chip)
{
    std::vector<E> words;
    for (const int index : chip.chosen())
        words.push_back(static_cast<E>(index));
    return words;
}

/// Without telling.
template <class E> void showWord(MenuChip& chip, std::optional<E> word)
{
    chip.clear();
    if (word)
        chip.choose(static_cast<int>(*word));
}

template <class E> void showWords(MenuChip& chip, const std::vector<E>& words)
{
    chip.clear();
    for (const E word : words)
        chip.choose(static_cast<int>(word));
}

} // namespace plumbline
