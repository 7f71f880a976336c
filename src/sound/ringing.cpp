// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/ringing.h"

#include <QAudioDevice>
#include <QUrl>

namespace plumbline::sound
{

Ringing::Ringing(QObject* parent)
    : QObject(parent)
{
    // All are read now, so that the first of each is not late.
    for (const voice::Chime chime : voice::allChimes) {
        const std::string_view key = voice::key(chime);
        const QString name = QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size()));
        auto* effect = new QSoundEffect(this);
        effect->setSource(QUrl(QStringLiteral("qrc:/sounds/%1.wav").arg(name)));
        m_effects[name] = effect;
    }
    connect(&m_devices, &QMediaDevices::audioOutputsChanged, this, [this] {
        for (const auto& [name, effect] : m_effects)
            effect->setAudioDevice(QMediaDevices::defaultAudioOutput());
    });
}

void Ringing::obey(const QStringList& line)
{
    const auto found = m_effects.find(line.value(1));
    if (line.value(0) != QLatin1String("ring") || found == m_effects.end()
        || QMediaDevices::defaultAudioOutput().isNull())
        return;
    // Half of it is to sound half as loud, not half as strong.
    const float volume = line.value(2).toFloat();
    found->second->setVolume(volume * volume);
    found->second->play();
}

} // namespace plumbline::sound
