// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/json_tree.h"

#include <catch2/catch.hpp>

namespace plumbline
{

TEST_CASE("A JSON text keeps its order, its repeated keys and where everything stands")
{
    const std::string text = "{\"a\": [1, -2.5, true],\n \"a\" : {\"b\" :\"x\"}, \"c\":null}";
    const JsonTree tree(text, 32);
    REQUIRE_FALSE(tree.fault());
    const auto places = tree.places();
    REQUIRE(places.size() == tree.nodes().size());
    std::string told;
    for (std::size_t i = 0; i < places.size(); ++i)
        told += std::string(tree.nodes()[i].key) + '@' + text.substr(places[i].key, 3) + '='
            + text.substr(places[i].value, 2) + '|';
    CHECK(told == "@{\"a={\"|a@\"a\"=[1|@1, =1,|@-2.=-2|@tru=tr|a@\"a\"={\"|b@\"b\"=\"x|c@\"c\"=nu|");
    CHECK(tree.nodes()[3].number == -2.5);
    CHECK(tree.member(0, "a") == 5U);
}

TEST_CASE("Pointers lead to values and back, whatever is in the keys")
{
    const JsonTree tree(R"({"a/b": {"m~n": [0, {"": 1}]}})", 32);
    REQUIRE(tree.nodes().size() == 6);
    for (std::uint32_t node = 0; node < 6; ++node)
        CHECK(tree.at(tree.pointerTo(node)) == node);
    CHECK(tree.pointerTo(5) == "/a~1b/m~0n/1/");
    CHECK_FALSE(tree.at("/a~1b/m~0n/2"));
    CHECK_FALSE(tree.at("/nothing"));
    CHECK_FALSE(tree.at("nonsense"));
}

TEST_CASE("A pointer shows no control characters and no endless keys")
{
    const JsonTree tree("{\"\\u001b[31m\": 1, \"" + std::string(5000, 'k') + "\": 2}", 32);
    REQUIRE(tree.nodes().size() == 3);
    CHECK(tree.pointerTo(1) == "/?[31m");
    CHECK(tree.pointerTo(2).size() < 200);
}

} // namespace plumbline
