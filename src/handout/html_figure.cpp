// SPDX-License-Identifier: GPL-3.0-or-later
#include "handout/html_figure.h"

#include "handout/film.h"
#include "picture/paint.h"
#include "picture/path_data.h"
#include "picture/render.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace plumbline::handout
{

namespace
{

// Less than a pixel is not seen in what moves, and is worth two thirds of the bytes.
constexpr QSize pictureSize{ 400, 300 };
constexpr double unitsPerPixel = 1, tolerance = 0.8, shadowTolerance = 2.5;
constexpr double mostBytes = 140'000; ///< of a figure
constexpr double mostPictures = 40;

std::string decimal(double value, int digits)
{
    return QByteArray::number(value, 'f', digits).toStdString();
}

std::string opacityText(double alpha)
{
    return alpha >= 0.995 ? std::string() : " fill-opacity=\"" + decimal(alpha, 2) + '"';
}

/// Turns shapes into elements, each text of them the same for the same shape.
class Elements
{
public:
    Elements(std::string name, FigureRules& rules)
        : m_name(std::move(name))
        , m_rules(rules)
        , m_light(paletteOf(picture::Theme::Light))
        , m_dark(paletteOf(picture::Theme::Dark))
    {
    }

    std::vector<std::string> of(const figure::Shapes& shapes)
    {
        std::vector<std::string> all;
        for (const figure::Shape& shape : shapes)
            if (std::string element = of(shape); !element.empty())
                all.push_back(std::move(element));
        return all;
    }
    [[nodiscard]] const std::string& gradients() const { return m_gradientText; }

private:
    std::string of(const figure::Shape& shape)
    {
        const QColor colour = colourOf(shape, m_light);
        const bool isShadow = shape.role == figure::Role::Shadow;
        const std::string d = picture::pathData(shape, unitsPerPixel, isShadow ? shadowTolerance : tolerance);
        if (d.empty() || colour.alpha() == 0)
            return {};
        if (shape.fading)
            return "<path fill=\"url(#" + gradientOf(shape) + ")\" d=\"" + d + "\"/>";
        return "<path class=\"" + m_rules.classOf(colour, colourOf(shape, m_dark)) + '"'
            + opacityText(colour.alphaF()) + " d=\"" + d + "\"/>";
    }

    /// Its stops stand in another, which those of the same colour share.
    std::string gradientOf(const figure::Shape& shape)
    {
        std::string stops;
        const std::string colour = m_rules.classOf(m_light.of(shape.role), m_dark.of(shape.role));
        for (const auto& [at, alpha] : picture::fadingStops)
            stops += "<stop class=\"" + colour + "\" offset=\"" + decimal(at, 2) + "\" stop-opacity=\""
                + decimal(alpha * shape.opacity, 2) + "\"/>";
        const std::string of = gradient(">" + stops);
        const figure::Fading& fading = *shape.fading;
        const auto whole = [](double pixels) {
            return std::to_string(picture::units(pixels, unitsPerPixel));
        };
        return gradient(" href=\"#" + of + "\" gradientUnits=\"userSpaceOnUse\" cx=\"0\" cy=\"0\" r=\"1\""
            + " gradientTransform=\"translate(" + whole(fading.centre.x) + ' ' + whole(fading.centre.y)
            + ")rotate(" + decimal(fading.angle * 180 / M_PI, 0) + ")scale(" + whole(fading.radius1) + ' '
            + whole(fading.radius2) + ")\">");
    }

    /// The id of the gradient that goes on like this.
    std::string gradient(const std::string& text)
    {
        const auto [known, isNew] = m_gradients.try_emplace(text, m_gradients.size());
        std::string id = m_name + 'g' + std::to_string(known->second);
        if (isNew)
            m_gradientText += "<radialGradient id=\"" + id + '"' + text + "</radialGradient>";
        return id;
    }

    std::string m_name;
    FigureRules& m_rules;
    picture::Palette m_light, m_dark;
    std::map<std::string, std::size_t> m_gradients;
    std::string m_gradientText;
};

using Drawing = std::vector<std::string>;

std::size_t sharedFront(const std::vector<Drawing>& all)
{
    std::size_t count = all.front().size();
    for (const Drawing& drawing : all)
        count = static_cast<std::size_t>(
            std::mismatch(all.front().begin(), all.front().begin() + static_cast<std::ptrdiff_t>(count),
                drawing.begin(), drawing.end())
                .first
            - all.front().begin());
    return count;
}

/// Puts elements that come in several drawings into one place.
class Shared
{
public:
    Shared(const std::vector<Drawing>& all, std::string name)
        : m_name(std::move(name))
    {
        std::map<std::string_view, int> counts;
        for (const Drawing& drawing : all)
            for (const std::string& element : drawing)
                ++counts[element];
        for (const auto& [element, count] : counts)
            if (count > 1 && element.size() > 60)
                m_ids.emplace(std::string(element), m_ids.size());
    }

    std::string text(const std::string& element)
    {
        const auto known = m_ids.find(element);
        if (known == m_ids.end())
            return element;
        const std::string id = m_name + 's' + std::to_string(known->second);
        if (m_defined.insert(known->second).second)
            m_definitions += "<path id=\"" + id + '"' + element.substr(5);
        return "<use href=\"#" + id + "\"/>";
    }
    [[nodiscard]] const std::string& definitions() const { return m_definitions; }

private:
    std::string m_name;
    std::map<std::string, std::size_t> m_ids;
    std::set<std::size_t> m_defined;
    std::string m_definitions;
};

/// When each of the drawings that differ is seen.
std::string rulesFor(const std::string& name, const std::vector<std::size_t>& shown,
    const std::vector<Frame>& frames, std::size_t count)
{
    double length = 0;
    for (const Frame& frame : frames)
        length += frame.seconds;
    std::string rules = '.' + name + " .f{animation:" + decimal(length, 2) + "s step-end infinite}";
    for (std::size_t drawing = 0; drawing < count; ++drawing) {
        std::string keys;
        double at = 0;
        bool isSeen = false;
        for (std::size_t i = 0; i < frames.size(); ++i) {
            const bool isNow = shown[i] == drawing;
            if (i == 0 || isNow != isSeen)
                keys += decimal(at / length * 100, 2) + "%{visibility:" + (isNow ? "visible}" : "hidden}");
            isSeen = isNow;
            at += frames[i].seconds;
        }
        const std::string own = name + 'k' + std::to_string(drawing);
        rules += '.' + name + " ." + own + "{animation-name:" + own + "}@keyframes " + own + '{' + keys + '}';
    }
    return rules;
}

figure::Shapes shapesAt(const Figure& figure, const figure::Moment& moment)
{
    picture::Still still;
    still.moment = moment;
    return shapesOf(figure.motion, still, pictureSize);
}

struct Film {
    std::string body;
    std::string rules;
};

/// The still, with arrows, seen where nothing is to move, and the drawings of the movement.
Film filmOf(const Figure& figure, const std::string& name, double pictures, FigureRules& colours)
{
    Elements elements(name, colours);
    const std::vector<Frame> frames = pictures > 0 ? framesOf(figure, pictures) : std::vector<Frame>();
    std::vector<Drawing> drawings;
    std::vector<std::size_t> shown;
    for (const Frame& frame : frames) {
        Drawing drawing = elements.of(shapesAt(figure, frame.moment));
        const auto known = std::find(drawings.begin(), drawings.end(), drawing);
        shown.push_back(static_cast<std::size_t>(known - drawings.begin()));
        if (known == drawings.end())
            drawings.push_back(std::move(drawing));
    }
    picture::Still still;
    still.moment = { figure.telling.end, figure.telling.end };
    still.gesture = figure.telling.gesture;
    drawings.push_back(elements.of(shapesOf(figure.motion, still, pictureSize)));
    const std::size_t front = sharedFront(drawings);
    std::string scenery, groups;
    for (std::size_t i = 0; i < front; ++i)
        scenery += drawings.front()[i];
    for (Drawing& drawing : drawings)
        drawing.erase(drawing.begin(), drawing.begin() + static_cast<std::ptrdiff_t>(front));
    Shared shared(drawings, name);
    for (std::size_t i = 0; i < drawings.size(); ++i) {
        const bool isStill = i + 1 == drawings.size();
        groups += isStill ? "<g class=\"still\">" : "<g class=\"f " + name + 'k' + std::to_string(i) + "\">";
        for (const std::string& element : drawings[i])
            groups += shared.text(element);
        groups += "</g>";
    }
    Film film;
    film.body = "<defs>" + elements.gradients() + shared.definitions() + "</defs>" + scenery + groups;
    if (!frames.empty())
        film.rules =
            '.' + name + " .still{visibility:hidden}" + rulesFor(name, shown, frames, drawings.size() - 1);
    return film;
}

} // namespace

std::string FigureRules::classOf(const QColor& light, const QColor& dark)
{
    const auto name = [](const QColor& colour) { return colour.name(QColor::HexRgb).toStdString(); };
    const auto known = m_colours.try_emplace({ name(light), name(dark) }, m_colours.size()).first;
    return 'c' + std::to_string(known->second);
}

std::string FigureRules::light() const
{
    std::string text;
    for (const auto& [colours, number] : m_colours)
        text +=
            ".c" + std::to_string(number) + "{fill:" + colours.first + ";stop-color:" + colours.first + '}';
    return text;
}

std::string FigureRules::dark() const
{
    std::string text;
    for (const auto& [colours, number] : m_colours)
        if (colours.first != colours.second)
            text += ".c" + std::to_string(number) + "{fill:" + colours.second
                + ";stop-color:" + colours.second + '}';
    return text;
}

std::string svgOf(const Figure& figure, const QString& title, const std::string& name, FigureRules& rules)
{
    // A still tells about how many fit; what they share is not known before.
    Film film = filmOf(figure, name, 0, rules), kept;
    double pictures = std::min(mostPictures, mostBytes / static_cast<double>(film.body.size()));
    for (int attempt = 0; attempt < 4; ++attempt) {
        film = filmOf(figure, name, pictures, rules);
        const auto bytes = static_cast<double>(film.body.size() + film.rules.size());
        if (bytes <= mostBytes)
            kept = film;
        if (bytes <= mostBytes && (bytes >= 0.75 * mostBytes || pictures >= mostPictures))
            break;
        pictures = std::min(mostPictures, 0.9 * pictures * mostBytes / bytes);
    }
    if (!kept.body.empty())
        film = kept;
    rules.add(film.rules);
    const auto units = [](int pixels) { return std::to_string(static_cast<int>(pixels * unitsPerPixel)); };
    return "<svg class=\"figure " + name + "\" role=\"img\" aria-label=\""
        + title.toHtmlEscaped().toStdString() + "\" viewBox=\"0 0 " + units(pictureSize.width()) + ' '
        + units(pictureSize.height()) + "\">" + film.body + "</svg>";
}

} // namespace plumbline::handout
