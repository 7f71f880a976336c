// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/card.h"

#include "ui/shapes.h"
#include "ui/theme.h"

#include <QPainter>

namespace plumbline
{

Card::Card(QWidget* parent)
    : QWidget(parent)
{
    setProperty(cornersOf, space::radius);
}

void Card::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Card::paintEvent(QPaintEvent*)
{
    const Tokens tokens = tokensOf(palette());
    QPainter painter(this);
    switch (m_tone) {
    case Tone::Surface:
        paintPanel(painter, rect(), space::radius, tokens.surface, tokens.line);
        break;
    case Tone::Soft:
        paintPanel(painter, rect(), space::radius, tokens.primarySoft, {});
        break;
    case Tone::Warning:
        paintPanel(painter, rect(), space::radius, tokens.warningSoft, {});
        break;
    }
}

CardButton::CardButton(QWidget* parent)
    : Pressable(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred); // a button's own would not fill its row
    setProperty(cornersOf, space::radius);
}

void CardButton::paintEvent(QPaintEvent*)
{
    const Tokens tokens = tokensOf(palette());
    QPainter painter(this);
    const QColor border = underMouse() || isDown() ? mixed(tokens.line, tokens.primary, 0.6) : tokens.line;
    paintPanel(painter, rect(), space::radius, ground(tokens.surface, tokens.primarySoft), border);
}

} // namespace plumbline
