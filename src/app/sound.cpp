// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sound.h"

#include "ui/player_header.h"
#include "ui/player_page.h"
#include "ui/settings_page.h"
#include "ui/sound_section.h"

#include <QCoreApplication>
#include <QThreadPool>

#include <utility>

namespace plumbline
{

using voice::Readiness;

namespace
{

/// Of the words in the content, and so of all that is said.
const QString language = QStringLiteral("en");

QString whatIsMissing(Readiness readiness)
{
    switch (readiness) {
    case Readiness::Unknown:
    case Readiness::Ready:
        return {};
    case Readiness::NoProgram:
        return Sound::tr("Voice and chimes are not installed. On Debian: apt install libqt6texttospeech6 "
                         "libqt6multimedia6 libflite1");
    case Readiness::NoEngine:
        return Sound::tr(
            "There is no voice on this computer. On Debian: apt install "
            "qt6-speech-speechd-plugin speech-dispatcher-espeak-ng. Then start Plumbline again.");
    case Readiness::NoLanguage:
        return Sound::tr(
            "The voices on this computer do not speak English. On Debian: apt install "
            "qt6-speech-speechd-plugin speech-dispatcher-espeak-ng. Then start Plumbline again.");
    case Readiness::NoDevice:
        return Sound::tr("There is nothing to play sound on. Plug in a loudspeaker or headphones, or start "
                         "the sound server (on Debian: apt install pipewire-pulse).");
    }
    return {};
}

} // namespace

Sound::Sound(const SoundChoice& choice, const voice::PaceFit& fit, QObject* parent)
    : QObject(parent)
    , m_choice(choice)
    , m_voice(fit)
{
    m_voice.choose(choice);
    m_media.setWanted(choice.pausesMedia);
    connect(&m_voice, &voice::Voice::speakingChanged, &m_media, &voice::MediaPause::setSpeaking);
    connect(&m_voice, &voice::Voice::offered, this, &Sound::tell);
    connect(&m_voice, &voice::Voice::rang, this, [this] {
        if (m_choice.pulse && m_page)
            m_page->pulse();
    });
}

Sound::~Sound() = default;

void Sound::begin()
{
    if (std::exchange(m_begun, true))
        return;
    if (m_programs.isInstalled())
        m_voice.use(m_programs, language);
    else
        m_voice.doWithout(Readiness::NoProgram);
    // Saying hello to a bus that does not answer blocks.
    QThreadPool::globalInstance()->start([self = QPointer<Sound>(this)] {
        if (!QDBusConnection::sessionBus().isConnected())
            return;
        if (QObject* application = QCoreApplication::instance())
            QMetaObject::invokeMethod(application, [self] {
                if (self)
                    self->m_media.use(QDBusConnection::sessionBus());
            });
    });
}

void Sound::choose(const SoundChoice& choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    m_voice.choose(choice);
    m_media.setWanted(choice.pausesMedia);
    tell();
}

void Sound::follow(Player* player, PlayerPage* page)
{
    m_player = player;
    if (std::exchange(m_page, page) != page)
        connect(page, &PlayerPage::muteAsked, this, [this] {
            m_voice.setMuted(!m_voice.isMuted());
            tell();
        });
    listen(player);
    connect(player, &Player::speedChanged, this, [this, player] { listen(player); });
    connect(player, &Player::happened, &m_voice, qOverload<const Events&>(&voice::Voice::take));
    connect(player, &QObject::destroyed, this, [this, player] {
        if (!m_player || m_player == player)
            m_voice.end();
    });
    tell();
}

/// Faster than life there is no time for words.
void Sound::listen(Player* player)
{
    if (player->speed() == Player::slowest)
        m_voice.begin(player->score(), [player] { return player->now(); });
    else
        m_voice.end();
}

void Sound::serve(SettingsPage* page)
{
    m_settings = page;
    connect(page->sound(), &SoundSection::voiceTried, this,
        [this] { m_voice.tryVoice(tr("Breathe out and let your shoulders sink.")); });
    connect(page->sound(), &SoundSection::chimeTried, &m_voice, &voice::Voice::tryChime);
    m_voice.lookForVoices();
    tell();
}

void Sound::tell()
{
    const voice::SpeechOffer& offer = m_voice.offer();
    const bool speaks = offer.readiness == Readiness::Ready;
    if (m_page)
        m_page->showVoice(!speaks || m_choice.talk == Talk::Off ? VoiceState::None
                : m_voice.isMuted()                             ? VoiceState::Muted
                                                                : VoiceState::Speaks);
    if (!m_settings)
        return;
    SoundOffer shown;
    for (const voice::VoiceName& name : offer.voices) {
        shown.voiceIds << name.id;
        shown.voiceNames << name.label;
    }
    shown.speaks = speaks;
    shown.rings = offer.readiness != Readiness::NoDevice && offer.readiness != Readiness::NoProgram;
    shown.missing = whatIsMissing(offer.readiness);
    m_settings->sound()->showOffer(shown);
}

} // namespace plumbline
