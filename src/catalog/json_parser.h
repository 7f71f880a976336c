// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/json_tree.h"

namespace plumbline
{

/// Fills a JsonTree. Recursive descent, so the depth is limited.
class JsonParser
{
public:
    JsonParser(std::string_view text, int deepest, std::vector<JsonNode>& nodes,
        std::forward_list<std::string>& decoded);

    /// The first fault, in words for whoever wrote the text, or nothing.
    [[nodiscard]] std::optional<JsonTree::Fault> parse();

private:
    [[nodiscard]] bool value(int depth, std::string_view key, std::size_t keyOffset);
    [[nodiscard]] bool object(int depth);
    [[nodiscard]] bool array(int depth);
    [[nodiscard]] bool string(std::string_view& result);
    [[nodiscard]] bool decode(std::size_t begin, std::string_view& result);
    [[nodiscard]] bool escape(std::string& to);
    [[nodiscard]] std::optional<char32_t> hex4();
    [[nodiscard]] bool number();
    [[nodiscard]] bool literal(std::string_view word, JsonNode& node, JsonType type);

    void skipSpace();
    [[nodiscard]] bool at(char c) const { return m_at < m_text.size() && m_text[m_at] == c; }
    [[nodiscard]] bool isDigit() const
    {
        return m_at < m_text.size() && m_text[m_at] >= '0' && m_text[m_at] <= '9';
    }
    bool fail(std::size_t offset, std::string sentence);
    bool failExpecting(std::string_view expected); ///< "expected ..., got ..." here
    [[nodiscard]] std::string got() const; ///< what stands here, for a sentence

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_deepest;
    std::vector<JsonNode>& m_nodes;
    std::forward_list<std::string>& m_decoded;
    std::optional<JsonTree::Fault> m_fault;
};

} // namespace plumbline
