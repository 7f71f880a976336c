// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumbline
{

enum class JsonType : std::uint8_t { Null, Boolean, Number, String, Array, Object };

/// A value of a JSON text.
struct JsonNode {
    std::string_view key; ///< of a member of an object
    std::string_view text; ///< of a string; of true, false and null the word
    double number = 0.0;
    std::uint32_t end = 0; ///< index of the node after this one and all that is inside it
    JsonType type = JsonType::Null;
};

/// Where a value stands, in bytes from the beginning of the text.
struct JsonPlace {
    std::uint32_t key = 0; ///< where the key begins, or the value where there is no key
    std::uint32_t value = 0;
};

/// A JSON text as a flat list of its values in the order of the text: the first is the whole, what is inside
/// a value follows it. Unlike the library's document tree it keeps both of two equal keys, has a limit of
/// depth and needs two allocations in all.
class JsonTree
{
public:
    struct Fault {
        std::size_t offset = 0;
        std::string sentence;
    };

    /// The text (at most 4 GB) must outlive the tree. Stops at the first fault.
    JsonTree(std::string_view text, int deepest);
    JsonTree(const JsonTree&) = delete; // the nodes point into m_strings
    JsonTree& operator=(const JsonTree&) = delete;

    [[nodiscard]] const std::optional<Fault>& fault() const { return m_fault; }

    /// The values, the whole first. Empty when there is a fault.
    [[nodiscard]] const std::vector<JsonNode>& nodes() const { return m_nodes; }

    /// Where each of nodes() stands. Reads the text again: only what has faults pays for knowing where.
    [[nodiscard]] std::vector<JsonPlace> places() const;

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
    std::string_view m_text;
    int m_deepest;
    std::string m_strings; ///< all keys and strings, decoded
    std::vector<JsonNode> m_nodes;
    std::optional<Fault> m_fault;
};

/// Appends a key as it stands in a pointer. Control characters become "?" and very long keys are cut:
/// pointers are shown, and a terminal would obey them.
void appendKey(std::string& pointer, std::string_view key);

} // namespace plumbline
