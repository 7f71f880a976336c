// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/page.h"
#include "picture/paint.h"

#include <algorithm>
#include <cmath>
#include <string>

/// QSvgGenerator writes long files that differ from one version of Qt to the next.
namespace plumbline::picture
{

namespace
{

constexpr double unitsPerPixel = 10;
constexpr double outermost = 100000; ///< pixels
constexpr double usualTolerance = 1; ///< units
constexpr double shadowTolerance = 4; ///< nobody looks at its edge

std::int64_t units(double pixels)
{
    return std::isfinite(pixels) ? std::llround(std::clamp(pixels, -outermost, outermost) * unitsPerPixel)
                                 : 0;
}

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
std::vector<Corner> simplified(const figure::Contour& contour, double tolerance)
{
    std::vector<Corner> all;
    for (const figure::Point& point : contour)
        all.push_back({ units(point.x), units(point.y) });
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

/// "0.25", "1", "-3.5": at most three decimals and none to spare.
std::string number(double value)
{
    const std::int64_t thousandths = std::isfinite(value) ? std::llround(value * 1000) : 0;
    std::string text = std::to_string(std::abs(thousandths) / 1000);
    if (std::int64_t rest = std::abs(thousandths) % 1000; rest > 0) {
        std::string decimals = std::to_string(1000 + rest).substr(1);
        decimals.erase(decimals.find_last_not_of('0') + 1);
        text += '.' + decimals;
    }
    return thousandths < 0 ? '-' + text : text;
}

std::string quoted(std::string_view name, const std::string& value)
{
    return ' ' + std::string(name) + "=\"" + value + '"';
}

std::string escaped(const QString& text)
{
    return text.toHtmlEscaped().toStdString();
}

std::string nameOf(const QColor& colour)
{
    return colour.name(QColor::HexRgb).toStdString();
}

class Writer
{
public:
    explicit Writer(const Page& page);
    [[nodiscard]] QByteArray document() const { return QByteArray::fromStdString(m_text + "</svg>\n"); }

private:
    void open(QRect at, bool isRoot);
    void add(const Frame& frame);
    void add(const figure::Shape& shape);
    void add(const figure::Contour& contour, double tolerance);
    void add(const Label& label);
    std::string gradient(const figure::Shape& shape);

    const Page& m_page;
    std::string m_text;
    int m_gradients = 0;
};

Writer::Writer(const Page& page)
    : m_page(page)
{
    open(QRect({}, page.size), true);
    if (!page.title.isEmpty())
        m_text += "<title>" + escaped(page.title) + "</title>\n";
    if (page.ground.isValid())
        m_text += "<rect" + quoted("width", "100%") + quoted("height", "100%")
            + quoted("fill", nameOf(page.ground)) + "/>\n";
    for (const Frame& frame : page.frames)
        add(frame);
    for (const Label& label : page.labels)
        add(label);
}

void Writer::open(QRect at, bool isRoot)
{
    const std::string width = std::to_string(at.width());
    const std::string height = std::to_string(at.height());
    m_text += "<svg";
    if (isRoot)
        m_text += quoted("xmlns", "http://www.w3.org/2000/svg");
    else
        m_text += quoted("x", std::to_string(at.x())) + quoted("y", std::to_string(at.y()));
    m_text += quoted("width", width) + quoted("height", height)
        + quoted("viewBox", "0 0 " + width + ' ' + height) + ">\n";
}

void Writer::add(const Frame& frame)
{
    const bool isAlone = frame.at == QRect({}, m_page.size);
    if (!isAlone)
        open(frame.at, false);
    m_text += "<g" + quoted("transform", "scale(" + number(1 / unitsPerPixel) + ')') + ">\n";
    for (const figure::Shape& shape : frame.shapes)
        add(shape);
    m_text += "</g>\n";
    if (!isAlone)
        m_text += "</svg>\n";
}

void Writer::add(const figure::Shape& shape)
{
    const QColor colour = colourOf(shape, m_page.palette);
    if (shape.contours.empty() || colour.alpha() == 0)
        return;
    std::string fill;
    if (shape.fading) {
        fill = quoted("fill", "url(#" + gradient(shape) + ')');
    } else {
        fill = quoted("fill", nameOf(colour));
        if (colour.alpha() < 255)
            fill += quoted("fill-opacity", number(std::round(colour.alpha() / 2.55) / 100));
    }
    m_text += "<path" + fill + " d=\"";
    for (const figure::Contour& contour : shape.contours)
        add(contour, shape.role == figure::Role::Shadow ? shadowTolerance : usualTolerance);
    m_text += "\"/>\n";
}

void Writer::add(const figure::Contour& contour, double tolerance)
{
    const std::vector<Corner> corners = simplified(contour, tolerance);
    if (corners.size() < 3)
        return;
    m_text += 'M' + std::to_string(corners[0].x) + (corners[0].y < 0 ? "" : " ")
        + std::to_string(corners[0].y) + 'l';
    for (std::size_t i = 1; i < corners.size(); ++i) {
        const std::int64_t dx = corners[i].x - corners[i - 1].x;
        const std::int64_t dy = corners[i].y - corners[i - 1].y;
        m_text +=
            (i == 1 || dx < 0 ? "" : " ") + std::to_string(dx) + (dy < 0 ? "" : " ") + std::to_string(dy);
    }
    m_text += 'z';
}

/// A circle of one unit, stretched and turned into the shape's ellipse.
std::string Writer::gradient(const figure::Shape& shape)
{
    const std::string id = "g" + std::to_string(++m_gradients);
    const figure::Fading& fading = *shape.fading;
    const auto inUnits = [](double pixels) { return std::to_string(units(pixels)); };
    m_text += "<radialGradient" + quoted("id", id) + quoted("gradientUnits", "userSpaceOnUse")
        + quoted("cx", "0") + quoted("cy", "0") + quoted("r", "1")
        + quoted("gradientTransform",
            "translate(" + inUnits(fading.centre.x) + ' ' + inUnits(fading.centre.y) + ")rotate("
                + number(std::round(fading.angle * 180 / M_PI * 10) / 10) + ")scale("
                + inUnits(fading.radius1) + ' ' + inUnits(fading.radius2) + ')')
        + '>';
    const std::string colour = nameOf(m_page.palette.of(shape.role));
    for (const auto& [at, alpha] : fadingStops)
        m_text += "<stop" + quoted("offset", number(at)) + quoted("stop-color", colour)
            + quoted("stop-opacity", number(std::round(alpha * shape.opacity * 100) / 100)) + "/>";
    m_text += "</radialGradient>\n";
    return id;
}

void Writer::add(const Label& label)
{
    m_text += "<text" + quoted("x", std::to_string(label.at.x())) + quoted("y", std::to_string(label.at.y()))
        + quoted("font-family", "sans-serif") + quoted("font-size", std::to_string(label.size))
        + quoted("fill", nameOf(m_page.ink)) + '>' + escaped(label.text) + "</text>\n";
}

} // namespace

QByteArray svg(const Page& page)
{
    return page.size.isEmpty() ? QByteArray() : Writer(page).document();
}

} // namespace plumbline::picture
