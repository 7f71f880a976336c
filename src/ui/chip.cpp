// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chip.h"

#include "ui/shapes.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace plumbline
{

namespace
{

constexpr int padding = 14;
constexpr int symbolGap = 6;

} // namespace

Chip::Chip(const QString& text, Tone tone, QWidget* parent)
    : QLabel(parent)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setFont(typeface(Type::Small, QFont::Medium));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Chip::setSymbol(Symbol symbol)
{
    m_symbol = symbol;
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    if (!m_words.isValid() || m_measured != text()) {
        m_words = QFontMetrics(font()).size(Qt::TextSingleLine, text());
        m_measured = text();
    }
    const int symbol = m_symbol ? symbolSize() + scaled(symbolGap) : 0;
    return { symbol + m_words.width() + 2 * scaled(padding),
        std::max(scaled(30), m_words.height() + scaled(8)) };
}

void Chip::paintEvent(QPaintEvent*)
{
    const Tokens tokens = tokensOf(palette());
    QPainter painter(this);
    QColor ink = tokens.ink;
    switch (m_tone) {
    case Tone::Plain:
        paintPill(painter, rect(), tokens);
        break;
    case Tone::Soft:
        paintPanel(painter, rect(), height() / 2.0, tokens.primarySoft, {});
        ink = primaryText(tokens);
        break;
    case Tone::Warning:
        paintPanel(painter, rect(), height() / 2.0, tokens.warningSoft, {});
        ink = tokens.warningText;
        break;
    }
    painter.setPen(ink);
    if (!m_symbol) {
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text());
        return;
    }
    const QRect picture(scaled(padding), 0, symbolSize(), height());
    const auto mirrored = [this](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    paintSymbol(painter, mirrored(picture), *m_symbol, ink);
    const auto side = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    painter.drawText(mirrored(rect().adjusted(picture.right() + 1 + scaled(symbolGap), 0, 0, 0)),
        side | Qt::AlignVCenter | Qt::TextSingleLine, text());
}

bool Chip::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(typeface(Type::Small, QFont::Medium));
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_words = {};
    return QLabel::event(event);
}

ToggleChip::ToggleChip(const QString& text, QWidget* parent)
    : Pressable(parent)
{
    setText(text);
    setCheckable(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setProperty(cornersOf, 100);
}

QSize ToggleChip::sizeHint() const
{
    const QFontMetrics metrics(typeface(Type::Small, QFont::Medium));
    const QSize words = metrics.size(mnemonicFlag() | Qt::TextSingleLine, text());
    return { words.width() + 2 * scaled(padding + 2) + trailing(),
        std::max(scaled(space::control), words.height() + scaled(12)) };
}

void ToggleChip::setWraps(bool wraps)
{
    m_wraps = wraps;
    setSizePolicy(wraps ? QSizePolicy::Maximum : QSizePolicy::Fixed, QSizePolicy::Fixed);
    updateGeometry();
}

QSize ToggleChip::minimumSizeHint() const
{
    if (!m_wraps)
        return sizeHint();
    const QFontMetrics metrics(typeface(Type::Small, QFont::Medium));
    int widest = 0;
    for (const QString& word : text().split(u' '))
        widest = std::max(widest, metrics.horizontalAdvance(word));
    return { widest + 2 * scaled(padding + 2) + trailing(), sizeHint().height() };
}

int ToggleChip::heightForWidth(int width) const
{
    const QFontMetrics metrics(typeface(Type::Small, QFont::Medium));
    const int room = width - 2 * scaled(padding + 2) - trailing();
    const int words =
        metrics.boundingRect(0, 0, room, 10'000, mnemonicFlag() | Qt::TextWordWrap, text()).height();
    return std::max(scaled(space::control), words + scaled(12));
}

void ToggleChip::paintEvent(QPaintEvent*)
{
    const Tokens tokens = tokensOf(palette());
    QPainter painter(this);
    const QColor fill = ground(isChecked() ? tokens.primarySoft : tokens.surface, tokens.primary);
    paintPanel(painter, rect(), std::min(height(), scaled(space::control)) / 2.0, fill,
        isChecked() ? tokens.primary : tokens.line);
    painter.setFont(typeface(Type::Small, QFont::Medium));
    painter.setPen(isChecked() ? primaryText(tokens) : tokens.ink);
    QRect words = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(0, 0, -trailing(), 0));
    const bool isWrapped = m_wraps && width() < sizeHint().width();
    if (isWrapped)
        words.adjust(scaled(padding + 2), 0, -scaled(padding + 2), 0);
    painter.drawText(words,
        Qt::AlignCenter | mnemonicFlag() | (isWrapped ? Qt::TextWordWrap : Qt::TextSingleLine), text());
}

void ToggleChip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    Pressable::changeEvent(event);
}

} // namespace plumbline
