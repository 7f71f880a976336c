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
        const auto due = m_session.nextDue();
        const Instant moment = std::min({ end, due.value_or(end), m_done.value_or(end) });
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
        const auto due = m_session.nextDue();
        reach(due ? *due : m_now + std::chrono::seconds(30));
        if (!due)
            next();
    }
    reach(m_now + std::chrono::seconds(10));
}

void Heard::hangUntil(double seconds)
{
    m_now = Instant(fromSeconds(seconds));
    take(m_session.advance(m_now));
}

void Heard::take(const Events& events)
{
    for (const Event& event : events)
        if (const auto* cue = std::get_if<CueDue>(&event)) {
            m_dates.emplace_back(m_score.phases[cue->phase].cues[cue->cue].say, cue->at);
            ++due;
        }
    obey(m_speaker.take(events, m_now));
}

void Heard::obey(const voice::Order& order)
{
    if (order.hush) {
        tell("hush");
        ++hushed;
        m_done.reset();
    }
    if (!order.say)
        return;
    tell(order.say->words);
    ++said;
    const auto date = std::find_if(
        m_dates.rbegin(), m_dates.rend(), [&](const auto& one) { return one.first == order.say->words; });
    if (date != m_dates.rend())
        latest = std::max(latest, m_now - date->second);
    if (!m_broken)
        m_done = m_now + fromSeconds(m_slower * inSeconds(speakingTime(order.say->words)));
}

void Heard::tell(const std::string& what)
{
    std::ostringstream out;
    out << inSeconds(m_now.time_since_epoch()) << ' ' << what << '\n';
    m_news += out.str();
}

} // namespace plumbline::test
