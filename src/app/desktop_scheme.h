// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QDBusVariant>
#include <QObject>

#include <optional>

namespace plumbline
{

/// Which colours the desktop asks for, by its settings portal (org.freedesktop.appearance: color-scheme,
/// contrast). Everything is asked beside the event loop; without a bus or a portal changed() never comes.
class DesktopScheme : public QObject
{
    Q_OBJECT

public:
    explicit DesktopScheme(QObject* parent = nullptr);

    /// Begins to ask and to listen. Call it when the first picture is on the screen.
    void listen();
    /// Nothing as long as the desktop has not answered, or has no preference.
    [[nodiscard]] std::optional<Scheme> scheme() const;

    /// An answer or a change: key "color-scheme" (0 none, 1 dark, 2 light) or "contrast" (0 usual, 1 high).
    void take(const QString& key, const QVariant& value);

signals:
    void changed();

private slots:
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void ask();
    void read(const QString& key);

    uint m_colours = 0;
    uint m_contrast = 0;
    bool m_listening = false;
};

} // namespace plumbline
