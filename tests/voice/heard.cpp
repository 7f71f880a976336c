// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/heard.h"

#include <algorithm>
#include <sstream>

namespace plumbline::test
{

Heard::Heard(const Score& score, double slower)
    : m_score(score)
    , m_session(score)
    , m_speaker(m_score)
    , m_slower(slower)
{
}

void Heard::until(double seconds)
{
    reach(Instant(fromSeconds(seconds)));
}

void Heard::reach(Instant end)
{
    for (;;) {
        const auto coming = m_session.nextDue();
        const Instant moment = std::min({ end, coming.value_or(end), m_done.value_or(end) });
        m_now = std::max(moment, m_now);
        if (m_done && *m_done <= m_now) {
            m_done.reset();
            obey(m_speaker.done(m_now));
        } else {
            take(m_session.advance(m_now));
            if (moment == end)
                return;
        }
    }
}

void Heard::untilOver()
{
    while (!m_session.isOver()) {
        const auto coming = m_session.nextDue();
        reach(coming ? *coming : m_now + std::chrono::seconds(30));
        if (!coming)
            next();
    }
    reach(m_now + std::chrono::seconds(10));
}

void Heard::hangUntil(double seconds)
{
    m_now = Instant(fromSeconds(seconds));
    take(m_session.advance(m_now));
}

std::string Heard::unsaid() const
{
    std::string lines;
    for (const auto& [words, when] : m_unsaid)
        lines += words + "|";
    return lines;
}

void Heard::take(const Events& events)
{
    for (const Event& event : events)
        if (const auto* cue = std::get_if<CueDue>(&event)) {
            m_unsaid.emplace_back(m_score.phases[cue->phase].cues[cue->cue].say, cue->at);
            ++due;
        }
    obey(m_speaker.take(events, m_now));
}

void Heard::obey(const voice::Order& order)
{
    if (order.hush) {
        tell("hush");
        hushed += m_speaking.size() > 1 ? 1 : 0;
        m_done.reset();
    }
    if (!order.say)
        return;
    m_speaking = order.say->words;
    tell(m_speaking);
    const auto date = std::find_if(
        m_unsaid.rbegin(), m_unsaid.rend(), [&](const auto& one) { return one.first == m_speaking; });
    if (date != m_unsaid.rend()) {
        latest = std::max(latest, m_now - date->second);
        m_unsaid.erase(std::next(date).base());
    }
    if (!m_broken)
        m_done = m_now + fromSeconds(m_slower * inSeconds(speakingTime(m_speaking)));
}

void Heard::tell(const std::string& what)
{
    std::ostringstream out;
    out << inSeconds(m_now.time_since_epoch()) << ' ' << what << '\n';
    m_news += out.str();
}

} // namespace plumbline::test
