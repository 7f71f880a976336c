// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/rasteriser.h"

namespace plumbline::picture
{

namespace
{

constexpr double farthest = 1e6; ///< pixels

} // namespace

void Rasteriser::begin(const QRect& area)
{
    m_area = area;
    // What an edge at the right border changes beyond it has two cells of its own. An odd number of cache
    // lines keeps the cells of a column from displacing each other.
    constexpr int cacheLine = 16;
    const int cells = area.width() + 2;
    m_stride = ((cells + cacheLine - 1) / cacheLine | 1) * cacheLine;
    m_words = cells / static_cast<int>(marksAWord) + 1;
    const auto grow = [&](auto& list, std::ptrdiff_t aLine) {
        list.resize(std::max(list.size(), static_cast<std::size_t>(aLine * area.height())));
    };
    grow(m_cells, m_stride);
    grow(m_marks, m_words);
}

void Rasteriser::add(const figure::Contour& contour, double scale, figure::Point origin)
{
    if (contour.size() < 3)
        return;
    m_corners.clear();
    for (const figure::Point& point : contour) {
        const double x = point.x * scale + origin.x - m_area.left();
        const double y = point.y * scale + origin.y - m_area.top();
        if (!(std::fabs(x) < farthest && std::fabs(y) < farthest))
            return;
        m_corners.push_back({ static_cast<float>(x), static_cast<float>(y) });
    }
    for (std::size_t i = 1; i < m_corners.size(); ++i)
        addEdge(m_corners[i - 1], m_corners[i]);
    addEdge(m_corners.back(), m_corners.front());
}

void Rasteriser::addEdge(Corner from, Corner to)
{
    if (from.y == to.y)
        return;
    const float sign = from.y < to.y ? 1.F : -1.F;
    if (sign < 0)
        std::swap(from, to);
    const float top = std::max(from.y, 0.F);
    const float bottom = std::min(to.y, static_cast<float>(m_area.height()));
    const float low = std::min(from.x, to.x), high = std::max(from.x, to.x);
    const auto width = static_cast<float>(m_area.width());
    if (top >= bottom || low >= width)
        return;
    const bool isInside = low >= 0 && high <= width;
    const float slope = (to.x - from.x) / (to.y - from.y);
    const auto at = [&](float y) { return std::clamp(from.x + (y - from.y) * slope, low, high); };
    float y = top;
    float x = at(top);
    float next = std::floor(top) + 1;
    Line line{ cellsOf(static_cast<int>(top)), marksOf(static_cast<int>(top)) };
    for (; y < bottom; ++next, line.cells += m_stride, line.marks += m_words) {
        const float nextY = std::min(next, bottom);
        const float nextX = at(nextY);
        const float left = std::min(x, nextX), right = std::max(x, nextX), cover = sign * (nextY - y);
        if (isInside)
            addPiece(line, left, right, cover);
        else
            addCut(line, left, right, cover);
        x = nextX;
        y = nextY;
    }
}

inline void Rasteriser::put(Line line, int column, float first, float second)
{
    line.cells[column] += first;
    line.cells[column + 1] += second;
    const auto bit = static_cast<unsigned>(column);
    std::uint64_t* marks = line.marks + bit / marksAWord;
    marks[0] |= std::uint64_t{ 3 } << (bit % marksAWord);
    if (bit % marksAWord == marksAWord - 1)
        marks[1] |= 1;
}

// A piece of an edge within one line of pixels, from left to right; `cover` is its height.
inline void Rasteriser::addPiece(Line line, float left, float right, float cover)
{
    const int first = static_cast<int>(left), last = static_cast<int>(right);
    if (first == last) {
        const float beyond = cover * ((left + right) / 2 - static_cast<float>(first));
        return put(line, first, cover - beyond, beyond);
    }
    // Within a pixel the coverage grows from that at its left edge by half of what this pixel adds.
    const float slope = cover / (right - left);
    const float inFirst = static_cast<float>(first + 1) - left;
    float before = slope * inFirst * inFirst / 2;
    float at = slope * inFirst;
    put(line, first, before, 0);
    for (int column = first + 1; column < last; ++column, at += slope) {
        put(line, column, at + slope / 2 - before, 0);
        before = at + slope / 2;
    }
    const float inLast = right - static_cast<float>(last);
    const float beyond = slope * inLast * inLast / 2;
    put(line, last, cover - beyond - before, beyond);
}

// The same of one that leaves the area: what is left of it covers whole lines, what is right of it nothing.
void Rasteriser::addCut(Line line, float left, float right, float cover) const
{
    const auto width = static_cast<float>(m_area.width());
    if (left >= width)
        return;
    if (right <= 0)
        return put(line, 0, cover, 0);
    const float slope = right > left ? cover / (right - left) : 0;
    if (left < 0) {
        put(line, 0, -left * slope, 0);
        cover += left * slope;
        left = 0;
    }
    if (right > width) {
        cover -= (right - width) * slope;
        right = width;
    }
    addPiece(line, left, right, cover);
}

} // namespace plumbline::picture
