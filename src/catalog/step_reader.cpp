// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/fields.h"
#include "catalog/read.h"
#include "catalog/record_reader.h"

#include <algorithm>

namespace plumbline
{

namespace
{

/// Whether all that stands in braces are the placeholders of sides.
bool bracesFit(std::string_view words)
{
    while (true) {
        const std::size_t open = std::min(words.find('{'), words.find('}'));
        if (open == std::string_view::npos)
            return true;
        words.remove_prefix(open);
        const std::string_view name = words.substr(0, words.find('}') + 1);
        if (name != "{side}" && name != "{other}" && name != "{Side}" && name != "{Other}")
            return false;
        words.remove_prefix(name.size());
    }
}

std::string wordsOf(Value in)
{
    std::string words = in.text(1, 300);
    if (!bracesFit(words))
        in.fail("braces are only for {side}, {other}, {Side} and {Other}, got " + in.got());
    return words;
}

constexpr auto optional = Presence::Optional;

constexpr std::array<Field<Step>, 10> stepFields{ {
    { "role", Presence::Must, [](Value in, Step& step) { step.role = in.word<Role>(); } },
    { "words", Presence::Must, [](Value in, Step& step) { step.words = wordsOf(in); } },
    { "brief", optional, [](Value in, Step& step) { step.brief = wordsOf(in); } },
    { "seconds", optional,
        [](Value in, Step& step) {
            step.seconds = in.seconds({ "seconds", 0.5, 3600 });
        } },
    { "breath", optional, [](Value in, Step& step) { step.breath = in.word<Breath>(); } },
    { "wait", optional, [](Value in, Step& step) { step.waits = in.truth(); } },
    { "once", optional, [](Value in, Step& step) { step.once = in.truth(); } },
    { "pose", optional, [](Value, Step&) {} }, // these three are the figure's: readMotion()
    { "cycle", optional, [](Value, Step&) {} },
    { "order", optional, [](Value, Step&) {} },
} };

} // namespace

void readSteps(Value value, std::vector<Step>& steps)
{
    if (const std::size_t count = value.size(); count > maxSteps) {
        value.fail("expected at most " + std::to_string(maxSteps) + " steps, got " + std::to_string(count));
        return;
    }
    steps.reserve(value.size());
    value.each([&](Value in) { readFields(in, steps.emplace_back(), stepFields); });
}

} // namespace plumbline
