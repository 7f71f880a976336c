// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/shape.h"

#include <QRect>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace plumbline::picture
{

/// How far polygons cover each pixel of a rectangle, exactly to 1/255: by the non-zero winding rule where
/// they wind the same way.
///
/// Every edge leaves in each pixel it passes the change of coverage from there to the right; adding them up
/// along a line gives the coverage. What no edge touches is not looked at, so the price is that of the edges'
/// length, whatever lies between them.
class Rasteriser
{
public:
    /// The rectangle, in pixels, to be filled next; what lies outside of it is left out. To be called before
    /// anything is added, and after every sweep.
    void begin(const QRect& area);

    /// Fewer than three points cover nothing; the last is joined to the first. Points that are no numbers or
    /// farther away than any picture is large are ignored with their contour.
    void add(const figure::Contour& contour, double scale = 1, figure::Point origin = {});

    /// Takes all that was added away: `painter.line(y)` before the runs of a line, `painter.run(x, length,
    /// coverage)` from left to right, coverage from 1 to 255.
    template <class Painter> void sweep(Painter&& painter);

private:
    static constexpr unsigned marksAWord = 64;
    static constexpr float nearest =
        0.5F; ///< before cutting off rounds what is not negative; lround() takes longer

    struct Corner {
        float x = 0;
        float y = 0;
    };
    struct Line {
        float* cells;
        std::uint64_t* marks;
    };
    void addEdge(Corner from, Corner to);
    static void addPiece(Line line, float left, float right, float cover);
    void addCut(Line line, float left, float right, float cover) const;
    static void put(Line line, int column, float first, float second);
    [[nodiscard]] float* cellsOf(int line) { return m_cells.data() + line * m_stride; }
    [[nodiscard]] std::uint64_t* marksOf(int line) { return m_marks.data() + line * m_words; }

    QRect m_area;
    std::ptrdiff_t m_stride = 0; ///< cells of a line
    std::ptrdiff_t m_words = 0; ///< of marks, in a line
    std::vector<float> m_cells; ///< change of coverage against the pixel before; 0 after a sweep
    std::vector<std::uint64_t> m_marks; ///< a bit for each cell: whether there may be any
    std::vector<Corner> m_corners;
};

template <class Painter> void Rasteriser::sweep(Painter&& painter)
{
    const int width = m_area.width();
    for (int line = 0; line < m_area.height(); ++line) {
        float* cells = cellsOf(line);
        painter.line(m_area.top() + line);
        float sum = 0;
        int begin = 0, coverage = 0; // of the run so far
        const auto runTo = [&](int end) {
            if (coverage > 0 && end > begin)
                painter.run(m_area.left() + begin, end - begin, coverage);
            begin = end;
        };
        for (std::ptrdiff_t word = 0; word < m_words; ++word)
            for (std::uint64_t& marks = marksOf(line)[word]; marks != 0; marks &= marks - 1) {
                const int x = static_cast<int>(word * marksAWord) + std::countr_zero(marks);
                sum += std::exchange(cells[x], 0.F);
                const int now = static_cast<int>(std::min(std::fabs(sum), 1.F) * 255.F + nearest);
                if (now == coverage)
                    continue;
                runTo(std::min(x, width));
                coverage = now;
            }
        runTo(width);
    }
}

} // namespace plumbline::picture
