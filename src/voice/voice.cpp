// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/voice.h"

#include <algorithm>
#include <utility>

namespace plumbline::voice
{

using namespace std::chrono_literals;

namespace
{

constexpr Duration worthWaitingFor = 2s;

} // namespace

Voice::Voice(const PaceFit& fit, QObject* parent)
    : QObject(parent)
    , m_fit(fit)
{
    m_breath.setSingleShot(true);
    m_breath.setTimerType(Qt::PreciseTimer);
    connect(&m_breath, &QTimer::timeout, this, &Voice::ringBreath);
}

Voice::~Voice() = default;

void Voice::use(SoundFactory& factory, const QString& language)
{
    m_chimes = factory.chimes();
    m_speech = factory.speech(
        { [this](const SpeechOffer& offer) { take(offer); }, [this](int ticket) { finish(ticket); } },
        language);
    if (m_speech)
        m_speech->choose(m_choice);
}

void Voice::doWithout(Readiness reason)
{
    take(SpeechOffer{ reason, {}, {} });
}

void Voice::take(const SpeechOffer& offer)
{
    m_offer = offer;
    const QString early = std::exchange(m_early, {});
    if (offer.readiness == Readiness::Ready && !early.isEmpty()
        && Duration(m_since.elapsed()) < worthWaitingFor)
        say(early);
    else if (offer.readiness != Readiness::Ready || !early.isEmpty())
        finish(m_ticket);
    emit offered(m_offer);
}

Talk Voice::talk() const
{
    const bool able = m_offer.readiness == Readiness::Ready || m_offer.readiness == Readiness::Unknown;
    return m_muted || !able ? Talk::Off : m_choice.talk;
}

void Voice::choose(const SoundChoice& choice)
{
    m_choice = choice;
    if (m_speech)
        m_speech->choose(choice);
    if (!m_speaker)
        return;
    obey(m_speaker->setTalk(talk()));
    awaitBreath(m_now());
}

void Voice::setMuted(bool muted)
{
    m_muted = muted;
    if (m_speaker)
        obey(m_speaker->setTalk(talk()));
}

void Voice::lookForVoices()
{
    if (m_speech)
        m_speech->lookForVoices();
}

void Voice::begin(const Score& score, Now now)
{
    end();
    m_score = &score;
    m_now = std::move(now);
    m_bells.emplace(score);
    m_speaker.emplace(score, stretched(m_fit.pace(), m_choice.rate));
    obey(m_speaker->setTalk(talk()));
}

void Voice::take(const Events& events)
{
    if (!m_speaker)
        return;
    // What can be said may have changed since.
    obey(m_speaker->setTalk(talk()));
    const auto chime = chimeFor(events, *m_score, talk());
    if (chime)
        ring(*chime);
    obey(m_speaker->take(events, m_now()));
    for (const Event& event : events)
        m_bells->take(event);
    awaitBreath(m_now());
}

void Voice::ring(Chime chime)
{
    if (m_chimes && !m_choice.pulse && m_choice.chimes > 0)
        m_chimes->play(chime, m_choice.chimes);
    emit rang(chime);
}

void Voice::awaitBreath(Instant after)
{
    const auto due = m_choice.breaths ? m_bells->next(after) : std::nullopt;
    if (due)
        m_breath.start(std::max(due->at - m_now(), Duration{}));
    else
        m_breath.stop();
}

void Voice::ringBreath()
{
    if (!m_bells)
        return;
    // It is due about now: timers are a little early or late. Two turns are a second apart at least.
    const Instant now = m_now();
    const auto due = m_bells->next(now - 500ms);
    const bool isNow = due && due->at <= now + 50ms;
    if (isNow)
        ring(due->breath == Breath::In ? Chime::BreathIn : Chime::BreathOut);
    awaitBreath(isNow ? std::max(now, due->at) : now);
}

void Voice::end()
{
    if (!m_speaker)
        return;
    m_breath.stop();
    m_speaker.reset();
    m_bells.reset();
    m_score = nullptr;
    obey({ true, std::nullopt });
}

void Voice::tryVoice(const QString& words)
{
    if (!m_speaker)
        say(words);
}

void Voice::tryChime()
{
    if (m_chimes && !m_speaker)
        m_chimes->play(Chime::Begin, m_choice.chimes);
}

void Voice::obey(const Order& order)
{
    if (order.hush) {
        m_early.clear();
        ++m_ticket;
        if (m_speech)
            m_speech->stop();
    }
    if (order.say)
        say(QString::fromStdString(order.say->words));
    else if (order.hush)
        setSpeaking(false);
}

void Voice::say(const QString& words)
{
    ++m_ticket;
    m_words = wordCount(words.toStdString());
    m_since.start();
    if (m_offer.readiness != Readiness::Ready) {
        m_early = words;
        return;
    }
    setSpeaking(true);
    m_speech->say(m_ticket, words);
}

void Voice::finish(int ticket)
{
    if (ticket != m_ticket)
        return; // cut off meanwhile
    if (m_speaking) {
        const Duration took(m_since.elapsed());
        const SpeechPace pace = m_fit.pace();
        const double unstretched = inSeconds(took - pace.start) / stretchOf(m_choice.rate);
        m_fit.take(m_words, pace.start + fromSeconds(unstretched));
    }
    if (m_speaker)
        obey(m_speaker->done(m_now()));
    if (ticket == m_ticket)
        setSpeaking(false);
}

void Voice::setSpeaking(bool speaking)
{
    if (std::exchange(m_speaking, speaking) != speaking)
        emit speakingChanged(speaking);
}

} // namespace plumbline::voice
