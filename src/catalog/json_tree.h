// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <forward_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumbline
{

enum class JsonType : std::uint8_t { Null, Boolean, Number, String, Array, Object };

/// A value of a JSON text. All offsets are bytes from the beginning of the text.
struct JsonNode {
    std::string_view key; ///< decoded; of a member of an object
    std::string_view text; ///< of a string: decoded; of a number, true, false, null: as written
    std::uint32_t keyOffset = 0; ///< where the key begins, or the value where there is no key
    std::uint32_t offset = 0;
    std::uint32_t end = 0; ///< index of the node after this one and all that is inside it
    JsonType type = JsonType::Null;
};

/// A JSON text (RFC 8259) as a flat list of its values in the order of the text: the first is the whole, what
/// is inside a value follows it. Keeps both of two equal keys and where everything stands, so that faults can
/// be told with line and column. Strings are views of the text wherever it has no escapes.
///
/// Our own parser, because the library's takes 0.6 of the time of its own document tree before anything
/// is done with a value, forgets positions and repeated keys, and has no limit of depth.
class JsonTree
{
public:
    struct Fault {
        std::size_t offset = 0;
        std::string sentence;
    };

    /// The text (at most 4 GB) must outlive the tree. Stops at the first fault.
    JsonTree(std::string_view text, int deepest);

    [[nodiscard]] const std::optional<Fault>& fault() const { return m_fault; }

    /// The values, the whole first. Empty when there is a fault.
    [[nodiscard]] const std::vector<JsonNode>& nodes() const { return m_nodes; }

    /// Calls visit(index) for each value directly inside a list or an object.
    template <class Visit> void eachIn(std::uint32_t node, Visit visit) const
    {
        for (std::uint32_t i = node + 1; i < m_nodes[node].end; i = m_nodes[i].end)
            visit(i);
    }

    /// The member of an object with that key, the last if there are several.
    [[nodiscard]] std::optional<std::uint32_t> member(std::uint32_t object, std::string_view key) const;

    /// JSON pointer (RFC 6901) to a value, and back.
    [[nodiscard]] std::string pointerTo(std::uint32_t node) const;
    [[nodiscard]] std::optional<std::uint32_t> at(std::string_view pointer) const;

private:
    std::vector<JsonNode> m_nodes;
    std::forward_list<std::string> m_decoded; ///< strings that had escapes; nodes point into them
    std::optional<Fault> m_fault;
};

} // namespace plumbline
