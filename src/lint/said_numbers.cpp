// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/said_numbers.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace plumbline
{

namespace
{

struct Token {
    std::string word; ///< in lower case
    std::size_t begin = 0, end = 0;
};

constexpr std::array<std::string_view, 20> small{ "zero", "one", "two", "three", "four", "five", "six",
    "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen",
    "seventeen", "eighteen", "nineteen" };
constexpr std::array<std::string_view, 10> tens{ "", "", "twenty", "thirty", "forty", "fifty", "sixty",
    "seventy", "eighty", "ninety" };
/// What may stand between a number and its unit: "five slow breaths".
constexpr std::array<std::string_view, 11> adjectives{ "slow", "deep", "full", "long", "easy", "calm", "even",
    "quiet", "gentle", "more", "whole" };

struct UnitWord {
    std::string_view word;
    Unit unit;
};
constexpr std::array<UnitWord, 17> unitWords{ { { "second", Unit::Seconds }, { "seconds", Unit::Seconds },
    { "sec", Unit::Seconds }, { "s", Unit::Seconds }, { "minute", Unit::Minutes },
    { "minutes", Unit::Minutes }, { "min", Unit::Minutes }, { "breath", Unit::Breaths },
    { "breaths", Unit::Breaths }, { "times", Unit::Times }, { "reps", Unit::Times },
    { "repetition", Unit::Times }, { "repetitions", Unit::Times }, { "set", Unit::Sets },
    { "sets", Unit::Sets }, { "exercise", Unit::Exercises }, { "exercises", Unit::Exercises } } };

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Words and numbers; "30s" is two of them.
std::vector<Token> tokensOf(std::string_view text)
{
    std::vector<Token> tokens;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t begin = i;
        if (isLetter(text[i])) {
            while (i < text.size() && isLetter(text[i]))
                ++i;
        } else if (isDigit(text[i])) {
            while (i < text.size()
                && (isDigit(text[i]) || (text[i] == '.' && i + 1 < text.size() && isDigit(text[i + 1]))))
                ++i;
        } else {
            ++i;
            continue;
        }
        std::string word(text.substr(begin, i - begin));
        std::transform(word.begin(), word.end(), word.begin(),
            [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
        tokens.push_back({ std::move(word), begin, i });
    }
    return tokens;
}

template <std::size_t N>
std::optional<int> indexIn(const std::array<std::string_view, N>& words, const Token& token)
{
    const auto found = std::find(words.begin(), words.end(), token.word);
    return found == words.end() ? std::nullopt : std::optional(static_cast<int>(found - words.begin()));
}

class Reader
{
public:
    explicit Reader(std::string_view text)
        : m_text(text)
        , m_tokens(tokensOf(text))
    {
    }

    std::vector<SaidNumber> all()
    {
        std::vector<SaidNumber> found;
        while (m_at < m_tokens.size()) {
            const std::size_t first = m_at;
            if (auto number = one())
                found.push_back(*number);
            else
                m_at = first + 1;
        }
        return found;
    }

private:
    [[nodiscard]] bool is(std::string_view word, std::size_t ahead = 0) const
    {
        return m_at + ahead < m_tokens.size() && m_tokens[m_at + ahead].word == word;
    }

    std::optional<double> value()
    {
        if (m_at >= m_tokens.size())
            return std::nullopt;
        const Token& token = m_tokens[m_at];
        if (isDigit(token.word[0])) {
            ++m_at;
            return token.word.size() > 9 ? std::nullopt : std::optional(std::stod(token.word));
        }
        if (const auto units = indexIn(small, token)) {
            ++m_at;
            return *units;
        }
        const auto ten = indexIn(tens, token);
        if (!ten)
            return std::nullopt;
        ++m_at;
        const bool joined =
            m_at < m_tokens.size() && m_text.substr(token.end, m_tokens[m_at].begin - token.end) == "-";
        const auto units = joined ? indexIn(small, m_tokens[m_at]) : std::nullopt;
        if (!units || *units == 0 || *units > 9)
            return *ten * 10;
        ++m_at;
        return *ten * 10 + *units;
    }

    std::optional<Unit> unit()
    {
        if (m_at < m_tokens.size()
            && std::find(adjectives.begin(), adjectives.end(), m_tokens[m_at].word) != adjectives.end())
            ++m_at;
        if (is("days") && (is("a", 1) || is("per", 1)) && is("week", 2)) {
            m_at += 3;
            return Unit::DaysAWeek;
        }
        if (is("times") && (is("a", 1) || is("per", 1)) && is("day", 2)) {
            m_at += 3;
            return Unit::TimesADay;
        }
        if (m_at >= m_tokens.size() || (is("times") && is("a", 1)))
            return std::nullopt;
        const bool possessive = m_at > 0 && m_text[m_tokens[m_at].begin - 1] == '\''; // "the 6's"
        for (const UnitWord& one : unitWords)
            if (one.word == m_tokens[m_at].word && !possessive) {
                ++m_at;
                return one.unit;
            }
        return std::nullopt;
    }

    std::optional<SaidNumber> one()
    {
        SaidNumber said;
        said.begin = m_tokens[m_at].begin;
        const auto low = value();
        if (!low)
            return std::nullopt;
        said.low = said.high = *low;
        const std::size_t before = m_at;
        const std::size_t end = m_tokens[m_at - 1].end;
        bool isRange = is("to") || is("or");
        if (isRange)
            ++m_at;
        else if (m_at < m_tokens.size()) {
            const std::string_view gap = m_text.substr(end, m_tokens[m_at].begin - end);
            isRange = gap == "-" || gap == "–";
        }
        const auto high = isRange ? value() : std::nullopt;
        if (high && *high >= *low)
            said.high = *high;
        else
            m_at = before;
        const auto what = unit();
        if (!what)
            return std::nullopt;
        said.unit = *what;
        said.end = m_tokens[m_at - 1].end;
        return said;
    }

    std::string_view m_text;
    std::vector<Token> m_tokens;
    std::size_t m_at = 0;
};

std::string number(double value)
{
    std::string text = std::to_string(std::lround(value * 10) / 10);
    const long tenth = std::lround(value * 10) % 10;
    return tenth == 0 ? text : text + '.' + std::to_string(tenth);
}

} // namespace

std::vector<SaidNumber> numbersIn(std::string_view text)
{
    return Reader(text).all();
}

std::string withNumber(std::string_view text, const SaidNumber& number, std::string_view instead)
{
    return std::string(text.substr(0, number.begin)).append(instead).append(text.substr(number.end));
}

std::string saidIn(double low, double high, Unit unit)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 8> names{
        { { "second", "seconds" }, { "minute", "minutes" }, { "breath", "breaths" }, { "time", "times" },
            { "set", "sets" }, { "exercise", "exercises" }, { "day a week", "days a week" },
            { "time a day", "times a day" } }
    };
    const auto& [single, several] = names.at(static_cast<std::size_t>(unit));
    const std::string count = low == high ? number(low) : number(low) + " to " + number(high);
    return count + ' ' + std::string(high == 1 ? single : several);
}

} // namespace plumbline
