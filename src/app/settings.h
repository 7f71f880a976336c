// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences.h"
#include "voice/pace_fit.h"

#include <QByteArray>
#include <QSettings>

namespace plumbline
{

/// What the window remembers from one time to the next, in one ini file. A file that cannot be read or
/// written costs nothing but the memory: everything has a default.
class Settings
{
public:
    explicit Settings(const QString& file);
    /// $XDG_CONFIG_HOME/plumbline/plumbline.ini.
    [[nodiscard]] static QString usualFile();

    [[nodiscard]] Preferences preferences() const;
    void setPreferences(const Preferences& preferences);
    /// How fast the voice speaks, as far as it has been heard.
    [[nodiscard]] voice::PaceFit pace() const;
    void setPace(const voice::PaceFit& pace);
    /// As QWidget::saveGeometry() gave it; empty the first time.
    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);
    /// Names of screens; empty until one is chosen.
    [[nodiscard]] QString fullScreen() const;
    void setFullScreen(const QString& screen);
    [[nodiscard]] QString matScreen() const;
    void setMatScreen(const QString& screen);

private:
    [[nodiscard]] SoundChoice sound() const;
    void setSound(const SoundChoice& sound);

    QSettings m_store;
};

} // namespace plumbline
