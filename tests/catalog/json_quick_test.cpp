// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/json_builder.h"
#include "catalog/json_quick.h"

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <random>

namespace fs = std::filesystem;

namespace plumbline
{

namespace
{

constexpr int deepest = 32;

struct Reading {
    bool taken = false;
    std::vector<JsonNode> nodes;
    std::string strings;
};

Reading quickly(std::string_view text)
{
    Reading reading;
    reading.taken = readQuickly(text, deepest, reading.nodes, reading.strings);
    return reading;
}

Reading byNlohmann(std::string_view text)
{
    Reading reading;
    JsonBuilder builder(text, deepest, reading.nodes, reading.strings);
    reading.taken = nlohmann::json::sax_parse(text.data(), text.data() + text.size(), &builder);
    return reading;
}

bool isSame(const Reading& a, const Reading& b)
{
    return std::equal(a.nodes.begin(), a.nodes.end(), b.nodes.begin(), b.nodes.end(),
        [](const JsonNode& x, const JsonNode& y) {
            return x.key == y.key && x.text == y.text && x.number == y.number && x.end == y.end
                && x.type == y.type;
        });
}

/// Every shipped record and every broken one of the tests.
std::vector<std::string> contentTexts()
{
    std::vector<std::string> texts;
    for (const char* folder : { "resources/exercises", "resources/routines", "tests/data/broken" })
        for (const auto& entry : fs::recursive_directory_iterator(fs::path(PLUMBLINE_SOURCE_DIR) / folder))
            if (entry.path().extension() == ".json") {
                std::ifstream in(entry.path(), std::ios::binary);
                texts.emplace_back(std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>());
            }
    return texts;
}

/// What simdjson takes, nlohmann must take too, and see the same in it.
void checkAgreement(const std::string& text)
{
    const Reading quick = quickly(text);
    if (!quick.taken)
        return;
    const Reading thorough = byNlohmann(text);
    if (!thorough.taken || !isSame(quick, thorough)) {
        INFO(text);
        CHECK(thorough.taken);
        CHECK(isSame(quick, thorough));
    }
}

} // namespace

TEST_CASE("Both JSON parsers see the same in a text, however damaged it is")
{
    constexpr std::string_view bytes = "\"\\{}[]:,0-+.eEtfnu/ \n\t\x01\x7F\x80\xBF\xC3\xED\xA0\xEF\xF4\xFF";
    std::mt19937 random(1);
    const auto below = [&](std::size_t count) { return random() % count; };
    for (const std::string& text : contentTexts()) {
        checkAgreement(text);
        for (int damaged = 0; damaged < 40 && !text.empty(); ++damaged) {
            std::string other = text;
            const std::size_t at = below(other.size());
            switch (damaged % 4) {
            case 0:
                other[at] = bytes[below(bytes.size())];
                break;
            case 1:
                other.insert(at, 1, bytes[below(bytes.size())]);
                break;
            case 2:
                other.erase(at, 1 + below(3));
                break;
            default:
                other.resize(at);
            }
            checkAgreement(other);
        }
    }
}

TEST_CASE("Both JSON parsers agree on the borders of the language")
{
    for (const char* text : { "0", "-0", "-0.0", "01", "1.", ".5", "1e3", "1E+3", "1e400", "-1e400", "1e-400",
             "9007199254740993", "18446744073709551615", "18446744073709551616", "-9223372036854775809",
             "0.1", "5e-324", "1 2", "[]", "{}", "[,]", "[1,]", "{\"a\":1,}", "{\"a\":1,\"a\":2}",
             "{\"\":{\"\":\"\"}}", "nul", "null", "[true,false]", "\"\\u00e9\"", "\"\\ud800\"", "\"\\udc00\"",
             "\"\\ud800\\u0041\"", "\"\\/\\b\\f\\n\\r\\t\\\"\\\\\"", "\"\\x\"", "\"\xED\xA0\x80\"",
             "\"\xC0\x80\"", "\"\xF4\x90\x80\x80\"", "\xEF\xBB\xBF{}", "// no\n1", "\"a\nb\"",
             " \t\r\n1 \t\r\n", "\f1", "'a'", "NaN", "Infinity" })
        checkAgreement(text);
    for (int depth = deepest - 1; depth <= deepest + 2; ++depth) {
        const auto levels = static_cast<std::size_t>(depth);
        checkAgreement(std::string(levels, '[') + std::string(levels, ']'));
        checkAgreement(std::string(levels, '[') + '1' + std::string(levels, ']'));
    }
}

TEST_CASE("Faultless content takes the quick way")
{
    CHECK(quickly(R"({"a": [1, -2.5, "x", true, null], "b": {}})").taken);
    CHECK_FALSE(quickly(std::string(deepest + 1, '[') + std::string(deepest + 1, ']')).taken);
    CHECK(quickly(std::string(deepest + 1, '[') + std::string(deepest + 1, ']')).nodes.empty());
}

} // namespace plumbline
