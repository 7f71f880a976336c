// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/score_text.h"

#include "cli/table.h"
#include "cli/text.h"

#include <array>
#include <sstream>

namespace plumbline::cli
{

namespace
{

std::string outOf(int n, int of)
{
    return n > 0 ? std::to_string(n) + "/" + std::to_string(of) : "";
}

std::string headingOf(const Score& score, std::size_t number)
{
    const Part& part = score.parts[number];
    const std::string& section = score.sections[part.section];
    return std::to_string(number + 1) + ". " + harmless(part.exercise.title) + " (" + part.exercise.id.value
        + ")" + (section.empty() ? "" : ", " + harmless(section));
}

std::string totalText(const Score& score)
{
    std::string text = clockText(score.total());
    if (const int waits = score.selfPaced(); waits > 0)
        text += ", of which " + counted(static_cast<std::size_t>(waits), "phase")
            + (waits == 1 ? " lasts" : " last") + " until you go on (~)";
    return text;
}

} // namespace

std::string toText(const Score& score)
{
    Table table(
        { { "start", true }, { "length", true }, { "kind" }, { "side" }, { "set" }, { "rep" }, { "words" } });
    const auto starts = score.starts();
    for (std::size_t i = 0; i < score.phases.size(); ++i) {
        const Phase& phase = score.phases[i];
        if (i == 0 || phase.part != score.phases[i - 1].part)
            table.addHeading(headingOf(score, phase.part));
        table.add({ tenthsText(starts[i]), (phase.length ? "" : "~") + tenthsText(phase.estimate),
            std::string(key(phase.kind)), phase.side ? std::string(key(*phase.side)) : "",
            phase.sets > 1 ? outOf(phase.set, phase.sets) : "", outOf(phase.rep, phase.of),
            harmless(phase.words) });
    }
    std::ostringstream out;
    out << harmless(score.title) << " (" << score.routine.value << ")\n"
        << totalText(score) << "\n\n"
        << table;
    return out.str();
}

std::string label(PhaseKind kind)
{
    static constexpr std::array<std::string_view, 9> labels{ "Get ready", "Set up", "Move", "Hold", "Rest",
        "Change sides", "Finish", "In your own time", "Done" };
    return std::string(labels.at(static_cast<std::size_t>(kind)));
}

std::string turnText(const Phase& phase)
{
    if (phase.rep == 0)
        return {};
    std::string text = std::to_string(phase.rep) + " of " + std::to_string(phase.of);
    if (phase.sets > 1)
        text += ", set " + std::to_string(phase.set) + " of " + std::to_string(phase.sets);
    return text;
}

} // namespace plumbline::cli
