// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/json_tree.h"

#include "catalog/json_parser.h"
#include "catalog/utf8.h"

namespace plumbline
{

namespace
{

constexpr std::size_t longestKey = 100;

/// Control characters become "?": pointers are shown, and a terminal would obey them.
void appendEscaped(std::string& pointer, std::string_view key)
{
    for (const char c : firstCharacters(key, longestKey)) {
        if (c == '~')
            pointer += "~0";
        else if (c == '/')
            pointer += "~1";
        else if (static_cast<unsigned char>(c) < 0x20 || c == '\x7F')
            pointer += '?';
        else
            pointer += c;
    }
}

} // namespace

JsonTree::JsonTree(std::string_view text, int deepest)
{
    JsonParser parser(text, deepest, m_nodes, m_decoded);
    m_fault = parser.parse();
    if (m_fault)
        m_nodes.clear();
}

std::optional<std::uint32_t> JsonTree::member(std::uint32_t object, std::string_view key) const
{
    std::optional<std::uint32_t> found;
    eachIn(object, [&](std::uint32_t child) {
        if (m_nodes[child].key == key)
            found = child;
    });
    return found;
}

std::string JsonTree::pointerTo(std::uint32_t node) const
{
    std::string pointer;
    std::uint32_t inside = 0;
    while (inside != node) {
        const bool isObject = m_nodes[inside].type == JsonType::Object;
        std::size_t position = 0;
        std::uint32_t child = inside + 1;
        for (; m_nodes[child].end <= node; child = m_nodes[child].end)
            ++position;
        pointer += '/';
        if (isObject)
            appendEscaped(pointer, m_nodes[child].key);
        else
            pointer += std::to_string(position);
        inside = child;
    }
    return pointer;
}

std::optional<std::uint32_t> JsonTree::at(std::string_view pointer) const
{
    if (m_nodes.empty())
        return std::nullopt;
    std::uint32_t node = 0;
    while (!pointer.empty()) {
        const std::string_view token = pointer.substr(1, pointer.find('/', 1) - 1);
        pointer.remove_prefix(token.size() + 1);
        std::optional<std::uint32_t> found;
        std::size_t position = 0;
        eachIn(node, [&](std::uint32_t child) {
            std::string name;
            if (m_nodes[node].type == JsonType::Object)
                appendEscaped(name, m_nodes[child].key);
            else
                name = std::to_string(position++);
            if (name == token)
                found = child;
        });
        if (!found)
            return std::nullopt;
        node = *found;
    }
    return node;
}

} // namespace plumbline
