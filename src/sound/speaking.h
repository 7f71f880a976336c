// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sound/speech_device.h"

#include <QLocale>
#include <QMediaDevices>

namespace plumbline::sound
{

/// `plumbline-sound speak`: does what it is told on its lines (voice/sound_process.h), with the first engine
/// that can: that of the chosen voice, then flite, which is there at once and leaves no daemon behind, then
/// Qt's others.
class Speaking : public QObject
{
    Q_OBJECT

public:
    explicit Speaking(const QLocale& language, QObject* parent = nullptr);

    void obey(const QStringList& line);

private:
    void choose(const QStringList& line);
    void say(int ticket, const QString& words);
    void finish();
    void makeDevice();
    void lookForVoices();
    void tell() const;
    [[nodiscard]] QStringList engines() const;
    [[nodiscard]] std::unique_ptr<SpeechDevice> made(const QString& engine) const;

    QLocale m_language;
    SoundChoice m_choice;
    QMediaDevices m_devices;
    QString m_engine; ///< the one there is; empty: none
    std::unique_ptr<SpeechDevice> m_device;
    voice::Readiness m_readiness = voice::Readiness::Unknown;
    std::vector<voice::VoiceName> m_others; ///< voices of the engines that are not used
    int m_ticket = 0; ///< of what is being said; 0: nothing
};

} // namespace plumbline::sound
