// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QSize>

namespace plumbline
{

/// Where the parts of the player stand. Pure: a size in, rectangles out.
struct PlayerLayout {
    qreal zoom = 1.0; ///< how much larger than on a laptop everything is that is to be read
    bool stacked = false; ///< one column: the ring lies over the corner of the stage
    QRect header;
    QRect segments;
    QRect stage;
    QRect caption; ///< below the stage: what is being said
    QRect column; ///< title, chips, words, ring and what comes next; stacked: title, chips and words
    QRect ring; ///< only when stacked; else the column decides
    QRect next; ///< likewise; empty: there is no room for it
    QRect controls;
    QRect hurts; ///< always below the ring's column, empty while its height is 0
};

/// What the parts need, in pixels.
struct PlayerNeeds {
    int header = 0; ///< heights
    int controls = 0; ///< in the width that controlsWidth() says
    int hurts = 0; ///< 0: there is nothing to put there
    int next = 0;
    int caption = 0; ///< 0: there is none
    int title = 0; ///< title and chips in one line when stacked
};

[[nodiscard]] qreal playerZoom(QSize size);
[[nodiscard]] int controlsWidth(QSize size);
[[nodiscard]] int columnWidth(QSize size);
[[nodiscard]] PlayerLayout playerLayout(QSize size, const PlayerNeeds& needs);

} // namespace plumbline
