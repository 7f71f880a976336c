// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/comparison.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cctype>

namespace plumbline
{

namespace
{

using Json = nlohmann::ordered_json;

struct Leaf {
    std::string pointer;
    std::string value;
};

bool isPicture(const std::string& pointer)
{
    return pointer == "/figure"
        || (pointer.rfind("/steps/", 0) == 0 && pointer.size() > 5
            && (pointer.compare(pointer.size() - 5, 5, "/pose") == 0
                || pointer.find("/order") != std::string::npos));
}

std::string words(const Json& value)
{
    return value.is_string() ? value.get<std::string>() : value.dump();
}

void collect(const Json& value, const std::string& pointer, std::vector<Leaf>& leaves)
{
    if (isPicture(pointer)) {
        leaves.push_back({ "/figure", words(value) });
    } else if (value.is_object()) {
        for (const auto& [key, member] : value.items())
            if (key != "$schema" && key != "format")
                collect(member, pointer + "/" + key, leaves);
    } else if (value.is_array() && !value.empty() && value.front().is_structured()) {
        for (std::size_t i = 0; i < value.size(); ++i)
            collect(value[i], pointer + "/" + std::to_string(i), leaves);
    } else {
        leaves.push_back({ pointer, words(value) });
    }
}

/// All that stands at one pointer as one: the figure is in several places.
std::vector<Leaf> leavesOf(std::string_view text)
{
    std::vector<Leaf> leaves, joined;
    collect(Json::parse(text, nullptr, false), "", leaves);
    for (Leaf& leaf : leaves) {
        const auto same = std::find_if(
            joined.begin(), joined.end(), [&](const Leaf& other) { return other.pointer == leaf.pointer; });
        if (same == joined.end())
            joined.push_back(std::move(leaf));
        else
            same->value += leaf.value;
    }
    return joined;
}

const Leaf* find(const std::vector<Leaf>& leaves, const std::string& pointer)
{
    const auto at =
        std::find_if(leaves.begin(), leaves.end(), [&](const Leaf& leaf) { return leaf.pointer == pointer; });
    return at == leaves.end() ? nullptr : &*at;
}

/// "/steps/2/words" to "Step 3, words"; "/avoid_if/0/because" to "Avoid if 1, because".
std::string named(const std::string& pointer)
{
    std::string name;
    for (std::size_t begin = 1; begin <= pointer.size();) {
        const std::size_t end = std::min(pointer.find('/', begin), pointer.size());
        std::string word = pointer.substr(begin, end - begin);
        std::replace(word.begin(), word.end(), '_', ' ');
        const bool isNumber = !word.empty()
            && std::all_of(word.begin(), word.end(), [](unsigned char c) { return std::isdigit(c); });
        if (isNumber) {
            if (name.size() > 1 && name.back() == 's')
                name.pop_back();
            name += " " + std::to_string(std::stoul(word) + 1);
        } else {
            name += (name.empty() ? "" : ", ") + word;
        }
        begin = end + 1;
    }
    if (!name.empty())
        name.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(name.front())));
    return name;
}

RecordDifference told(const std::string& pointer, const Leaf* mine, const Leaf* theirs)
{
    if (pointer == "/figure") {
        const auto about = [](const Leaf* leaf) { return leaf ? std::string("posed") : std::string(); };
        return { "Figure", about(mine), mine && theirs ? "posed otherwise" : about(theirs) };
    }
    return { named(pointer), mine ? mine->value : "", theirs ? theirs->value : "" };
}

} // namespace

std::vector<RecordDifference> differencesOf(std::string_view mine, std::string_view theirs)
{
    const std::vector<Leaf> ours = leavesOf(mine), others = leavesOf(theirs);
    std::vector<RecordDifference> differences;
    for (const Leaf& leaf : ours) {
        const Leaf* other = find(others, leaf.pointer);
        if (!other || other->value != leaf.value)
            differences.push_back(told(leaf.pointer, &leaf, other));
    }
    for (const Leaf& leaf : others)
        if (!find(ours, leaf.pointer))
            differences.push_back(told(leaf.pointer, nullptr, &leaf));
    return differences;
}

} // namespace plumbline
