// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/json_text.h"

#include <nlohmann/json.hpp>

namespace plumbline
{

namespace
{

using Json = nlohmann::ordered_json;

constexpr std::size_t longestLine = 110;

std::string scalar(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string keyOf(const Json::const_iterator& member)
{
    return member.key().empty() ? std::string() : scalar(member.key()) + ": ";
}

std::string onOneLine(const Json& json)
{
    if (!json.is_structured())
        return scalar(json);
    std::string text;
    for (auto member = json.begin(); member != json.end(); ++member)
        text += (text.empty() ? "" : ", ") + (json.is_object() ? keyOf(member) : "") + onOneLine(*member);
    return json.is_object() ? '{' + text + '}' : '[' + text + ']';
}

void append(std::string& text, const Json& json, std::size_t indent, std::size_t column)
{
    const std::string line = onOneLine(json);
    if (!json.is_structured() || (indent > 0 && column + line.size() < longestLine)) {
        text += line;
        return;
    }
    text += json.is_object() ? '{' : '[';
    for (auto member = json.begin(); member != json.end(); ++member) {
        const std::string key = json.is_object() ? keyOf(member) : "";
        text += (member == json.begin() ? "\n" : ",\n") + std::string(indent + 2, ' ') + key;
        append(text, *member, indent + 2, indent + 2 + key.size());
    }
    text += '\n' + std::string(indent, ' ') + (json.is_object() ? '}' : ']');
}

} // namespace

std::string laidOut(const Json& json)
{
    std::string text;
    append(text, json, 0, 0);
    return text + '\n';
}

} // namespace plumbline
