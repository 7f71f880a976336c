// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/path_data.h"

#include <algorithm>
#include <cmath>

namespace plumbline::picture
{

namespace
{

constexpr double outermost = 100000; ///< pixels

struct Corner {
    std::int64_t x = 0;
    std::int64_t y = 0;
};

/// Marks what is to stay of the corners between two that do: as Ramer, Douglas and Peucker have it. All in
/// whole numbers, so that it is the same everywhere.
void keepBetween(const std::vector<Corner>& all, std::size_t first, std::size_t last, double tolerance,
    std::vector<bool>& kept)
{
    const std::int64_t dx = all[last].x - all[first].x;
    const std::int64_t dy = all[last].y - all[first].y;
    std::int64_t farthest = 0;
    std::size_t found = first;
    for (std::size_t i = first + 1; i < last; ++i) {
        const std::int64_t x = all[i].x - all[first].x;
        const std::int64_t y = all[i].y - all[first].y;
        const std::int64_t across = std::abs(dx * y - dy * x);
        if (across > farthest) {
            farthest = across;
            found = i;
        }
    }
    const auto off = static_cast<double>(farthest), length = static_cast<double>(dx * dx + dy * dy);
    if (off * off <= tolerance * tolerance * length)
        return;
    kept[found] = true;
    keepBetween(all, first, found, tolerance, kept);
    keepBetween(all, found, last, tolerance, kept);
}

/// Without the corners that are no farther than the tolerance from the line without them.
std::vector<Corner> simplified(const figure::Contour& contour, double unitsPerPixel, double tolerance)
{
    std::vector<Corner> all;
    for (const figure::Point& point : contour)
        all.push_back({ units(point.x, unitsPerPixel), units(point.y, unitsPerPixel) });
    if (all.size() < 3)
        return {};
    // Where a closed line begins is no corner of it, so it is cut in two at the corner farthest from there.
    const auto distance = [&](const Corner& c) {
        return (c.x - all[0].x) * (c.x - all[0].x) + (c.y - all[0].y) * (c.y - all[0].y);
    };
    const auto half = static_cast<std::size_t>(
        std::max_element(all.begin(), all.end(),
            [&](const Corner& a, const Corner& b) { return distance(a) < distance(b); })
        - all.begin());
    const std::size_t end = all.size();
    all.push_back(all[0]);
    std::vector<bool> kept(all.size());
    kept[0] = kept[half] = true;
    keepBetween(all, 0, half, tolerance, kept);
    keepBetween(all, half, end, tolerance, kept);
    std::vector<Corner> out;
    for (std::size_t i = 0; i < end; ++i)
        if (kept[i])
            out.push_back(all[i]);
    return out;
}

void append(std::string& text, const std::vector<Corner>& corners)
{
    if (corners.size() < 3)
        return;
    text += 'M' + std::to_string(corners[0].x) + (corners[0].y < 0 ? "" : " ") + std::to_string(corners[0].y)
        + 'l';
    for (std::size_t i = 1; i < corners.size(); ++i) {
        const std::int64_t dx = corners[i].x - corners[i - 1].x;
        const std::int64_t dy = corners[i].y - corners[i - 1].y;
        text += (i == 1 || dx < 0 ? "" : " ") + std::to_string(dx) + (dy < 0 ? "" : " ") + std::to_string(dy);
    }
    text += 'z';
}

} // namespace

std::int64_t units(double pixels, double unitsPerPixel)
{
    return std::isfinite(pixels) ? std::llround(std::clamp(pixels, -outermost, outermost) * unitsPerPixel)
                                 : 0;
}

figure::Contour simplified(const figure::Contour& contour, double tolerance)
{
    const double unitsPerPixel = 4 / tolerance;
    figure::Contour out;
    for (const Corner& corner : simplified(contour, unitsPerPixel, 4))
        out.push_back(
            { static_cast<double>(corner.x) / unitsPerPixel, static_cast<double>(corner.y) / unitsPerPixel });
    return out;
}

std::string pathData(const figure::Shape& shape, double unitsPerPixel, double tolerance)
{
    std::string text;
    for (const figure::Contour& contour : shape.contours)
        append(text, simplified(contour, unitsPerPixel, tolerance));
    return text;
}

} // namespace plumbline::picture
