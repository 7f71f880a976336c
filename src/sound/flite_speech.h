// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sound/speech_device.h"

#include <QPointer>
#include <QTimer>

class QAudioSink;
struct cst_voice_struct;

namespace plumbline::sound
{

/// Flite's English voices, each line made whole and then played. (Qt 6.4's own plugin for flite plays while
/// it makes: it gives up on lines whose last piece happens to be empty, and crashes when one follows another
/// quickly.)
class FliteSpeech : public SpeechDevice
{
    Q_OBJECT

public:
    explicit FliteSpeech(QObject* parent = nullptr);
    ~FliteSpeech() override;

    [[nodiscard]] voice::Readiness readiness() const override;
    [[nodiscard]] std::vector<voice::VoiceName> voices() const override;
    void choose(const SoundChoice& choice) override;
    void say(const QString& words) override;
    void stop() override;

private:
    [[nodiscard]] QByteArray made(const QString& words, int& rate) const;
    void finish();

    cst_voice_struct* m_voice;
    double m_volume = 1;
    double m_stretch = 1; ///< how much longer than usual it takes
    QPointer<QAudioSink> m_sink; ///< of the line that is being said; owns its samples
    QTimer m_end; ///< of that line: its length is known, and sound servers are slow to say that they are done
};

} // namespace plumbline::sound
