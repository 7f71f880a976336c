// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/vocabulary.h"
#include "support/scratch_folder.h"

#include <catch2/catch.hpp>

#include <set>
#include <string>

namespace plumbline
{

namespace
{

template <class E> void checkWords()
{
    std::set<std::string_view> keys, labels;
    for (const Word<E>& word : words<E>()) {
        CHECK(key(word.value) == word.key);
        CHECK(label(word.value) == word.label);
        CHECK(fromKey<E>(word.key) == word.value);
        keys.insert(word.key);
        labels.insert(word.label);
    }
    CHECK(keys.size() == words<E>().size());
    CHECK(labels.size() == words<E>().size());
    CHECK_FALSE(fromKey<E>("nonsense"));
    CHECK_FALSE(fromKey<E>(""));
}

/// Every word of the vocabulary stands in the row of its field in the format's document.
template <class E> void checkDocument(const char* row)
{
    const std::string text = test::sourceFile("docs/format-exercise.md");
    const std::size_t begin = text.find(row);
    REQUIRE(begin != std::string::npos);
    const std::string line = text.substr(begin, text.find('\n', begin) - begin);
    for (const Word<E>& word : words<E>()) {
        CAPTURE(word.key);
        CHECK(line.find('`' + std::string(word.key) + '`') != std::string::npos);
    }
}

} // namespace

TEST_CASE("Every word of every vocabulary has one spelling in files and one on the screen")
{
    checkWords<Kind>();
    checkWords<Position>();
    checkWords<Region>();
    checkWords<Equipment>();
    checkWords<Condition>();
    checkWords<Sides>();
    checkWords<Side>();
    checkWords<Role>();
    checkWords<Breath>();
    checkWords<DoseBy>();
    checkWords<Weekday>();
}

TEST_CASE("The format's document lists every word")
{
    checkDocument<Kind>("| `kind`");
    checkDocument<Position>("| `position`");
    checkDocument<Region>("| `regions`");
    checkDocument<Equipment>("| `equipment`");
    checkDocument<Condition>("| `avoid_if`");
    checkDocument<Sides>("| `sides`");
    checkDocument<Role>("| `role`");
    checkDocument<Breath>("| `breath`");
    checkDocument<DoseBy>("| `dose_by`");
}

} // namespace plumbline
