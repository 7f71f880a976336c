// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handout/type.h"

#include <vector>

namespace plumbline::handout
{

/// What stands together in a column and is not torn apart: its parts are placed from its upper left corner.
struct Piece {
    qreal height = 0;
    bool keepWithNext = false; ///< not to be the last on a page
    bool isGap = false; ///< only room: nothing is lost where a page begins with it
    Page parts;
};

/// A column of pieces, one below the other, all of one width.
class Column
{
public:
    explicit Column(qreal width)
        : m_width(width)
    {
    }

    [[nodiscard]] qreal width() const { return m_width; }
    [[nodiscard]] const std::vector<Piece>& pieces() const { return m_pieces; }
    [[nodiscard]] qreal height() const;

    void gap(qreal height);
    /// A line of words after the other, so that a long text may go on over the page.
    void words(const QString& text, Type type, int size, Tone tone = Tone::Ink, bool keepWithNext = false);
    /// Numbered or dotted: `mark` stands before the words, which are all as far in as `indent`.
    void marked(const QString& mark, qreal indent, const QString& text, int size);
    /// On the left what, on the right how much.
    void row(const QString& what, const QString& much, int size, qreal leftWidth);
    /// Sentences on a ground of their own, under a heading.
    void boxed(Box::Kind kind, const QString& heading, const QStringList& sentences, int size, Tone tone);
    void add(Piece piece) { m_pieces.push_back(std::move(piece)); }

private:
    qreal m_width;
    std::vector<Piece> m_pieces;
};

/// Puts the parts of a piece onto a page; grounds that follow each other without a gap become one.
void put(Page& page, const Piece& piece, QPointF at);

} // namespace plumbline::handout
