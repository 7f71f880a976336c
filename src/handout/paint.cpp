// SPDX-License-Identifier: GPL-3.0-or-later
#include "handout/paint.h"

#include "handout/figure_paint.h"
#include "handout/type.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>

#include <cmath>

namespace plumbline::handout
{

namespace
{

/// The light look of the screen; on grey printers every tone is told by its lightness alone.
struct Colours {
    QColor ink, muted, primary, warning, panel, caution, cautionEdge, note, rule, tick, free, number;
};

Colours coloursOf(Ink ink)
{
    if (ink == Ink::Grey)
        return { Qt::black, QColor(0x4a4a4a), Qt::black, Qt::black, Qt::white, Qt::white, Qt::black,
            QColor(0xf2f2f2), QColor(0xb0b0b0), Qt::black, QColor(0xc8c8c8), Qt::white };
    return { QColor(0x1e2a33), QColor(0x5e6670), QColor(0x1f7a72), QColor(0x9a3a14), QColor(0xf6f3ee),
        QColor(0xfbe6dc), QColor(0xe9b79f), QColor(0xe3f0ec), QColor(0xddd5c8), QColor(0x1f7a72),
        QColor(0xe4ddd2), QColor(0xe3f0ec) };
}

QColor colourOf(Tone tone, const Colours& colours)
{
    switch (tone) {
    case Tone::Muted:
        return colours.muted;
    case Tone::Primary:
        return colours.primary;
    case Tone::Warning:
        return colours.warning;
    case Tone::Ink:
        break;
    }
    return colours.ink;
}

void paintBox(QPainter& painter, const Box& box, const Colours& colours, Ink ink)
{
    const auto panel = [&](const QColor& fill, const QColor& edge, qreal radius, qreal width) {
        painter.setBrush(fill);
        painter.setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
        painter.drawRoundedRect(box.at, radius, radius);
    };
    const bool isGrey = ink == Ink::Grey;
    switch (box.kind) {
    case Box::Kind::Picture:
        panel(colours.panel, isGrey ? colours.rule : QColor(), 80, 6);
        break;
    case Box::Kind::Caution:
        panel(colours.caution, colours.cautionEdge, 60, isGrey ? 12 : 7);
        break;
    case Box::Kind::Note:
        panel(colours.note, isGrey ? colours.muted : QColor(), 60, 6);
        break;
    case Box::Kind::Tick:
        panel(Qt::white, colours.tick, 18, 9);
        break;
    case Box::Kind::Free: {
        painter.setBrush(colours.free);
        painter.setPen(Qt::NoPen);
        const qreal dot = box.at.width() * 0.12;
        painter.drawEllipse(box.at.center(), dot, dot);
        break;
    }
    case Box::Kind::Number:
        panel(colours.number, isGrey ? colours.ink : QColor(), box.at.width() / 2, 9);
        break;
    case Box::Kind::Rule:
        painter.setPen(QPen(colours.rule, 6));
        painter.drawLine(box.at.topLeft(), box.at.topRight());
        break;
    }
}

void paintLine(QPainter& painter, const Line& line, const Colours& colours)
{
    painter.setFont(fontOf(line.type, line.size));
    painter.setPen(colourOf(line.tone, colours));
    // Nothing is cut off: a letter may reach a little out of the line it was measured for.
    painter.drawText(line.at,
        static_cast<int>(line.alignment | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip,
        line.text);
}

void paintLogo(QPainter& painter, const QRectF& at, const QByteArray& bytes)
{
    QSvgRenderer vectors;
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return;
    QImageReader reader(&buffer);
    if (reader.format() == "svg" && vectors.load(bytes))
        vectors.render(&painter, at);
    else
        painter.drawImage(at, reader.read());
}

} // namespace

void paint(QPainter& painter, const Layout& layout, std::size_t page, const Handout& handout, Ink ink)
{
    const Page& what = layout.pages.at(page);
    const Colours colours = coloursOf(ink);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    for (const Box& box : what.boxes)
        paintBox(painter, box, colours, ink);
    for (const Still& still : what.stills)
        paintStill(painter, still.at, *handout.entries.at(still.entry).figure, still.isEnd, ink);
    if (!what.logo.isEmpty())
        paintLogo(painter, what.logo, handout.logo);
    for (const Line& line : what.lines)
        paintLine(painter, line, colours);
    painter.restore();
}

QImage preview(
    const Layout& layout, std::size_t page, const Handout& handout, Ink ink, int width, qreal ratio)
{
    const qreal scale = width * ratio / layout.sheet.width();
    QImage image((layout.sheet * scale).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paint(painter, layout, page, handout, ink);
    painter.end();
    image.setDevicePixelRatio(ratio);
    return image;
}

} // namespace plumbline::handout
