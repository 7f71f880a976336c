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
    kept.sound = sound();
    return kept;
}

void Settings::setPreferences(const Preferences& preferences)
{
    m_store.setValue(themeKey, key(preferences.theme));
    for (const auto& [choice, word] : movements)
        if (preferences.movement == choice)
            m_store.setValue(movementKey, QLatin1String(word));
    m_store.setValue(figureKey, QLatin1String(figure::looks.at(preferences.figure).id));
    setSound(preferences.sound);
}

SoundChoice Settings::sound() const
{
    SoundChoice kept;
    const QString talk = m_store.value(soundKey("talk")).toString();
    for (const auto& [level, word] : talks)
        if (talk == QLatin1String(word))
            kept.talk = level;
    const auto within = [this](const char* key, double usual, double least) {
        bool isNumber = false;
        const double value = m_store.value(soundKey(key)).toDouble(&isNumber);
        return isNumber && value >= least && value <= 1 ? value : usual;
    };
    kept.rate = within("rate", kept.rate, -1);
    kept.volume = within("volume", kept.volume, 0);
    kept.chimes = within("chimes", kept.chimes, 0);
    kept.voice = m_store.value(soundKey("voice")).toString().toStdString();
    kept.breaths = m_store.value(soundKey("breaths"), kept.breaths).toBool();
    kept.pulse = m_store.value(soundKey("pulse"), kept.pulse).toBool();
    kept.pausesMedia = m_store.value(soundKey("pauses-media"), kept.pausesMedia).toBool();
    return kept;
}

void Settings::setSound(const SoundChoice& sound)
{
    for (const auto& [level, word] : talks)
        if (sound.talk == level)
            m_store.setValue(soundKey("talk"), QLatin1String(word));
    m_store.setValue(soundKey("voice"), QString::fromStdString(sound.voice));
    m_store.setValue(soundKey("rate"), sound.rate);
    m_store.setValue(soundKey("volume"), sound.volume);
    m_store.setValue(soundKey("chimes"), sound.chimes);
    m_store.setValue(soundKey("breaths"), sound.breaths);
    m_store.setValue(soundKey("pulse"), sound.pulse);
    m_store.setValue(soundKey("pauses-media"), sound.pausesMedia);
}

voice::PaceFit Settings::pace() const
{
    const QStringList kept = m_store.value(soundKey("pace")).toStringList();
    voice::PaceFit::Sums sums{};
    if (kept.size() != static_cast<qsizetype>(sums.size()))
        return {};
    for (std::size_t i = 0; i < sums.size(); ++i)
        sums[i] = kept[static_cast<qsizetype>(i)].toDouble();
    return voice::PaceFit(sums);
}

void Settings::setPace(const voice::PaceFit& pace)
{
    QStringList kept;
    for (const double sum : pace.sums())
        kept << QString::number(sum, 'g', 9);
    m_store.setValue(soundKey("pace"), kept);
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
