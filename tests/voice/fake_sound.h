// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "voice/sound_devices.h"

#include <QStringList>

namespace plumbline::test
{

/// Devices that write down what they are told to do, and do what the test says.
class FakeSound : public voice::SoundFactory
{
public:
    std::unique_ptr<voice::SpeechEngine> speech(
        voice::SpeechEngine::Listener listener, const QString& language) override;
    std::unique_ptr<voice::ChimePlayer> chimes() override;

    /// The engine is made and can speak.
    void offer(voice::Readiness readiness = voice::Readiness::Ready);
    /// It has said its last line.
    void finish() { finish(ticket); }
    void finish(int which);
    [[nodiscard]] QString news() { return std::exchange(m_news, {}).join('|'); }

    voice::SpeechEngine::Listener listener;
    SoundChoice choice;
    int ticket = 0;

private:
    class Engine;
    class Bells;
    QStringList m_news; ///< "say Hold.", "stop", "ring begin"
};

} // namespace plumbline::test
