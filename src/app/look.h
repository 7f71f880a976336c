// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop_preferences.h"
#include "ui/preferences.h"

#include <QObject>
#include <QPointer>

namespace plumbline
{

class Style;

/// Dresses the program: style, focus ring, and the colours, the movement and the figure the person chose or
/// the desktop asks for.
class Look : public QObject
{
    Q_OBJECT

public:
    explicit Look(const Preferences& preferences, QObject* parent = nullptr);

    [[nodiscard]] const Preferences& preferences() const { return m_preferences; }
    void choose(const Preferences& preferences);
    /// The scheme that is on now.
    [[nodiscard]] Scheme scheme() const;
    [[nodiscard]] bool reducesMotion() const;
    [[nodiscard]] DesktopPreferences& desktop() { return m_desktop; }

private:
    void apply();

    Preferences m_preferences;
    Scheme m_platform; ///< by the lightness of the platform's own palette, for desktops that say nothing
    std::optional<Scheme> m_applied;
    QPointer<Style> m_style; ///< the program's, which owns it
    DesktopPreferences m_desktop;
};

} // namespace plumbline
