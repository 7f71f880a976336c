// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/head_drawing.h"

#include "figure/surface.h"

#include <algorithm>
#include <cmath>

namespace plumbline::figure
{

namespace
{

class HeadDrawing
{
public:
    HeadDrawing(const Solved& solved, const View& view, double line, Shapes& out)
        : m_solved(solved)
        , m_frame(solved.skeleton[Axial::Head])
        , m_view(view)
        , m_line(line)
        , m_out(out)
    {
    }

    void put(Role role, Tone tone, std::vector<Contour> contours)
    {
        Shape s;
        s.role = role;
        s.tone = tone;
        s.contours = std::move(contours);
        if (!s.contours.empty())
            m_out.push_back(std::move(s));
    }

    // Outlined and lit, of its own.
    void blob(Role role, const std::vector<Ellipsoid>& solid, double share)
    {
        Silhouette whole;
        Silhouette light;
        std::vector<Ellipse> flat;
        std::vector<Ellipse> bright;
        for (const Ellipsoid& e : solid) {
            flat.push_back(projected(e, m_view));
            bright.push_back(lit(flat.back(), share));
        }
        whole.addChain(flat.data(), flat.size());
        light.addChain(bright.data(), bright.size());
        put(role, Tone::Line, whole.grown(m_line));
        put(role, Tone::Shade, whole.grown(0));
        put(role, Tone::Plain, light.grown(0));
    }

    void ear(Side side)
    {
        const double s = sign(side);
        if (facingViewer({ -.25, 0, s }) < -.35)
            return;
        Silhouette rim;
        Silhouette inner;
        const Ellipse outerFlat =
            projected(ellipsoid(m_frame, { -.004, .020, .0435 * s }, { .0090, .0135, .005 }, -10), m_view);
        const Ellipse innerFlat =
            projected(ellipsoid(m_frame, { -.0042, .0208, .0445 * s }, { .0068, .0110, .0045 }, -10), m_view);
        rim.addChain(&outerFlat, 1);
        inner.addChain(&innerFlat, 1);
        put(Role::Skin, Tone::Shade, rim.grown(0));
        put(Role::Skin, Tone::Plain, inner.grown(0));
    }

    void skin(const FlatPart& flat)
    {
        Silhouette shade;
        Silhouette light;
        const auto& pieces = m_solved.parts[partId(PartKind::Head)].pieces;
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            add(shade, pieces[i], flat[i], allOf(pieces[i]));
            add(light, pieces[i], flat[i], allOf(pieces[i]), 0.86);
        }
        put(Role::Skin, Tone::Shade, shade.grown(0));
        put(Role::Skin, Tone::Plain, light.grown(0));
    }

    // Closed, calm eyes, brows and mouth as strokes of a brush on the face's curve.
    void features()
    {
        const double width = m_view.scale * 0.0044;
        std::vector<Contour> eyes;
        std::vector<Contour> brows;
        for (const Side side : bothSides) {
            const double s = sign(side);
            const double f = facingViewer({ .93, 0, .36 * s });
            if (f < .18)
                continue;
            const auto onFace = [&](double y, double z) {
                return m_view(m_frame.at({ .059 - 9 * z * z - 6 * (y - .03) * (y - .03), y, s * z }));
            };
            eyes.push_back(stroke(width, [&](double t) {
                return onFace(.0225 - .0036 * std::min(1., f * 1.3) * (1 - t * t), .0195 + .0085 * t);
            }));
            brows.push_back(stroke(width * .9,
                [&](double t) { return onFace(.0385 + .0025 * (1 - t * t), .0205 + .0105 * t); }));
        }
        put(Role::Features, Tone::Plain, std::move(eyes));
        put(Role::Hair, Tone::Plain, std::move(brows));
        if (facingViewer({ .97, -.2, 0 }) > -.05)
            put(Role::Skin, Tone::Line, { stroke(width * .9, [&](double t) {
                const double z = .0105 * t;
                return m_view(m_frame.at({ .0585 - 30 * z * z, -.0105 + .0028 * t * t, z }));
            }) });
    }

    [[nodiscard]] double facingViewer(Vec3 local) const
    {
        return dot(m_frame.axes * unit(local), m_view.toViewer);
    }

private:
    template <typename At> static Contour stroke(double width, At at)
    {
        std::vector<Point> points;
        for (int k = -4; k <= 4; ++k)
            points.push_back(at(k / 4.));
        return ribbon(points, width, 0.75);
    }

    const Solved& m_solved;
    const Frame& m_frame;
    const View& m_view;
    double m_line;
    Shapes& m_out;
};

// What hangs or is tied at the back of the head.
std::vector<Ellipsoid> gathered(const Skeleton& s, Hair hair)
{
    if (hair == Hair::Bun)
        return { surface::bun(s) };
    if (hair == Hair::Short)
        return {};
    // A ponytail hangs down whatever the head does, and lies on the floor where it gets there.
    const Frame& h = s[Axial::Head];
    const Vec3 root = h.at({ -.052, .066, 0 });
    const Vec3 away = unit(-h.axes.x * 0.9 + h.axes.y * 0.25);
    const Vec3 down = unit(Vec3{ 0, -1, 0 } - h.axes.x * 0.35);
    const Vec3 bend = root + away * .026;
    const auto bead = [](Vec3 at, double radius) {
        at.y = std::max(at.y, radius);
        return ellipsoid({ {}, at }, {}, { radius, radius, radius });
    };
    return { bead(root, .012), bead(bend + down * .008, .019), bead(bend + down * .048, .020),
        bead(bend + down * .080, .014), bead(bend + down * .102, .006) };
}

} // namespace

void drawHead(const Solved& solved, const BodyShape& shape, const FlatPart& flat, const View& view,
    double line, Shapes& out)
{
    HeadDrawing head(solved, view, line, out);
    const Frame& frame = solved.skeleton[Axial::Head];
    const auto tied = gathered(solved.skeleton, shape.hair);
    const bool tiedBehind =
        !tied.empty() && view.depth(tied.front().centre) < view.depth(frame.at({ .005, .040, 0 }));
    const auto far = [&](Side side) { return head.facingViewer({ 0, 0, sign(side) }) <= 0; };

    if (tiedBehind)
        head.blob(Role::Hair, tied, 0.8);
    head.put(Role::Hair, Tone::Line, hairCap(frame, shape.hair, view, line));
    for (const Side side : bothSides)
        if (far(side))
            head.ear(side);
    head.skin(flat);
    head.features();
    head.put(Role::Hair, Tone::Shade, hairCap(frame, shape.hair, view, 0));
    head.put(Role::Hair, Tone::Light, { hairShine(frame, shape.hair, view) });
    if (!tied.empty() && !tiedBehind)
        head.blob(Role::Hair, tied, 0.8);
    for (const Side side : bothSides)
        if (!far(side))
            head.ear(side);
}

} // namespace plumbline::figure
