// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "catalog/document.h"
#include "catalog/range.h"
#include "catalog/vocabulary.h"

namespace plumbline
{

/// What a number counts and between what it must lie; "seconds" allows fractions.
struct Limits {
    std::string_view what; ///< "repetitions"; for sentences
    double low;
    double high;
};

/// Lower-case words of letters and digits joined by hyphens, at most longestId characters.
[[nodiscard]] bool isId(std::string_view text);
inline constexpr std::size_t longestId = 64;

/// The shortest decimal that means this number.
[[nodiscard]] std::string shortest(double number);

/// One value of a document, to be read as what it should be. What is not as expected is reported, and reading
/// goes on with an empty value, so that all faults come in one go.
class Value
{
public:
    Value(Document& document, std::uint32_t node)
        : m_document(&document)
        , m_node(node)
    {
    }

    [[nodiscard]] std::uint32_t node() const { return m_node; }
    [[nodiscard]] Document& document() const { return *m_document; }
    [[nodiscard]] const JsonNode& json() const { return m_document->tree().nodes()[m_node]; }
    [[nodiscard]] bool is(JsonType type) const { return json().type == type; }
    [[nodiscard]] std::optional<Value> member(std::string_view key) const;

    [[nodiscard]] std::string text(std::size_t fewest, std::size_t most) const;
    [[nodiscard]] std::string id() const; ///< the name of a record; empty if it is none
    [[nodiscard]] bool truth() const;
    [[nodiscard]] double number(const Limits& limits) const;
    [[nodiscard]] int count(const Limits& limits) const;
    [[nodiscard]] Duration seconds(const Limits& limits) const;
    [[nodiscard]] CountRange counts(const Limits& limits) const; ///< a number or [low, high]
    [[nodiscard]] TimeRange times(const Limits& limits) const; ///< likewise, in seconds

    template <class E> [[nodiscard]] E word() const
    {
        if (is(JsonType::String))
            if (const auto value = fromKey<E>(json().text))
                return *value;
        std::vector<std::string_view> keys;
        keys.reserve(plumbline::words<E>().size());
        for (const auto& word : plumbline::words<E>())
            keys.push_back(word.key);
        failExpectingWord(keys);
        return {};
    }

    /// Calls read(value) for each value of a list.
    template <class Read> void each(Read read) const
    {
        if (!is(JsonType::Array))
            failExpecting("a list [ ]");
        else
            m_document->tree().eachIn(m_node, [&](std::uint32_t child) { read(Value(*m_document, child)); });
    }

    template <class E> [[nodiscard]] std::vector<E> words() const
    {
        std::vector<E> values;
        each([&](Value value) { values.push_back(value.template word<E>()); });
        failAtRepeats();
        return values;
    }
    [[nodiscard]] std::vector<std::string> texts(std::size_t most) const;

    [[nodiscard]] std::size_t size() const; ///< of a list; 0 of anything else
    void failAtRepeats() const; ///< reports each text in a list that was in it before
    void fail(std::string sentence) const { m_document->error(m_node, std::move(sentence)); }
    void failExpecting(std::string_view expected) const; ///< "expected ..., got ..."
    [[nodiscard]] std::string got() const; ///< this value, cut short, for a sentence

private:
    void failExpectingWord(const std::vector<std::string_view>& keys) const;
    [[nodiscard]] std::optional<double> numberWithin(const Limits& limits, bool whole) const;
    [[nodiscard]] Range<double> range(const Limits& limits, bool whole) const;

    Document* m_document;
    std::uint32_t m_node;
};

} // namespace plumbline
