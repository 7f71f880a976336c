// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/json_tree.h"

#include "catalog/json_builder.h"
#include "catalog/json_locate.h"
#include "catalog/utf8.h"

namespace plumbline
{

namespace
{

constexpr std::size_t longestKey = 100;

} // namespace

void appendKey(std::string& pointer, std::string_view key)
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

JsonTree::JsonTree(std::string_view text, int deepest)
    : m_text(text)
    , m_deepest(deepest)
{
    if (text.find_first_not_of(" \t\r\n") == std::string_view::npos) {
        m_fault = { 0, "the file is empty" };
        return;
    }
    if (const std::size_t nul = text.find('\0'); nul != std::string_view::npos) {
        m_fault = { nul,
            "this is not UTF-8 text: it has a NUL character" }; // to the library it would be the end
        return;
    }
    JsonBuilder builder(text, deepest, m_nodes, m_strings);
    if (nlohmann::json::sax_parse(text.data(), text.data() + text.size(), &builder))
        return;
    m_nodes.clear();
    m_fault = builder.fault();
    if (!m_fault)
        m_fault = { locateValues(text, deepest).back().value,
            "nested more than " + std::to_string(deepest) + " deep" };
}

std::vector<JsonPlace> JsonTree::places() const
{
    return locateValues(m_text, m_deepest);
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
            appendKey(pointer, m_nodes[child].key);
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
                appendKey(name, m_nodes[child].key);
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
