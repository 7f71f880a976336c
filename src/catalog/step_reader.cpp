// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/fields.h"
#include "catalog/read.h"
#include "catalog/record_reader.h"

namespace plumbline
{

namespace
{

/// Words of a step; the side's placeholders are all that may stand in braces.
std::string wordsOf(Value in)
{
    std::string words = in.text(1, 300);
    for (std::size_t at = 0; (at = words.find_first_of("{}", at)) != std::string::npos;) {
        const std::size_t end = words.find('}', at);
        const std::string name = words.substr(at, end == std::string::npos ? end : end + 1 - at);
        if (name != "{side}" && name != "{other}" && name != "{Side}" && name != "{Other}") {
            in.fail("braces are only for {side}, {other}, {Side} and {Other}, got " + in.got());
            break;
        }
        at += name.size();
    }
    return words;
}

constexpr auto optional = Presence::Optional;

constexpr std::array<Field<Step>, 7> stepFields{ {
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
