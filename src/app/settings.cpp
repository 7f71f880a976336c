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
const QString fullScreenKey = QStringLiteral("full_screen_on");
const QString matScreenKey = QStringLiteral("mat_view_on");

constexpr std::array<std::pair<MovementChoice, const char*>, 3> movements{
    { { MovementChoice::Desktop, "desktop" }, { MovementChoice::Full, "full" },
        { MovementChoice::Reduced, "reduced" } }
};

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
    return kept;
}

void Settings::setPreferences(const Preferences& preferences)
{
    m_store.setValue(themeKey, key(preferences.theme));
    for (const auto& [choice, word] : movements)
        if (preferences.movement == choice)
            m_store.setValue(movementKey, QLatin1String(word));
    m_store.setValue(figureKey, QLatin1String(figure::looks.at(preferences.figure).id));
}

QByteArray Settings::geometry() const
{
    return m_store.value(geometryKey).toByteArray();
}

void Settings::setGeometry(const QByteArray& geometry)
{
    m_store.setValue(geometryKey, geometry);
}

QString Settings::fullScreen() const
{
    return m_store.value(fullScreenKey).toString();
}

void Settings::setFullScreen(const QString& screen)
{
    m_store.setValue(fullScreenKey, screen);
}

QString Settings::matScreen() const
{
    return m_store.value(matScreenKey).toString();
}

void Settings::setMatScreen(const QString& screen)
{
    m_store.setValue(matScreenKey, screen);
}

} // namespace plumbline
