// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"

#include <string_view>

namespace plumbline
{

/// What the library page lets through; absent members let everything through.
struct Filter {
    std::optional<Region> region;
    std::optional<Position> position; ///< the exercise's own or one of alsoIn
    std::optional<Kind> kind;
    std::optional<std::vector<Equipment>> have; ///< only what needs nothing beyond these
};

[[nodiscard]] bool passes(const Exercise& exercise, const Filter& filter);

/// Finds exercises by the beginnings of words, in any order: "ham str" finds "Upper hamstring stretch".
/// Case and accents of Latin letters do not matter. Built once per catalog, answers in well under a
/// millisecond for 10,000. Words of the title count most, then regions, kind, position, equipment and
/// muscles, then the summary.
class SearchIndex
{
public:
    explicit SearchIndex(const Catalog& catalog);

    /// Indices into catalog.exercises(), best first, equals in the catalog's order. An empty query finds all.
    [[nodiscard]] std::vector<std::size_t> find(std::string_view query) const;

private:
    struct Entry {
        std::string word;
        std::uint32_t exercise;
        std::uint8_t weight;
    };
    std::vector<Entry> m_words; ///< sorted by word
    std::size_t m_count = 0;
};

} // namespace plumbline
