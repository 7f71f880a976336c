// SPDX-License-Identifier: GPL-3.0-or-later
#include "handout/column.h"

#include <algorithm>
#include <cmath>

namespace plumbline::handout
{

namespace
{

constexpr qreal boxPadding = 80;
constexpr qreal touching = 0.5; ///< closer than that two grounds are one

Piece lineOf(const QString& text, qreal x, qreal width, Type type, int size, Tone tone)
{
    Piece piece;
    piece.height = lineHeight(size);
    piece.parts.lines.push_back({ QRectF(x, 0, width, piece.height), text, type, tone, size,
        text.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft });
    return piece;
}

} // namespace

qreal Column::height() const
{
    qreal sum = 0;
    for (const Piece& piece : m_pieces)
        sum += piece.height;
    return sum;
}

void Column::gap(qreal height)
{
    Piece piece;
    piece.height = height;
    piece.isGap = true;
    m_pieces.push_back(std::move(piece));
}

void Column::words(const QString& text, Type type, int size, Tone tone, bool keepWithNext)
{
    for (const QString& line : broken(text, type, size, m_width)) {
        add(lineOf(line, 0, m_width, type, size, tone));
        m_pieces.back().keepWithNext = keepWithNext;
    }
}

void Column::marked(const QString& mark, qreal indent, const QString& text, int size)
{
    bool isFirst = true;
    for (const QString& line : broken(text, Type::Body, size, m_width - indent)) {
        add(lineOf(line, indent, m_width - indent, Type::Body, size, Tone::Ink));
        if (std::exchange(isFirst, false))
            m_pieces.back().parts.lines.push_back(
                { QRectF(0, 0, indent, lineHeight(size)), mark, Type::Strong, Tone::Primary, size });
    }
    gap(lineHeight(size) * 0.14);
}

void Column::row(const QString& what, const QString& much, int size, qreal leftWidth)
{
    const qreal step = lineHeight(size), inset = step * 0.18;
    const QStringList left = broken(what, Type::Body, size, leftWidth - inset);
    const QStringList right = broken(much, Type::Strong, size, m_width - leftWidth);
    Piece piece;
    const auto place = [&](const QStringList& lines, qreal x, qreal width, Type type, Tone tone) {
        qreal y = inset;
        for (const QString& line : lines) {
            piece.parts.lines.push_back({ QRectF(x, y, width, step), line, type, tone, size });
            y += step;
        }
    };
    place(left, 0, leftWidth - inset, Type::Body, Tone::Muted);
    place(right, leftWidth, m_width - leftWidth, Type::Strong, Tone::Ink);
    piece.height = static_cast<qreal>(std::max(left.size(), right.size())) * step + 2 * inset;
    piece.parts.boxes.push_back({ Box::Kind::Rule, QRectF(0, piece.height, m_width, 0) });
    add(std::move(piece));
}

void Column::boxed(Box::Kind kind, const QString& heading, const QStringList& sentences, int size, Tone tone)
{
    if (sentences.isEmpty())
        return;
    const qreal width = m_width - 2 * boxPadding;
    const auto ground = [&](qreal height) { return Box{ kind, QRectF(0, 0, m_width, height) }; };
    const auto padding = [&](qreal height) {
        Piece piece;
        piece.height = height;
        piece.keepWithNext = true;
        piece.parts.boxes.push_back(ground(height));
        add(std::move(piece));
    };
    const auto line = [&](const QString& text, Type type, Tone in, bool keep) {
        Piece piece = lineOf(text, boxPadding, width, type, size, in);
        piece.parts.boxes.push_back(ground(piece.height));
        piece.keepWithNext = keep;
        add(std::move(piece));
    };
    padding(boxPadding * 0.7);
    for (const QString& text : broken(heading, Type::Strong, size, width))
        line(text, Type::Strong, tone, true);
    for (const QString& sentence : sentences)
        for (const QString& text : broken(sentence, Type::Body, size, width))
            line(text, Type::Body, Tone::Ink, false);
    m_pieces.back().keepWithNext = true; // its last line and the edge below it
    padding(boxPadding * 0.7);
    m_pieces.back().keepWithNext = false;
}

void put(Page& page, const Piece& piece, QPointF at)
{
    for (Box box : piece.parts.boxes) {
        box.at.translate(at);
        Box* last = page.boxes.empty() ? nullptr : &page.boxes.back();
        const bool isGround = box.kind == Box::Kind::Caution || box.kind == Box::Kind::Note;
        if (last && isGround && last->kind == box.kind && last->at.left() == box.at.left()
            && std::abs(last->at.bottom() - box.at.top()) < touching)
            last->at.setBottom(box.at.bottom());
        else
            page.boxes.push_back(box);
    }
    for (Still still : piece.parts.stills) {
        still.at.translate(at);
        page.stills.push_back(still);
    }
    for (Line line : piece.parts.lines) {
        line.at.translate(at);
        page.lines.push_back(std::move(line));
    }
    if (!piece.parts.logo.isEmpty())
        page.logo = piece.parts.logo.translated(at);
}

} // namespace plumbline::handout
