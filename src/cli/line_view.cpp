// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/line_view.h"

#include "cli/score_text.h"
#include "cli/text.h"

namespace plumbline::cli
{

namespace
{

std::string wordsOf(const Phase& phase)
{
    if (phase.kind != PhaseKind::GetReady)
        return phase.words;
    std::vector<std::string> sentences;
    for (const Cue& cue : phase.cues)
        if (cue.kind != CueKind::Countdown)
            sentences.push_back(cue.say);
    return joined(sentences, " ");
}

} // namespace

std::string lineOf(const Score& score, std::size_t number)
{
    const Phase& phase = score.phases[number];
    const auto start = std::chrono::round<std::chrono::seconds>(score.starts()[number]);
    std::string line = clockText(start) + " " + label(phase.kind);
    if (phase.length && phase.kind != PhaseKind::Done)
        line += " " + secondsText(*phase.length);
    if (phase.side)
        line += ", " + std::string(key(*phase.side));
    if (phase.of > 1 || phase.sets > 1)
        line += ", " + turnText(phase);
    const std::string words = harmless(wordsOf(phase));
    const bool saysMore = !words.empty() && words != label(phase.kind) + "."; // "Rest 5 s: Rest."
    return line + (saysMore ? ": " + words : "");
}

void LineView::tell(const Event& event, const Session& session)
{
    if (const auto* began = std::get_if<PhaseBegan>(&event))
        m_out << lineOf(session.score(), began->phase) << std::endl;
    else if (std::holds_alternative<Paused>(event))
        m_out << "Paused." << std::endl;
    else if (std::holds_alternative<Resumed>(event))
        m_out << "Going on." << std::endl;
    else if (const auto* extended = std::get_if<Extended>(&event))
        m_out << secondsText(extended->by) << " more." << std::endl;
}

void LineView::notice(std::string_view sentence)
{
    m_out << sentence << std::endl;
}

} // namespace plumbline::cli
