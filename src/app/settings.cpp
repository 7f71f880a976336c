// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include <QStandardPaths>

namespace plumbline
{

namespace
{

const QString themeKey = QStringLiteral("theme");
const QString geometryKey = QStringLiteral("geometry");

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

ThemeChoice Settings::theme() const
{
    return themeFromKey(m_store.value(themeKey).toString()).value_or(ThemeChoice::Desktop);
}

void Settings::setTheme(ThemeChoice theme)
{
    m_store.setValue(themeKey, key(theme));
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
