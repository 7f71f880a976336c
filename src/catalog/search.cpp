// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/search.h"

#include "catalog/folded_words.h"

#include <algorithm>
#include <numeric>

namespace plumbline
{

namespace
{

constexpr std::uint8_t titleWeight = 9;
constexpr std::uint8_t kindWeight = 3;
constexpr std::uint8_t summaryWeight = 1;

template <class T> bool contains(const std::vector<T>& values, T value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

/// What an exercise is told apart by besides its title, in the words on the screen.
std::string describedBy(const Exercise& exercise)
{
    std::string text(label(exercise.kind));
    const auto add = [&](std::string_view word) { (text += ' ') += word; };
    add(label(exercise.position));
    for (const Position position : exercise.alsoIn)
        add(label(position));
    for (const Region region : exercise.regions)
        add(label(region));
    for (const Equipment equipment : exercise.equipment)
        add(label(equipment));
    for (const Equipment equipment : exercise.optionalEquipment)
        add(label(equipment));
    for (const std::string& muscle : exercise.muscles)
        add(muscle);
    return text;
}

} // namespace

bool passes(const Exercise& exercise, const Filter& filter)
{
    const auto isAtHand = [&](Equipment equipment) { return contains(*filter.have, equipment); };
    return (!filter.region || contains(exercise.regions, *filter.region))
        && (!filter.position || exercise.position == *filter.position
            || contains(exercise.alsoIn, *filter.position))
        && (!filter.kind || exercise.kind == *filter.kind)
        && (!filter.have || std::all_of(exercise.equipment.begin(), exercise.equipment.end(), isAtHand));
}

SearchIndex::SearchIndex(const Catalog& catalog)
    : m_count(catalog.exercises().size())
{
    std::uint32_t number = 0;
    const auto add = [&](std::string_view text, std::uint8_t weight) {
        for (std::string& word : foldedWords(text))
            m_words.push_back({ std::move(word), number, weight });
    };
    for (const Exercise& exercise : catalog.exercises()) {
        add(exercise.title, titleWeight);
        add(describedBy(exercise), kindWeight);
        add(exercise.summary, summaryWeight);
        ++number;
    }
    std::sort(m_words.begin(), m_words.end(), [](const Entry& a, const Entry& b) {
        return std::tie(a.word, a.exercise, b.weight) < std::tie(b.word, b.exercise, a.weight);
    });
    const auto same = [](const Entry& a, const Entry& b) {
        return a.exercise == b.exercise && a.word == b.word;
    };
    m_words.erase(std::unique(m_words.begin(), m_words.end(), same), m_words.end()); // the weightiest stays
}

std::vector<std::size_t> SearchIndex::find(std::string_view query) const
{
    std::vector<std::size_t> found(m_count);
    std::iota(found.begin(), found.end(), 0U);
    std::vector<unsigned> total(m_count);
    for (const std::string& beginning : foldedWords(query)) {
        std::vector<std::uint8_t> best(m_count);
        auto entry = std::lower_bound(m_words.begin(), m_words.end(), beginning,
            [](const Entry& a, const std::string& word) { return a.word < word; });
        for (; entry != m_words.end() && entry->word.compare(0, beginning.size(), beginning) == 0; ++entry)
            best[entry->exercise] = std::max(best[entry->exercise], entry->weight);
        found.erase(std::remove_if(found.begin(), found.end(), [&](std::size_t i) { return best[i] == 0; }),
            found.end());
        for (const std::size_t i : found)
            total[i] += best[i];
    }
    std::stable_sort(
        found.begin(), found.end(), [&](std::size_t a, std::size_t b) { return total[a] > total[b]; });
    return found;
}

} // namespace plumbline
