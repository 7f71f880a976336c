// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sound/speech_device.h"

#include <QLocale>
#include <QTextToSpeech>

namespace plumbline::sound
{

/// One of Qt's speech engines, asked for what it can do.
class QtSpeech : public SpeechDevice
{
    Q_OBJECT

public:
    QtSpeech(const QString& engine, const QLocale& language, QObject* parent = nullptr);

    [[nodiscard]] voice::Readiness readiness() const override { return m_readiness; }
    [[nodiscard]] std::vector<voice::VoiceName> voices() const override;
    void choose(const SoundChoice& choice) override;
    void say(const QString& words) override;
    void stop() override;

private:
    [[nodiscard]] bool speak(const QLocale& language);
    void take(QTextToSpeech::State state);
    void finish();

    QTextToSpeech m_engine;
    voice::Readiness m_readiness;
    bool m_asked = false; ///< to say something
    bool m_begun = false; ///< and begun with it
};

} // namespace plumbline::sound
