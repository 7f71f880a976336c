// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/played.h"

#include <sstream>

namespace plumbline::test
{

namespace
{

std::string number(double seconds)
{
    std::ostringstream out;
    out << seconds;
    return out.str();
}

std::string number(Duration duration)
{
    return number(inSeconds(duration));
}
std::string number(Instant instant)
{
    return number(instant.time_since_epoch());
}

std::string nameOf(const Phase& phase, const Score& score)
{
    if (phase.kind == PhaseKind::Done)
        return "done";
    return std::string(key(phase.kind)) + " " + score.parts[phase.part].exercise.title;
}

PhaseKind kindOf(const std::string& word)
{
    if (word == "ready")
        return PhaseKind::GetReady;
    if (word == "wait")
        return PhaseKind::WaitForMe;
    for (int kind = 0; kind < static_cast<int>(PhaseKind::Done); ++kind)
        if (key(static_cast<PhaseKind>(kind)) == word)
            return static_cast<PhaseKind>(kind);
    throw std::invalid_argument("no such kind of phase: " + word);
}

const char* nameOf(Ending how)
{
    switch (how) {
    case Ending::Completed:
        return "completed";
    case Ending::Skipped:
        return "skipped";
    case Ending::Redone:
        return "redone";
    case Ending::LeftOut:
        return "left out";
    case Ending::Hurt:
        return "hurt";
    case Ending::Stopped:
        return "stopped";
    }
    return "";
}

Cue cueOf(const std::string& word)
{
    const auto colon = word.find(':');
    const double at = std::stod(word.substr(1, colon - 1));
    Cue cue;
    cue.fromEnd = at < 0;
    cue.at = fromSeconds(at < 0 ? -at : at);
    cue.say = word.substr(colon + 1);
    return cue;
}

Phase phaseOf(const std::string& text, std::string& title)
{
    std::istringstream in(text);
    std::string word;
    Phase phase;
    in >> word >> title;
    phase.kind = kindOf(word);
    while (in >> word) {
        if (word[0] == '@')
            phase.cues.push_back(cueOf(word));
        else
            phase.length = phase.estimate = fromSeconds(std::stod(word));
    }
    if (!phase.length)
        phase.estimate = std::chrono::seconds(30);
    return phase;
}

struct Telling {
    const Score& score;

    std::string operator()(const Started& e) const { return number(e.at) + " started"; }
    std::string operator()(const PhaseBegan& e) const
    {
        return number(e.at) + " began " + nameOf(score.phases[e.phase], score);
    }
    std::string operator()(const CueDue& e) const
    {
        return number(e.at) + " cue " + score.phases[e.phase].cues[e.cue].say;
    }
    std::string operator()(const PhaseEnded& e) const
    {
        return number(e.at) + " ended " + nameOf(score.phases[e.phase], score) + " " + nameOf(e.how) + " "
            + number(e.held);
    }
    std::string operator()(const Paused& e) const { return number(e.at) + " paused"; }
    std::string operator()(const Resumed& e) const { return number(e.at) + " resumed"; }
    std::string operator()(const Extended& e) const { return number(e.at) + " extended by " + number(e.by); }
    std::string operator()(const WasAway& e) const { return number(e.at) + " was away " + number(e.away); }
    std::string operator()(const Hurt& e) const
    {
        return number(e.at) + " hurt in " + nameOf(score.phases[e.phase], score);
    }
    std::string operator()(const PainReported& e) const
    {
        return number(e.at) + " pain " + (e.pain.level ? std::to_string(*e.pain.level) : "?") + " in "
            + nameOf(score.phases[e.phase], score);
    }
    std::string operator()(const ScoreChanged& e) const { return number(e.at) + " another score"; }
    std::string operator()(const ComfortReported& e) const
    {
        return number(e.at) + " comfort " + std::to_string(e.level) + (e.after ? " after" : " before");
    }
    std::string operator()(const Finished& e) const { return number(e.at) + " finished"; }
    std::string operator()(const Stopped& e) const { return number(e.at) + " stopped"; }
};

} // namespace

Score scoreOf(std::string_view text)
{
    Score score;
    score.routine = RoutineId("test");
    score.title = "Test";
    score.sections = { "" };
    std::istringstream in{ std::string(text) };
    std::string title;
    for (std::string one; std::getline(in, one, ',');) {
        Phase phase = phaseOf(one, title);
        if (score.parts.empty() || score.parts.back().exercise.title != title) {
            Part part;
            part.exercise.id = ExerciseId(title);
            part.exercise.title = title;
            part.first = score.phases.size();
            score.parts.push_back(std::move(part));
        }
        Part& part = score.parts.back();
        phase.part = score.parts.size() - 1;
        if (phase.kind == PhaseKind::Move || phase.kind == PhaseKind::Hold
            || phase.kind == PhaseKind::WaitForMe) {
            phase.set = phase.sets = 1;
            phase.rep = static_cast<int>(score.phases.size() - part.first) + 1;
        }
        score.phases.push_back(std::move(phase));
        part.last = score.phases.size();
    }
    Phase done;
    done.kind = PhaseKind::Done;
    done.part = score.parts.size() - 1;
    done.length = Duration{};
    score.phases.push_back(done);
    return score;
}

std::string toText(const Event& event, const Score& score)
{
    return std::visit(Telling{ score }, event);
}

void Played::until(double seconds)
{
    silentlyUntil(seconds);
    advance();
}

std::string Played::news()
{
    return std::exchange(m_trace, {});
}

std::string Played::state() const
{
    if (session.isReady())
        return "ready";
    const auto here = session.whereabouts(now);
    if (!here)
        return "over";
    return nameOf(session.score().phases[here->phase], session.score()) + " " + number(here->elapsed)
        + (here->length ? "/" + number(*here->length) : "") + (here->halted ? " halted" : "");
}

void Played::take(const Events& events)
{
    for (const Event& event : events) {
        recorder.take(event);
        m_trace += toText(event, session.score()) + "\n";
    }
}

} // namespace plumbline::test
