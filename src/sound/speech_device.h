// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "voice/sound_devices.h"

#include <QObject>

#include <vector>

namespace plumbline::sound
{

/// Something that says one line at a time. It may block: nobody but this program waits for it.
class SpeechDevice : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Ready, or why not.
    [[nodiscard]] virtual voice::Readiness readiness() const = 0;
    /// Its voices for the language; ids begin with the name of the engine and a slash.
    [[nodiscard]] virtual std::vector<voice::VoiceName> voices() const = 0;
    virtual void choose(const SoundChoice& choice) = 0;
    /// Cuts off what is being said.
    virtual void say(const QString& words) = 0;
    virtual void stop() = 0;

signals:
    /// The line is said, or could not be.
    void finished();
};

} // namespace plumbline::sound
