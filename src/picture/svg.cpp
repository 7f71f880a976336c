// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/page.h"
#include "picture/paint.h"
#include "picture/path_data.h"

#include <cmath>
#include <string>

/// QSvgGenerator writes long files that differ from one version of Qt to the next.
namespace plumbline::picture
{

namespace
{

constexpr double unitsPerPixel = 10;
constexpr double usualTolerance = 1; ///< units
constexpr double shadowTolerance = 4; ///< nobody looks at its edge

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
    const double tolerance = shape.role == figure::Role::Shadow ? shadowTolerance : usualTolerance;
    m_text += "<path" + fill + " d=\"" + pathData(shape, unitsPerPixel, tolerance) + "\"/>\n";
}

/// A circle of one unit, stretched and turned into the shape's ellipse.
std::string Writer::gradient(const figure::Shape& shape)
{
    const std::string id = "g" + std::to_string(++m_gradients);
    const figure::Fading& fading = *shape.fading;
    const auto inUnits = [](double pixels) { return std::to_string(units(pixels, unitsPerPixel)); };
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
