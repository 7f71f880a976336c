// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "voice/chime.h"

#include <QMediaDevices>
#include <QSoundEffect>

#include <map>

namespace plumbline::sound
{

/// `plumbline-sound ring`: plays chimes as it is told on its lines (voice/sound_process.h). They mix into
/// whatever else is playing.
class Ringing : public QObject
{
    Q_OBJECT

public:
    explicit Ringing(QObject* parent = nullptr);

    void obey(const QStringList& line);

private:
    QMediaDevices m_devices;
    std::map<QString, QSoundEffect*> m_effects; ///< by the name of the chime
};

} // namespace plumbline::sound
