// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/speaker.h"

#include <utility>

namespace plumbline::voice
{

using namespace std::chrono_literals;

namespace
{

int importance(CueKind kind)
{
    switch (kind) {
    case CueKind::Caution:
        return 6;
    case CueKind::Announce:
        return 5;
    case CueKind::Instruct:
        return 4;
    case CueKind::Note:
        return 3;
    case CueKind::Countdown:
        return 2;
    case CueKind::Halfway:
        return 1;
    case CueKind::Form:
        break;
    }
    return 0;
}

bool isInPassing(CueKind kind)
{
    return importance(kind) <= importance(CueKind::Countdown);
}

/// How long after its moment a line is still worth saying.
Duration patience(CueKind kind)
{
    switch (kind) {
    case CueKind::Caution:
        return 5s;
    case CueKind::Instruct:
        return 2s;
    case CueKind::Countdown:
        return 300ms;
    case CueKind::Announce:
    case CueKind::Note:
    case CueKind::Halfway:
    case CueKind::Form:
        break;
    }
    return 1s;
}

bool cutsOff(const Line& next, const Line& spoken)
{
    return importance(next.kind) > importance(spoken.kind)
        && (isInPassing(spoken.kind) || next.phase != spoken.phase);
}

} // namespace

Speaker::Speaker(const Score& score, const SpeechPace& pace)
    : m_score(score)
    , m_pace(pace)
{
}

Order Speaker::setTalk(Talk talk)
{
    m_talk = talk;
    if (talk == Talk::Off)
        hush();
    return given();
}

Order Speaker::take(const Events& events, Instant now)
{
    for (const Event& event : events)
        heed(event, now);
    return given();
}

Order Speaker::done(Instant now)
{
    m_speaking.reset();
    while (!m_speaking && !m_waiting.empty()) {
        Waiting next = std::move(m_waiting.front());
        m_waiting.pop_front();
        if (now - next.due <= patience(next.line.kind))
            say(std::move(next.line), now);
    }
    return given();
}

void Speaker::heed(const Event& event, Instant now)
{
    if (const auto* cue = std::get_if<CueDue>(&event)) {
        const Phase& phase = m_score.phases[cue->phase];
        const Cue& due = phase.cues[cue->cue];
        if (isSaid(m_talk, phase, due))
            offer({ due.say, due.kind, cue->phase }, cue->at, now);
    } else if (const auto* began = std::get_if<PhaseBegan>(&event)) {
        m_phase = began->phase;
        m_again.reset();
    } else if (const auto* ended = std::get_if<PhaseEnded>(&event)) {
        if (ended->how != Ending::Completed)
            hush();
    } else if (std::holds_alternative<Paused>(event)) {
        if (m_speaking && !isInPassing(m_speaking->line.kind))
            m_again = m_speaking->line;
        hush();
    } else if (const auto* resumed = std::get_if<Resumed>(&event)) {
        if (auto again = std::exchange(m_again, std::nullopt); again && again->phase == m_phase)
            offer(std::move(*again), resumed->at, now);
    } else if (std::holds_alternative<Stopped>(event)) {
        hush();
    }
}

void Speaker::offer(Line line, Instant due, Instant now)
{
    if (now - due > patience(line.kind))
        return;
    if (m_speaking && (isStuck(now) || cutsOff(line, m_speaking->line))) {
        hush();
        say(std::move(line), now);
    } else if (m_speaking) {
        m_waiting.push_back({ std::move(line), due });
    } else {
        say(std::move(line), now);
    }
}

void Speaker::say(Line line, Instant now)
{
    m_speaking = Spoken{ line, now };
    m_order.say = std::move(line);
}

void Speaker::hush()
{
    // What was only about to be said needs no hushing.
    if (m_speaking && !std::exchange(m_order.say, std::nullopt))
        m_order.hush = true;
    m_speaking.reset();
    m_waiting.clear();
}

bool Speaker::isStuck(Instant now) const
{
    return now - m_speaking->since > 3 * speakingTime(m_speaking->line.words, m_pace) + 2s;
}

Order Speaker::given()
{
    return std::exchange(m_order, {});
}

} // namespace plumbline::voice
