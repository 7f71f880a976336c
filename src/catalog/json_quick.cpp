// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/json_quick.h"

#include <simdjson.h>

namespace plumbline
{

namespace
{

namespace dom = simdjson::dom;

class QuickBuilder
{
public:
    QuickBuilder(int deepest, std::vector<JsonNode>& nodes, std::string& strings)
        : m_deepest(deepest)
        , m_nodes(nodes)
        , m_strings(strings)
    {
    }

    /// False when it is nested too deep.
    bool add(std::string_view key, dom::element value)
    {
        const std::size_t at = m_nodes.size();
        m_nodes.emplace_back().key = key;
        const bool isWhole = fill(at, value);
        m_nodes[at].end = static_cast<std::uint32_t>(m_nodes.size());
        return isWhole;
    }

private:
    bool fill(std::size_t at, dom::element value)
    {
        JsonNode& node = m_nodes[at];
        switch (value.type()) {
        case dom::element_type::OBJECT:
            node.type = JsonType::Object;
            return addAll(
                dom::object(value), [&](const auto& member) { return add(kept(member.key), member.value); });
        case dom::element_type::ARRAY:
            node.type = JsonType::Array;
            return addAll(dom::array(value), [&](dom::element element) { return add({}, element); });
        case dom::element_type::STRING:
            node.type = JsonType::String;
            node.text = kept(std::string_view(value));
            return true;
        case dom::element_type::BOOL:
            node.type = JsonType::Boolean;
            node.text = bool(value) ? "true" : "false";
            return true;
        case dom::element_type::NULL_VALUE:
            node.text = "null";
            return true;
        default:
            node.type = JsonType::Number;
            node.number = double(value);
            return true;
        }
    }

    template <class Children, class Add> bool addAll(const Children& children, Add add)
    {
        if (m_depth == m_deepest)
            return false;
        ++m_depth;
        for (const auto child : children)
            if (!add(child))
                return false;
        --m_depth;
        return true;
    }

    std::string_view kept(std::string_view text)
    {
        const std::size_t begin = m_strings.size();
        m_strings += text;
        return std::string_view(m_strings).substr(begin);
    }

    int m_deepest;
    int m_depth = 0;
    std::vector<JsonNode>& m_nodes;
    std::string& m_strings;
};

} // namespace

bool readQuickly(std::string_view text, int deepest, std::vector<JsonNode>& nodes, std::string& strings)
{
    if (text.find("\\u") != std::string_view::npos)
        return false; // simdjson 3.0 takes halves of surrogate pairs for characters
    dom::parser parser;
    dom::element whole;
    if (parser.parse(text.data(), text.size()).get(whole) != simdjson::SUCCESS)
        return false;
    strings.reserve(text.size()); // no text is longer decoded, so no view into it is ever moved
    nodes.reserve(text.size() / 16); // about what content needs
    if (QuickBuilder(deepest, nodes, strings).add({}, whole))
        return true;
    nodes.clear();
    strings.clear();
    return false;
}

} // namespace plumbline
