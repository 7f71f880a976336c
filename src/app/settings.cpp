// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include "app/arguments.h"
#include "figure/body.h"

#include <QStandardPaths>

#include <array>
#include <utility>

namespace plumbline
{

namespace
{

const QString themeKey = QStringLiteral("theme");
const QString movementKey = QStringLiteral("movement");
const QString figureKey = QStringLiteral("figure");
const QString geometryKey = QStringLiteral("geometry");

constexpr std::array<std::pair<MovementChoice, const char*>, 3> movements{
    { { MovementChoice::Desktop, "desktop" }, { MovementChoice::Full, "full" },
        { MovementChoice::Reduced, "reduced" } }
};

constexpr std::array<std::pair<Talk, const char*>, 4> talks{ { { Talk::Full, "full" },
    { Talk::Short, "short" }, { Talk::CountOnly, "count" }, { Talk::Off, "off" } } };

QString soundKey(const char* name)
{
    return QStringLiteral("sound/") + QLatin1String(name);
}

} // namespace

Settings::Settings(const QString& file)
    : m_store(file, QSettings::IniFormat)
{
}

QString Settings::usualFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/plumbline/plumbline.ini");
}

Preferences Settings::preferences() const
{
    Preferences kept;
    kept.theme = themeFromKey(m_store.value(themeKey).toString()).value_or(kept.theme);
    const QString movement = m_store.value(movementKey).toString();
    for (const auto& [choice, word] : movements)
        if (movement == QLatin1String(word))
            kept.movement = choice;
    const QString figure = m_store.value(figureKey).toString();
    for (std::size_t i = 0; i < figure::looks.size(); ++i)
        if (figure == QLatin1String(figure::looks[i].id))
            kept.figure = i;
    const QString talk = m_store.value(soundKey("talk")).toString();
    for (const auto& [level, word] : talks)
        if (talk == QLatin1String(word))
            kept.sound.talk = level;
    return kept;
}

void Settings::setPreferences(const Preferences& preferences)
{
    m_store.setValue(themeKey, key(preferences.theme));
    for (const auto& [choice, word] : movements)
        if (preferences.movement == choice)
            m_store.setValue(movementKey, QLatin1String(word));
    m_store.setValue(figureKey, QLatin1String(figure::looks.at(preferences.figure).id));
    for (const auto& [level, word] : talks)
        if (preferences.sound.talk == level)
            m_store.setValue(soundKey("talk"), QLatin1String(word));
}

QByteArray Settings::geometry() const
{
    return m_store.value(geometryKey).toByteArray();
}

void Settings::setGeometry(const QByteArray& geometry)
{
    m_store.setValue(geometryKey, geometry);
}

} // namespace plumbline
