// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/arguments.h"
#include "app/desktop_scheme.h"

#include <QObject>

namespace plumbline
{

/// Dresses the program: style, focus ring, and the colours the person chose or the desktop asks for.
class Look : public QObject
{
    Q_OBJECT

public:
    explicit Look(ThemeChoice choice, QObject* parent = nullptr);

    [[nodiscard]] ThemeChoice choice() const { return m_choice; }
    void choose(ThemeChoice choice);
    /// The scheme that is on now.
    [[nodiscard]] Scheme scheme() const;
    [[nodiscard]] DesktopScheme& desktop() { return m_desktop; }

private:
    void apply();

    ThemeChoice m_choice;
    Scheme m_platform; ///< by the lightness of the platform's own palette, for desktops that say nothing
    DesktopScheme m_desktop;
};

} // namespace plumbline
