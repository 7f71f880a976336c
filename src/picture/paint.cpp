// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/paint.h"

#include "picture/rasteriser.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace plumbline::picture
{

namespace
{

using figure::Role;
using figure::Shape;
using figure::Tone;

QColor toned(QColor colour, double share)
{
    const auto part = [share](int value) {
        return std::clamp(static_cast<int>(std::lround(value * share)), 0, 255);
    };
    return { part(colour.red()), part(colour.green()), part(colour.blue()), colour.alpha() };
}

/// All four channels times share/255, rounded.
QRgb times(QRgb pixel, unsigned share)
{
    constexpr QRgb odd = 0x00ff00ff, half = 0x00800080;
    const auto pair = [=](QRgb channels) {
        const QRgb product = channels * share;
        return product + ((product >> 8) & odd) + half;
    };
    return ((pair(pixel & odd) >> 8) & odd) | (pair((pixel >> 8) & odd) & ~odd);
}

void lay(QRgb& pixel, QRgb colour)
{
    pixel = colour + times(pixel, 255U - static_cast<unsigned>(qAlpha(colour)));
}

class Pixels
{
public:
    explicit Pixels(QImage& image)
        : m_first(reinterpret_cast<QRgb*>(image.bits()))
        , m_aLine(image.bytesPerLine() / static_cast<qsizetype>(sizeof(QRgb)))
    {
    }
    [[nodiscard]] QRgb* line(int y) const { return m_first + y * m_aLine; }

private:
    QRgb* m_first;
    qsizetype m_aLine;
};

/// The pixels a rectangle of a picture touches that is this large and begins there.
QRect placed(const QRectF& r, double scale, figure::Point origin, const QRect& within)
{
    const QRectF there(
        r.x() * scale + origin.x, r.y() * scale + origin.y, r.width() * scale, r.height() * scale);
    return (there & QRectF(within)).toAlignedRect();
}

/// Fills with one colour.
class Plain
{
public:
    Plain(const Pixels& pixels, const QColor& colour)
        : m_pixels(pixels)
        , m_colour(qPremultiply(colour.rgba()))
    {
    }
    void line(int y) { m_line = m_pixels.line(y); }
    void run(int x, int length, int coverage)
    {
        const QRgb colour = coverage == 255 ? m_colour : times(m_colour, static_cast<unsigned>(coverage));
        if (qAlpha(colour) == 255)
            std::fill_n(m_line + x, length, colour);
        else
            std::for_each(m_line + x, m_line + x + length, [colour](QRgb& pixel) { lay(pixel, colour); });
    }

private:
    Pixels m_pixels;
    QRgb m_colour;
    QRgb* m_line = nullptr;
};

/// Fills with a colour that fades outwards.
class Fade
{
public:
    Fade(const Pixels& pixels, const QColor& colour, double opacity, const figure::Fading& fading,
        double scale, figure::Point origin)
        : m_pixels(pixels)
        , m_centre{ fading.centre.x * scale + origin.x, fading.centre.y * scale + origin.y }
        , m_along{ std::cos(fading.angle) / (fading.radius1 * scale),
            std::sin(fading.angle) / (fading.radius1 * scale) }
        , m_across{ -std::sin(fading.angle) / (fading.radius2 * scale),
            std::cos(fading.angle) / (fading.radius2 * scale) }
    {
        for (std::size_t i = 0; i < m_colours.size(); ++i) {
            const double at = static_cast<double>(i) / static_cast<double>(m_colours.size() - 1);
            const int alpha = static_cast<int>(std::lround(alphaAt(at) * opacity * 255));
            m_colours[i] = qPremultiply(qRgba(colour.red(), colour.green(), colour.blue(), alpha));
        }
    }
    void line(int y)
    {
        m_line = m_pixels.line(y);
        m_y = y + 0.5 - m_centre.y;
    }
    void run(int x, int length, int coverage)
    {
        for (int i = x; i < x + length; ++i) {
            const double dx = i + 0.5 - m_centre.x;
            const double u = dx * m_along.x + m_y * m_along.y;
            const double v = dx * m_across.x + m_y * m_across.y;
            const double way = u * u + v * v;
            if (!(way < 1))
                continue;
            const QRgb colour = m_colours[static_cast<std::size_t>(std::sqrt(way) * (colours - 1) + nearest)];
            lay(m_line[i], coverage == 255 ? colour : times(colour, static_cast<unsigned>(coverage)));
        }
    }

private:
    static constexpr std::size_t colours = 256;
    static constexpr double nearest = 0.5; ///< as in Rasteriser

    static double alphaAt(double at)
    {
        const auto* next = std::find_if(fadingStops.begin() + 1, fadingStops.end() - 1,
            [at](const auto& stop) { return stop.first >= at; });
        const auto& [from, alpha] = *(next - 1);
        return alpha + (next->second - alpha) * (at - from) / (next->first - from);
    }

    Pixels m_pixels;
    figure::Point m_centre, m_along, m_across;
    std::array<QRgb, colours> m_colours;
    QRgb* m_line = nullptr;
    double m_y = 0;
};

} // namespace

QColor colourOf(const Shape& shape, const Palette& palette)
{
    const auto tone = [&] {
        switch (shape.tone) {
        case Tone::Plain:
            return 1.;
        case Tone::Shade:
            return palette.shade;
        case Tone::Line:
            return palette.line;
        case Tone::Light:
            return 1.28;
        }
        return 1.;
    };
    QColor colour = palette.of(shape.role);
    if (palette.inked && shape.tone == Tone::Line && shape.role != Role::Mat)
        colour = palette.ink;
    else
        colour = toned(colour, tone() * (palette.inked ? 1 : 1 - shape.dimmed));
    colour.setAlphaF(static_cast<float>(static_cast<double>(colour.alphaF()) * shape.opacity));
    return colour;
}

QRectF boundsOf(const Shape& shape)
{
    double left = 1e9, top = 1e9, right = -1e9, bottom = -1e9;
    for (const figure::Contour& contour : shape.contours)
        for (const figure::Point& p : contour) {
            left = std::min(left, p.x);
            top = std::min(top, p.y);
            right = std::max(right, p.x);
            bottom = std::max(bottom, p.y);
        }
    return left > right ? QRectF() : QRectF(left, top, right - left, bottom - top).adjusted(-1, -1, 1, 1);
}

void paint(QImage& image, const figure::Shapes& shapes, const Palette& palette,
    const std::optional<QRect>& clip, QPoint origin)
{
    assert(image.isNull() || image.depth() == 32);
    const double scale = image.devicePixelRatio();
    const figure::Point begin{ origin.x() * scale, origin.y() * scale };
    const QRect within = clip ? placed(*clip, scale, begin, image.rect()) : image.rect();
    const Pixels pixels(image);
    Rasteriser rasteriser;
    for (const Shape& shape : shapes) {
        const QRect area = placed(boundsOf(shape), scale, begin, within);
        if (area.isEmpty())
            continue;
        rasteriser.begin(area);
        for (const figure::Contour& contour : shape.contours)
            rasteriser.add(contour, scale, begin);
        if (shape.fading)
            rasteriser.sweep(
                Fade(pixels, palette.of(shape.role), shape.opacity, *shape.fading, scale, begin));
        else
            rasteriser.sweep(Plain(pixels, colourOf(shape, palette)));
    }
}

void clear(QImage& image, const QRect& clip)
{
    const QRect area = placed(clip, image.devicePixelRatio(), {}, image.rect());
    const Pixels pixels(image);
    for (int y = area.top(); y <= area.bottom(); ++y)
        std::fill_n(pixels.line(y) + area.left(), area.width(), 0U);
}

} // namespace plumbline::picture
