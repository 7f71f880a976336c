// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/button.h"

#include "ui/shapes.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace plumbline
{

struct Button::Sizes {
    QFont font;
    QFont keyFont;
    QSize text;
    QSize key;
    int symbol = 0;
    int gap = 0; ///< between symbol and words
    int padding = 0;
    int least = 0; ///< height
};

Button::Button(Kind kind, const QString& text, QWidget* parent)
    : Pressable(parent)
    , m_kind(kind)
{
    setText(text);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setProperty(cornersOf, 16);
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    update();
}

void Button::setKey(const QString& key)
{
    m_key = key;
    setAccessibleDescription(key);
    updateGeometry();
    update();
}

void Button::setKeyShown(bool shown)
{
    m_keyShown = shown;
    updateGeometry();
    update();
}

void Button::setSymbol(Symbol symbol)
{
    m_symbol = symbol;
    updateGeometry();
    update();
}

void Button::setSymbolShown(bool shown)
{
    m_symbolShown = shown;
    updateGeometry();
    update();
}

void Button::setLarge(bool large)
{
    m_large = large;
    setProperty(cornersOf, large ? 20 : 16);
    updateGeometry();
    update();
}

void Button::setLeading(bool leading)
{
    m_leading = leading;
    update();
}

Button::Sizes Button::sizes() const
{
    Sizes sizes;
    const auto weight = m_kind == Kind::Quiet ? QFont::Medium : QFont::DemiBold;
    sizes.font = typeface(m_large ? Type::Lead : Type::Body, weight);
    sizes.keyFont = typeface(Type::Caption);
    const int words = mnemonicFlag() | Qt::TextSingleLine;
    sizes.text = text().isEmpty() ? QSize() : QFontMetrics(sizes.font).size(words, text());
    sizes.key = m_key.isEmpty() || !m_keyShown ? QSize()
                                               : QFontMetrics(sizes.keyFont).size(Qt::TextSingleLine, m_key);
    const bool shown = m_symbol && m_symbolShown;
    sizes.symbol = shown ? scaled(m_large ? 24 : 20) : 0;
    sizes.gap = shown && !text().isEmpty() ? scaled(10) : 0;
    sizes.padding = text().isEmpty() ? scaled(12) : scaled(m_large ? 28 : m_kind == Kind::Quiet ? 12 : 20);
    sizes.least = scaled(m_large ? space::playerControl : space::control);
    return sizes;
}

QSize Button::sizeHint() const
{
    const Sizes s = sizes();
    const int inner = std::max(s.symbol + s.gap + std::max(s.text.width(), 0), s.key.width());
    const int lines = std::max({ s.text.height(), s.symbol, 0 }) + std::max(s.key.height(), 0);
    const int height = std::max(s.least, lines + scaled(16));
    return { std::max(inner + 2 * s.padding, height), height };
}

void Button::paintEvent(QPaintEvent*)
{
    const Tokens tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int radius = property(cornersOf).toInt();
    switch (m_kind) {
    case Kind::Primary:
        paintPanel(painter, rect(), radius, ground(tokens.primary, tokens.ink), {});
        break;
    case Kind::Secondary:
        paintPanel(painter, rect(), radius, ground(tokens.surface, tokens.primary), tokens.line);
        break;
    case Kind::Alarm:
        paintPanel(painter, rect(), radius, ground(tokens.paper, tokens.accent), tokens.accent);
        paintPanel(painter, QRectF(rect()).adjusted(1, 1, -1, -1), radius - 1, {}, tokens.accent);
        break;
    case Kind::Quiet:
        if (underMouse() || isDown())
            paintPanel(painter, rect(), radius, ground(tokens.paper, tokens.primary), {});
        break;
    }
    paintWords(painter, tokens);
}

void Button::paintWords(QPainter& painter, const Tokens& tokens) const
{
    const Sizes s = sizes();
    const QColor colour = m_kind == Kind::Primary ? tokens.onPrimary
        : m_kind == Kind::Alarm                   ? tokens.accentText
                                                  : tokens.ink;
    const int content = s.symbol + s.gap + std::max(s.text.width(), 0);
    const int lines = std::max({ s.text.height(), s.symbol, 0 });
    const int top = (height() - lines - std::max(s.key.height(), 0)) / 2;
    const int start = m_leading ? s.padding : (width() - content) / 2;
    const auto mirrored = [this](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    if (s.symbol > 0)
        paintSymbol(painter, mirrored({ start, top, s.symbol, lines }), *m_symbol, colour);
    painter.setPen(colour);
    painter.setFont(s.font);
    const QRect words(start + s.symbol + s.gap, top, width() - start - s.symbol - s.gap, lines);
    const auto side = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    painter.drawText(mirrored(words).adjusted(0, 0, 1, 0),
        mnemonicFlag() | Qt::TextSingleLine | Qt::AlignVCenter | side, text());
    if (m_key.isEmpty() || !m_keyShown)
        return;
    painter.setFont(s.keyFont);
    painter.setPen(m_kind == Kind::Primary ? mixed(tokens.onPrimary, tokens.primary, 0.12) : tokens.mutedInk);
    painter.drawText(QRect(0, top + lines, width(), s.key.height()), Qt::AlignCenter, m_key);
}

void Button::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    Pressable::changeEvent(event);
}

} // namespace plumbline
