// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/qt_speech.h"

#include <QVoice>

#include <algorithm>
#include <utility>

namespace plumbline::sound
{

using voice::Readiness;
using voice::VoiceName;

namespace
{

constexpr qsizetype mostVoices = 60; ///< speech-dispatcher offers 1,836

QString idOf(const QTextToSpeech& engine, const QVoice& voice)
{
    return engine.engine() + u'/' + voice.name();
}

} // namespace

QtSpeech::QtSpeech(const QString& engine, const QLocale& language, QObject* parent)
    : SpeechDevice(parent)
    , m_engine(engine)
    , m_readiness(m_engine.state() == QTextToSpeech::Error ? Readiness::NoEngine
              : speak(language)                            ? Readiness::Ready
                                                           : Readiness::NoLanguage)
{
    connect(&m_engine, &QTextToSpeech::stateChanged, this, &QtSpeech::take);
    connect(&m_engine, &QTextToSpeech::errorOccurred, this, &QtSpeech::finish);
}

/// The language as in the person's own country where the engine has that, else as anywhere.
bool QtSpeech::speak(const QLocale& language)
{
    const QList<QLocale> locales = m_engine.availableLocales();
    const auto fits = [&](const QLocale& one) { return one.language() == language.language(); };
    const auto isNear = [&](const QLocale& one) {
        return fits(one) && one.territory() == QLocale::system().territory();
    };
    auto found = std::find_if(locales.begin(), locales.end(), isNear);
    if (found == locales.end())
        found = std::find_if(locales.begin(), locales.end(), fits);
    if (found == locales.end())
        return false;
    m_engine.setLocale(*found);
    return !m_engine.availableVoices().isEmpty();
}

std::vector<VoiceName> QtSpeech::voices() const
{
    std::vector<VoiceName> names;
    for (const QVoice& voice : m_engine.availableVoices().mid(0, mostVoices))
        names.push_back({ idOf(m_engine, voice), voice.name() });
    return names;
}

void QtSpeech::choose(const SoundChoice& choice)
{
    m_engine.setRate(choice.rate);
    m_engine.setVolume(choice.volume);
    const QList<QVoice> voices = m_engine.availableVoices();
    const auto found = std::find_if(voices.begin(), voices.end(),
        [&](const QVoice& voice) { return idOf(m_engine, voice).toStdString() == choice.voice; });
    if (found != voices.end())
        m_engine.setVoice(*found);
}

void QtSpeech::say(const QString& words)
{
    stop();
    m_asked = true;
    m_engine.say(words);
}

void QtSpeech::stop()
{
    m_asked = m_begun = false;
    if (m_engine.state() == QTextToSpeech::Speaking)
        m_engine.stop();
}

void QtSpeech::take(QTextToSpeech::State state)
{
    if (state == QTextToSpeech::Speaking)
        m_begun = true;
    else if (m_begun || state == QTextToSpeech::Error)
        finish();
}

void QtSpeech::finish()
{
    m_begun = false;
    if (std::exchange(m_asked, false))
        emit finished();
}

} // namespace plumbline::sound
