// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QSizeF>
#include <QString>

#include <vector>

/// What stands where on paper: plain rectangles and lines of words, before anything is painted. All lengths
/// are in tenths of a typographic point (720 to the inch), from the upper left corner of the sheet.
namespace plumbline::handout
{

enum class Type { Title, Lead, Heading, CardTitle, Body, Strong, Small, Eyebrow };
/// How strongly a line speaks; the painter has a colour for each, or a grey.
enum class Tone { Ink, Muted, Primary, Warning };

/// One line of words, already broken: it is as wide as its rectangle or less.
struct Line {
    QRectF at;
    QString text;
    Type type = Type::Body;
    Tone tone = Tone::Ink;
    int size = 105; ///< of its letters
    Qt::Alignment alignment = Qt::AlignLeft;
};

struct Box {
    enum class Kind {
        Picture, ///< what a figure stands on
        Caution, ///< behind cautions
        Note, ///< behind the trainer's word
        Tick, ///< to be ticked by hand
        Free, ///< a day on which nothing is asked for
        Number, ///< behind the number of an exercise
        Rule ///< a thin line between things
    };
    Kind kind = Kind::Rule;
    QRectF at;
};

struct Still {
    QRectF at;
    std::size_t entry = 0; ///< of the hand-out
    bool isEnd = true; ///< else where the repetition begins
};

struct Page {
    std::vector<Box> boxes;
    std::vector<Still> stills;
    std::vector<Line> lines;
    QRectF logo; ///< empty: none
};

struct Layout {
    QSizeF sheet;
    QRectF content; ///< what lies within the margins, but for the line at the foot of each page
    std::vector<Page> pages; ///< at least one
};

} // namespace plumbline::handout
