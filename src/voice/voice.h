// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "voice/breath_bells.h"
#include "voice/chime.h"
#include "voice/pace_fit.h"
#include "voice/sound_devices.h"
#include "voice/speaker.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace plumbline::voice
{

/// Makes a session heard: hands its events to the speaker and the chimes, and their orders to whatever speaks
/// and rings. Until devices are there, and where there are none, it is silent and all else goes on; the first
/// words of a session wait up to 2 s for an engine that is still being made.
class Voice : public QObject
{
    Q_OBJECT

public:
    using Now = std::function<Instant()>;

    explicit Voice(const PaceFit& fit = {}, QObject* parent = nullptr);
    ~Voice() override;

    /// The factory must outlive this object. `language` of all that is said: "en".
    void use(SoundFactory& factory, const QString& language);
    /// There is nothing to use, for this reason.
    void doWithout(Readiness reason);

    void choose(const SoundChoice& choice);
    /// While muted nothing is said; chimes go on.
    void setMuted(bool muted);
    [[nodiscard]] bool isMuted() const { return m_muted; }
    [[nodiscard]] const SpeechOffer& offer() const { return m_offer; }
    void lookForVoices();
    /// What was learnt so far about how fast the voice speaks, at its usual rate.
    [[nodiscard]] const PaceFit& fit() const { return m_fit; }

    /// A session is about to begin; `now` is its time. The score must live until end().
    void begin(const Score& score, Now now);
    void take(const Events& events);
    /// Nobody plays any more: what is being said ends here.
    void end();
    /// A word to try the choice with, in no session.
    void tryVoice(const QString& words);
    void tryChime();

signals:
    void offered(const plumbline::voice::SpeechOffer& offer);
    /// A chime is due, whether it sounds or not.
    void rang(plumbline::voice::Chime chime);
    void speakingChanged(bool speaking);

private:
    void ring(Chime chime);
    void ringBreath();
    void awaitBreath(Instant after);
    void obey(const Order& order);
    void say(const QString& words);
    void finish(int ticket);
    void take(const SpeechOffer& offer);
    void setSpeaking(bool speaking);
    [[nodiscard]] Talk talk() const;

    PaceFit m_fit;
    SoundChoice m_choice;
    SpeechOffer m_offer;
    std::unique_ptr<SpeechEngine> m_speech;
    std::unique_ptr<ChimePlayer> m_chimes;
    std::optional<Speaker> m_speaker; ///< while a session is played
    std::optional<BreathBells> m_bells; ///< likewise
    QTimer m_breath; ///< until the next of them
    const Score* m_score = nullptr; ///< likewise
    Now m_now; ///< likewise
    bool m_muted = false;
    int m_ticket = 0; ///< of the latest line
    int m_words = 0; ///< in it
    QElapsedTimer m_since; ///< when it was given to the engine
    QString m_early; ///< to be said as soon as there is an engine
    bool m_speaking = false;
};

} // namespace plumbline::voice
