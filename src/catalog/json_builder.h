// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/json_fault.h"
#include "catalog/json_tree.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace plumbline
{

/// Takes the events of nlohmann's parser and appends them to a tree's list.
class JsonBuilder
{
public:
    using Json = nlohmann::json;

    JsonBuilder(std::string_view text, int deepest, std::vector<JsonNode>& nodes, std::string& strings);

    /// Set when parsing stopped for the text's grammar; not when it stopped for its depth.
    [[nodiscard]] const std::optional<JsonTree::Fault>& fault() const { return m_fault; }

    bool null() { return scalar(JsonType::Null, "null"); }
    bool boolean(bool value) { return scalar(JsonType::Boolean, value ? "true" : "false"); }
    bool number_integer(Json::number_integer_t value) { return number(static_cast<double>(value)); }
    bool number_unsigned(Json::number_unsigned_t value) { return number(static_cast<double>(value)); }
    bool number_float(Json::number_float_t value, const std::string&) { return number(value); }
    bool string(const std::string& value) { return scalar(JsonType::String, kept(value)); }
    bool binary(const Json::binary_t&) { return false; } // JSON text has none
    bool start_object(std::size_t) { return open(JsonType::Object); }
    bool key(const std::string& name)
    {
        m_key = kept(name);
        return true;
    }
    bool end_object() { return close(); }
    bool start_array(std::size_t) { return open(JsonType::Array); }
    bool end_array() { return close(); }
    bool parse_error(std::size_t position, const std::string& token, const Json::exception& error)
    {
        m_fault = grammarFault(m_text, position, token, error.what());
        return false;
    }

private:
    JsonNode& add(JsonType type);
    bool scalar(JsonType type, std::string_view text);
    bool number(double value);
    bool open(JsonType type);
    bool close();
    [[nodiscard]] std::string_view kept(const std::string& text);

    std::string_view m_text;
    std::size_t m_deepest;
    std::vector<JsonNode>& m_nodes;
    std::string& m_strings;
    std::string_view m_key;
    std::vector<std::uint32_t> m_open;
    std::optional<JsonTree::Fault> m_fault;
};

} // namespace plumbline
