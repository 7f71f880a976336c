// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/look.h"

#include "ui/focus_ring.h"
#include "ui/style.h"

#include <QApplication>
#include <QToolTip>

#include <utility>

namespace plumbline
{

namespace
{

/// Without a desktop that names a font, Qt falls back to whatever "Sans Serif" is here; Inter is better.
void chooseFont()
{
    QFont font = QApplication::font();
    if (!font.family().startsWith(QLatin1String("Sans")))
        return;
    font.setFamilies({ QStringLiteral("Inter"), font.family() });
    QApplication::setFont(font);
}

} // namespace

Look::Look(const Preferences& preferences, QObject* parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_platform(
          QApplication::palette().color(QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light)
    , m_style(new Style)
{
    chooseFont();
    QApplication::setStyle(m_style);
    new FocusRing(this);
    connect(&m_desktop, &DesktopPreferences::changed, this, &Look::apply);
    apply();
}

void Look::choose(const Preferences& preferences)
{
    m_preferences = preferences;
    apply();
}

Scheme Look::scheme() const
{
    switch (m_preferences.theme) {
    case ThemeChoice::Light:
        return Scheme::Light;
    case ThemeChoice::Dark:
        return Scheme::Dark;
    case ThemeChoice::HighContrast:
        return Scheme::HighContrast;
    case ThemeChoice::Desktop:
        break;
    }
    return m_desktop.scheme().value_or(m_platform);
}

bool Look::reducesMotion() const
{
    if (m_preferences.movement == MovementChoice::Desktop)
        return m_desktop.reducesMotion();
    return m_preferences.movement == MovementChoice::Reduced;
}

void Look::apply()
{
    if (m_style) {
        m_style->setReducedMotion(reducesMotion());
        m_style->setFigureLook(m_preferences.figure);
    }
    if (std::exchange(m_applied, scheme()) == scheme())
        return;
    const Tokens tokens = tokensOf(scheme());
    QApplication::setPalette(paletteOf(tokens));
    // The palette's tool tip roles carry the warning colours; tool tips are no warnings.
    QPalette tips = QToolTip::palette();
    tips.setColor(QPalette::ToolTipBase, tokens.surface);
    tips.setColor(QPalette::ToolTipText, tokens.ink);
    QToolTip::setPalette(tips);
}

} // namespace plumbline
