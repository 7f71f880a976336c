// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/lint_words.h"

#include "score/wording.h"

#include <cmath>

namespace plumbline
{

namespace
{

/// Tenths only where there are some: "2.5", "30".
std::string number(double value)
{
    const auto tenths = std::lround(value * 10);
    std::string text = std::to_string(tenths / 10);
    return tenths % 10 == 0 ? text : text + '.' + std::to_string(tenths % 10);
}

std::string secondsOf(Duration time)
{
    return number(inSeconds(time));
}

/// "neck, low back"
std::string namesOf(const std::vector<Region>& regions, const std::vector<std::string>& names)
{
    std::string all;
    for (const Region region : regions) {
        const auto which = static_cast<std::size_t>(region);
        std::string name = which < names.size() ? names[which] : std::string(label(region));
        if (which >= names.size())
            name[0] = static_cast<char>(name[0] - 'A' + 'a'); // every label begins with a capital of ASCII
        all += (all.empty() ? "" : ", ") + name;
    }
    return all;
}

/// Puts arguments in their place; one for each kind of value.
struct InWords {
    const LintWords& words;

    std::string operator()(const std::string& text) const { return text; }
    std::string operator()(int count) const { return std::to_string(count); }
    std::string operator()(Side side) const { return side == Side::Left ? words.left : words.right; }
    std::string operator()(const CountRange& counts) const
    {
        return counts.isSingle() ? (*this)(counts.low) : (*this)(counts.low) + "–" + (*this)(counts.high);
    }
    std::string operator()(Duration time) const
    {
        const auto minutes = std::chrono::floor<std::chrono::minutes>(time);
        if (time < std::chrono::seconds(90) && time != std::chrono::minutes(1))
            return filledIn(words.seconds, { { "n", secondsOf(time) } });
        if (time == minutes)
            return filledIn(words.minutes, { { "n", std::to_string(minutes.count()) } });
        return filledIn(words.minutesAndSeconds,
            { { "n", std::to_string(minutes.count()) }, { "s", secondsOf(time - minutes) } });
    }
    std::string operator()(const TimeRange& times) const
    {
        if (times.isSingle())
            return (*this)(times.low);
        return filledIn(words.seconds, { { "n", secondsOf(times.low) + "–" + secondsOf(times.high) } });
    }
    std::string operator()(const std::vector<Equipment>& things) const
    {
        return listed(things, words.equipment);
    }
    std::string operator()(const std::vector<Condition>& conditions) const
    {
        return listed(conditions, words.conditions);
    }
    std::string operator()(const std::vector<Region>& regions) const
    {
        return namesOf(regions, words.regions);
    }
};

std::string filled(std::string_view text, const Arguments& arguments, const LintWords& words)
{
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t end = text[i] == '{' ? text.find('}', i) : std::string_view::npos;
        const std::string_view name =
            end == std::string_view::npos ? std::string_view() : text.substr(i + 1, end - i - 1);
        const Blank* found = nullptr;
        for (const Blank& blank : arguments)
            if (!name.empty() && blank.name == name)
                found = &blank;
        if (found) {
            out += std::visit(InWords{ words }, found->value);
            i = end + 1;
        } else {
            out += text[i++];
        }
    }
    return out;
}

std::string chosenFrom(const std::vector<std::string>& translated, std::size_t which, const char* english)
{
    return which < translated.size() && !translated[which].empty() ? translated[which] : english;
}

} // namespace

std::string sentence(Rule rule, const Arguments& arguments, const LintWords& words)
{
    return filled(
        chosenFrom(words.sentences, static_cast<std::size_t>(rule), sentenceOf(rule)), arguments, words);
}

std::string title(Remedy remedy, const Arguments& arguments, const LintWords& words)
{
    return filled(
        chosenFrom(words.titles, static_cast<std::size_t>(remedy), titleOf(remedy)), arguments, words);
}

} // namespace plumbline
