// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/json_builder.h"

namespace plumbline
{

JsonBuilder::JsonBuilder(
    std::string_view text, int deepest, std::vector<JsonNode>& nodes, std::string& strings)
    : m_text(text)
    , m_deepest(static_cast<std::size_t>(deepest))
    , m_nodes(nodes)
    , m_strings(strings)
{
    m_strings.reserve(text.size()); // no text is longer decoded, so no view into it is ever moved
    m_nodes.reserve(text.size() / 16); // about what content needs
    m_open.reserve(m_deepest);
}

JsonNode& JsonBuilder::add(JsonType type)
{
    JsonNode& node = m_nodes.emplace_back();
    node.key = std::exchange(m_key, {});
    node.type = type;
    node.end = static_cast<std::uint32_t>(m_nodes.size());
    return node;
}

bool JsonBuilder::scalar(JsonType type, std::string_view text)
{
    add(type).text = text;
    return true;
}

bool JsonBuilder::number(double value)
{
    add(JsonType::Number).number = value;
    return true;
}

bool JsonBuilder::open(JsonType type)
{
    if (m_open.size() == m_deepest)
        return false;
    m_open.push_back(static_cast<std::uint32_t>(m_nodes.size()));
    add(type);
    return true;
}

bool JsonBuilder::close()
{
    m_nodes[m_open.back()].end = static_cast<std::uint32_t>(m_nodes.size());
    m_open.pop_back();
    return true;
}

std::string_view JsonBuilder::kept(const std::string& text)
{
    const std::size_t begin = m_strings.size();
    m_strings += text;
    return std::string_view(m_strings).substr(begin);
}

} // namespace plumbline
