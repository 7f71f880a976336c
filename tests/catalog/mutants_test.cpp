// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/read.h"
#include "catalog/trainer.h"
#include "support/scratch_folder.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <random>

namespace plumbline
{

using namespace std::string_view_literals;

namespace
{

using Random = std::mt19937; // the same numbers everywhere, unlike the distributions

std::size_t below(Random& random, std::size_t end)
{
    return random() % end;
}

/// Bytes deleted, doubled or replaced in up to four places.
std::string mutant(std::string text, Random& random)
{
    constexpr auto liked = "{}[]:,\"\\0123456789.-eE\n tfn/\0\x80\xC3\xED\xFF"sv; // the NUL as well
    for (std::size_t i = 0; i <= random() % 4; ++i) {
        const std::size_t at = below(random, text.size());
        const std::size_t length = std::min(text.size() - at, 1 + below(random, random() % 8 == 0 ? 200 : 4));
        switch (random() % 3) {
        case 0:
            text.erase(at, length);
            break;
        case 1:
            text.insert(at, text.substr(at, length));
            break;
        default:
            text[at] = liked[below(random, liked.size())];
        }
        if (text.empty())
            text = "{";
    }
    return text;
}

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == '\x7F';
}

template <class T> void look(const std::string& text, const Parsed<T>& parsed)
{
    CAPTURE(text);
    const auto lines = std::count(text.begin(), text.end(), '\n') + 1;
    for (const Diagnostic& diagnostic : parsed.diagnostics) {
        REQUIRE((diagnostic.line >= 1 && diagnostic.line <= lines));
        REQUIRE(diagnostic.column >= 1);
        REQUIRE_FALSE(diagnostic.sentence.empty());
        const std::string told = toText(diagnostic);
        REQUIRE(std::none_of(told.begin(), told.end(), isControl));
    }
    if (!parsed.value)
        REQUIRE(hasErrors(parsed.diagnostics));
    if (!nlohmann::json::accept(text))
        REQUIRE_FALSE(parsed.value);
}

} // namespace

TEST_CASE("No damage to an exercise goes unnoticed or brings the reader down")
{
    const std::string text = test::sourceFile("tests/data/broken/exercises/repeated-field.json");
    Random random(20260131);
    for (int i = 0; i < 5000; ++i) {
        const std::string damaged = mutant(text, random);
        look(damaged, readExercise(damaged));
    }
}

TEST_CASE("No damage to a routine goes unnoticed or brings the reader down")
{
    const std::string text = test::sourceFile("tests/data/broken/routines/misspelt-item-field.json");
    Random random(20260201);
    for (int i = 0; i < 5000; ++i) {
        const std::string damaged = mutant(text, random);
        look(damaged, readRoutine(damaged));
    }
}

TEST_CASE("No damage to a trainer's file goes unnoticed or brings the reader down")
{
    const std::string page = test::sourceFile("docs/format-trainer.md");
    const std::size_t begin = page.find("```json\n") + 8;
    const std::string text = page.substr(begin, page.find("```", begin) - begin);
    Random random(20260202);
    for (int i = 0; i < 5000; ++i) {
        const std::string damaged = mutant(text, random);
        const Parsed<Trainer> read = readTrainer(damaged);
        look(damaged, read);
        if (read.value) // what could be read is written so that it can be read again
            REQUIRE(readTrainer(toJson(*read.value)).value);
    }
}

} // namespace plumbline
