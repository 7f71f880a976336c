// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "picture/palette.h"

#include <QByteArray>
#include <QImage>
#include <QRect>
#include <QString>

#include <vector>

namespace plumbline::picture
{

/// One picture on a page, in pixels of its own from its upper left corner. It is cut off at its edges.
struct Frame {
    QRect at;
    figure::Shapes shapes;
};

/// A line of words; `at` is where its baseline begins.
struct Label {
    QPoint at;
    QString text;
    int size = 13; ///< pixels
};

/// Pictures side by side, and what is written beside them.
struct Page {
    QSize size;
    QString title; ///< what an SVG says of itself; may be empty
    Palette palette;
    QColor ground; ///< invalid: transparent
    QColor ink; ///< of the labels
    std::vector<Frame> frames;
    std::vector<Label> labels;
};

/// An empty size, or one there is no memory for, gives no image. Labels need a QGuiApplication.
[[nodiscard]] QImage image(const Page& page);

/// The same page gives the same bytes: plain paths, rounded to a tenth of a pixel, without clips and without
/// anything outside of the document. An empty size gives nothing.
[[nodiscard]] QByteArray svg(const Page& page);

} // namespace plumbline::picture
