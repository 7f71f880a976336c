// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QDBusVariant>
#include <QObject>

#include <optional>

namespace plumbline
{

/// What the desktop asks of its programs, by its settings portal: which colours (org.freedesktop.appearance:
/// color-scheme, contrast), and whether anything may move (there reduced-motion; in older desktops GNOME's
/// enable-animations or KDE's AnimationDurationFactor). Everything is asked beside the event loop; without a
/// bus or a portal changed() never comes.
class DesktopPreferences : public QObject
{
    Q_OBJECT

public:
    explicit DesktopPreferences(QObject* parent = nullptr);

    /// Begins to ask and to listen. Call it when the first picture is on the screen.
    void listen();
    /// Nothing as long as the desktop has not answered, or has no preference.
    [[nodiscard]] std::optional<Scheme> scheme() const;
    /// False as long as the desktop has not said so.
    [[nodiscard]] bool reducesMotion() const;

    /// An answer or a change, as the portal gives it; a value may be wrapped in more variants than it should.
    void take(const QString& group, const QString& key, const QVariant& value);

signals:
    void changed();

private slots:
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void ask();
    void read(const QString& group, const QString& key);

    std::optional<Scheme> m_colours;
    bool m_contrast = false;
    bool m_reduced = false; ///< asked for in so many words
    bool m_animated = true; ///< GNOME
    bool m_takesTime = true; ///< KDE
    bool m_listening = false;
};

} // namespace plumbline
