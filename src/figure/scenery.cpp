// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/scenery.h"

#include <algorithm>
#include <cmath>

namespace plumbline::figure
{

namespace
{

constexpr double lineWidth = 0.0030;

void put(
    Shapes& out, Role role, Tone tone, std::vector<Contour> contours, double dimmed = 0, double opacity = 1)
{
    Shape s;
    s.role = role;
    s.tone = tone;
    s.dimmed = dimmed;
    s.opacity = opacity;
    s.contours = std::move(contours);
    out.push_back(std::move(s));
}

Role roleOf(Stuff stuff)
{
    switch (stuff) {
    case Stuff::Wood:
        return Role::Wood;
    case Stuff::WoodDark:
        return Role::WoodDark;
    case Stuff::Wall:
        return Role::Wall;
    case Stuff::Rubber:
        return Role::Rubber;
    }
    return Role::Wood;
}

Ellipse dot3(Vec3 p, const View& view)
{
    return projected({ p, {} }, view);
}

void drawBox(const Box& box, Role role, const View& view, double opacity, Shapes& out)
{
    const std::array<Vec3, 3> axes{ Vec3{ box.half.x, 0, 0 }, Vec3{ 0, box.half.y, 0 },
        Vec3{ 0, 0, box.half.z } };
    std::vector<Ellipse> corners;
    for (const double x : { 1., -1. })
        for (const double y : { 1., -1. })
            for (const double z : { 1., -1. })
                corners.push_back(dot3(box.centre + axes[0] * x + axes[1] * y + axes[2] * z, view));
    Silhouette whole;
    whole.addHull(corners.data(), corners.size());
    put(out, role, Tone::Line, whole.grown(std::max(0.6, view.scale * lineWidth * 0.8)), 0, opacity);
    const Vec3 light = unit({ -.3, 1, .35 });
    for (std::size_t i = 0; i < 3; ++i)
        for (const double s : { 1., -1. }) {
            const Vec3 normal = unit(axes[i]) * s;
            if (dot(normal, view.toViewer) <= 1e-3)
                continue;
            const Vec3 u = axes[(i + 1) % 3];
            const Vec3 w = axes[(i + 2) % 3];
            const Vec3 o = box.centre + axes[i] * s;
            put(out, role, Tone::Plain,
                { { view(o + u + w), view(o + u - w), view(o - u - w), view(o - u + w) } },
                0.14 * (1 - std::max(0., dot(normal, light))), opacity);
        }
}

void drawRound(const std::vector<Ellipse>& form, Role role, double line, Shapes& out)
{
    Silhouette whole;
    Silhouette light;
    std::vector<Ellipse> bright;
    for (const Ellipse& e : form)
        bright.push_back(lit(e, 0.86));
    whole.addHull(form.data(), form.size());
    light.addHull(bright.data(), bright.size());
    put(out, role, Tone::Line, whole.grown(line));
    put(out, role, Tone::Shade, whole.grown(0));
    put(out, role, Tone::Plain, light.grown(0));
}

void drawCylinder(const Cylinder& c, Role role, const View& view, double line, Shapes& out)
{
    const Vec3 across = unit(cross(c.halfAxis, { 0, 1, 0 }));
    const auto disc = [&](double end, double share) {
        return projected(
            { c.centre + c.halfAxis * end,
                { across * (c.radius * share), Vec3{ 0, c.radius * share, 0 }, unit(c.halfAxis) * 1e-4 } },
            view);
    };
    drawRound({ disc(1, 1), disc(-1, 1) }, role, line, out);
    const double near = dot(c.halfAxis, view.toViewer) > 0 ? 1 : -1;
    for (const double share : { 1., 0.42 }) {
        const Ellipse e = disc(near, share);
        Silhouette s;
        s.addHull(&e, 1);
        put(out, role, share < 1 ? Tone::Line : Tone::Plain, s.grown(0), share < 1 ? 0 : 0.05);
    }
}

// Light comes from above, a little from the back left.
Vec3 onFloor(Vec3 v)
{
    return { v.x + .10 * v.y, 0, v.z - .06 * v.y };
}

Ellipsoid onFloor(const Ellipsoid& e)
{
    Ellipsoid out;
    out.centre = onFloor(e.centre);
    std::transform(e.axes.begin(), e.axes.end(), out.axes.begin(), [](Vec3 a) { return onFloor(a); });
    return out;
}

void addShadow(Silhouette& shadow, const Piece& piece, const View& view)
{
    std::vector<Ellipse> flat;
    const std::size_t n = piece.ellipsoids.size();
    const std::size_t stride = piece.chain && n > 6 ? 3 : 1;
    for (std::size_t i = 0; i < n; i += stride)
        flat.push_back(projected(onFloor(piece.ellipsoids[i]), view));
    if (stride > 1 && (n - 1) % stride != 0)
        flat.push_back(projected(onFloor(piece.ellipsoids.back()), view));
    if (piece.chain)
        shadow.addChainSafely(flat.data(), flat.size());
    else
        shadow.addHull(flat.data(), flat.size());
}

} // namespace

void drawSolid(const Solid& solid, const View& view, bool ghost, Shapes& out)
{
    const Role role = roleOf(solid.stuff);
    const double line = std::max(0.6, view.scale * lineWidth);
    if (const Box* box = std::get_if<Box>(&solid.form)) {
        drawBox(*box, role, view, ghost ? 0.38 : 1, out);
    } else if (const Ball* ball = std::get_if<Ball>(&solid.form)) {
        drawRound(
            { projected(
                ellipsoid({ {}, ball->centre }, {}, { ball->radius, ball->radius, ball->radius }), view) },
            role, line, out);
    } else {
        drawCylinder(std::get<Cylinder>(solid.form), role, view, line, out);
    }
}

void drawShadow(const Parts& parts, const std::vector<Solid>& solids, const View& view, Shapes& out)
{
    Silhouette shadow;
    for (const Part& part : parts)
        for (const Piece& piece : part.pieces)
            if (piece.castsShadow)
                addShadow(shadow, piece, view);
    for (const Solid& solid : solids) {
        std::vector<Ellipse> flat;
        if (const Box* box = std::get_if<Box>(&solid.form)) {
            if (box->half.y > .3 || box->half.x < .05)
                continue; // walls and the posts of chairs
            for (const double x : { 1., -1. })
                for (const double z : { 1., -1. })
                    flat.push_back(dot3(
                        onFloor(box->centre + Vec3{ x * box->half.x, box->half.y, z * box->half.z }), view));
        } else if (const Ball* ball = std::get_if<Ball>(&solid.form)) {
            const double r = ball->radius;
            flat.push_back(projected(onFloor(ellipsoid({ {}, ball->centre }, {}, { r, r, r })), view));
        } else {
            const Cylinder& c = std::get<Cylinder>(solid.form);
            const Vec3 across = unit(cross(c.halfAxis, { 0, 1, 0 })) * c.radius;
            for (const double end : { 1., -1. })
                flat.push_back(projected(
                    onFloor({ c.centre + c.halfAxis * end, { across, Vec3{ 0, c.radius, 0 }, {} } }), view));
        }
        shadow.addHull(flat.data(), flat.size());
    }
    put(out, Role::Shadow, Tone::Plain, shadow.grown(view.scale * 0.013), 0, 0.35);
    put(out, Role::Shadow, Tone::Plain, shadow.grown(view.scale * 0.004), 0, 0.65);
}

Shapes backdropOf(const Motion& motion, const View& view)
{
    Shapes out;
    bool mat = false;
    for (const Prop& prop : motion.props) {
        if (prop.kind != PropKind::Mat)
            continue;
        mat = true;
        const Vec3 half = sizeOf(prop) * 0.5;
        constexpr double r = 0.03; // of its corners
        Contour top;
        for (int i = 0; i < 28; ++i) {
            const int corner = i / 7;
            const double a = (corner * 90 + (i % 7) * 15) * M_PI / 180;
            const double x = corner == 0 || corner == 3 ? 1 : -1;
            const double z = corner < 2 ? 1 : -1;
            top.push_back(view(prop.at
                + Vec3{ x * (half.x - r) + r * std::cos(a), -.001, z * (half.z - r) + r * std::sin(a) }));
        }
        Contour below = top;
        for (Point& p : below)
            p.y += view.scale * 0.006;
        put(out, Role::Mat, Tone::Line, { below }, 0, 0.55);
        put(out, Role::Mat, Tone::Plain, { top });
    }
    if (!mat) {
        Contour disc;
        for (int i = 0; i < 96; ++i) {
            const double a = 2 * M_PI * i / 96;
            disc.push_back(view(view.floorCentre
                + Vec3{ view.floorRadius * std::cos(a), -.008, view.floorRadius * .72 * std::sin(a) }));
        }
        put(out, Role::Floor, Tone::Plain, { std::move(disc) });
    }
    return out;
}

} // namespace plumbline::figure
