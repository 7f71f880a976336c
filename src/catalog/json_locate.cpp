// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/json_locate.h"

#include <nlohmann/json.hpp>

namespace plumbline
{

namespace
{

using Json = nlohmann::json;

constexpr std::string_view betweenTokens = " \t\r\n,:\xEF\xBB\xBF"; // the last three: a byte order mark

/// Walks over the text for the parser and tells how far it has come.
class CountingIterator
{
public:
    using difference_type = std::ptrdiff_t;
    using value_type = char;
    using pointer = const char*;
    using reference = const char&;
    using iterator_category = std::input_iterator_tag;

    CountingIterator(const char* at, const char** reached)
        : m_at(at)
        , m_reached(reached)
    {
    }
    reference operator*() const { return *m_at; }
    CountingIterator& operator++()
    {
        *m_reached = ++m_at;
        return *this;
    }
    friend bool operator!=(const CountingIterator& a, const CountingIterator& b) { return a.m_at != b.m_at; }

private:
    const char* m_at;
    const char** m_reached;
};

/// At each event of the parser the text is read up to the end of a token, or, after a number, one character
/// further, which belongs to no other token. So the next token begins after what may stand between tokens.
class Locator
{
public:
    Locator(std::string_view text, int deepest)
        : m_text(text)
        , m_reached(text.data())
        , m_deepest(deepest)
    {
    }

    std::vector<JsonPlace> locate()
    {
        const char* end = m_text.data() + m_text.size();
        Json::sax_parse(CountingIterator(m_text.data(), &m_reached), CountingIterator(end, &m_reached), this);
        return std::move(m_places);
    }

    bool null() { return value(); }
    bool boolean(bool) { return value(); }
    bool number_integer(Json::number_integer_t) { return value(); }
    bool number_unsigned(Json::number_unsigned_t) { return value(); }
    bool number_float(Json::number_float_t, const std::string&) { return value(); }
    bool string(const std::string&) { return value(); }
    bool binary(const Json::binary_t&) { return false; }
    bool start_object(std::size_t) { return value() && ++m_depth <= m_deepest; }
    bool start_array(std::size_t) { return value() && ++m_depth <= m_deepest; }
    bool end_object() { return end(); }
    bool end_array() { return end(); }
    bool key(const std::string&)
    {
        m_key = next();
        return true;
    }
    bool parse_error(std::size_t, const std::string&, const Json::exception&) { return false; }

private:
    /// Where the token just read begins.
    std::uint32_t next()
    {
        const std::size_t begin = m_text.find_first_not_of(betweenTokens, m_before);
        m_before = static_cast<std::size_t>(m_reached - m_text.data());
        return static_cast<std::uint32_t>(begin);
    }

    bool value()
    {
        const std::uint32_t begin = next();
        m_places.push_back({ m_key.value_or(begin), begin });
        m_key.reset();
        return true;
    }

    bool end()
    {
        --m_depth;
        next();
        return true;
    }

    std::string_view m_text;
    const char* m_reached;
    int m_deepest;
    int m_depth = 0;
    std::size_t m_before = 0; ///< the end of the token before
    std::optional<std::uint32_t> m_key;
    std::vector<JsonPlace> m_places;
};

} // namespace

std::vector<JsonPlace> locateValues(std::string_view text, int deepest)
{
    return Locator(text, deepest).locate();
}

} // namespace plumbline
