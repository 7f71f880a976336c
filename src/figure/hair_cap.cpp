// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/head_drawing.h"

#include "figure/silhouette.h"

#include <algorithm>
#include <cmath>

namespace plumbline::figure
{

namespace
{

constexpr int samples = 56;

// The skull with its hair, in the head's axes, as a unit sphere that is scaled by `radii`.
struct Cap {
    Vec3 centre{ .004, .0425, 0 };
    Vec3 radii{ .0575, .0535, .0465 };
    Vec3 pole = unit({ -.42, .90, 0 }); ///< the cap's middle, tilted back
    Vec3 front = unit({ .90, .42, 0 });
    double sides = 97; ///< degrees from the pole to the hairline at the temples
    double nape = 19; ///< by which it reaches farther down at the back
    double brow = 36; ///< and less far at the forehead

    // Angle from the pole to the hairline, in radians, by direction around the pole.
    [[nodiscard]] double hairline(double around) const
    {
        const double c = std::cos(around);
        return (sides + (c > 0 ? -brow : nape) * c * c) * M_PI / 180;
    }
    [[nodiscard]] bool covers(Vec3 d) const
    {
        const double fromPole = std::acos(std::fmax(-1, std::fmin(1, dot(d, pole))));
        return fromPole < hairline(std::atan2(d.z, dot(d, front)));
    }
    [[nodiscard]] Vec3 onHairline(double around) const
    {
        const double t = hairline(around);
        return pole * std::cos(t)
            + (front * std::cos(around) + Vec3{ 0, 0, 1 } * std::sin(around)) * std::sin(t);
    }
};

Cap capOf(Hair hair)
{
    Cap cap;
    if (hair == Hair::Short) {
        cap.radii = { .0590, .0560, .0480 };
        cap.sides = 104;
        cap.nape = 20;
        cap.brow = 45;
    }
    return cap;
}

} // namespace

std::vector<Contour> hairCap(const Frame& head, Hair hair, const View& view, double grown)
{
    const Cap cap = capOf(hair);
    const double grow = grown / view.scale;
    const Vec3 radii = cap.radii + Vec3{ grow, grow, grow };
    const auto flat = [&](Vec3 d) {
        return view(head.at(cap.centre + Vec3{ d.x * radii.x, d.y * radii.y, d.z * radii.z }));
    };
    // Where on the unit sphere the surface faces the viewer: the side of this direction.
    const Vec3 local = head.axes.inverse() * view.toViewer;
    const Vec3 towards = unit({ local.x / radii.x, local.y / radii.y, local.z / radii.z });
    const Rotation rim = facing(towards, { 0.31, 0.17, 0.94 });
    const auto onRim = [&](double a) { return rim.x * std::cos(a) + rim.z * std::sin(a); };

    // Walk around rim and hairline: the visible hair is bounded by those stretches of the rim that hair
    // covers and those of the hairline that face the viewer.
    std::vector<Vec3> line;
    for (int i = 0; i < samples; ++i)
        line.push_back(cap.onHairline(2 * M_PI * i / samples));
    int visible = 0;
    for (const Vec3& d : line)
        visible += dot(d, towards) > 0 ? 1 : 0;
    Contour contour;
    if (visible == 0 || visible == samples) {
        const bool rimCovered = cap.covers(onRim(0.3));
        if (rimCovered)
            for (int i = 0; i < samples; ++i)
                contour.push_back(flat(onRim(2 * M_PI * i / samples)));
        else if (visible == samples)
            for (const Vec3& d : line)
                contour.push_back(flat(d));
        std::vector<Contour> out;
        if (!contour.empty())
            out.push_back(std::move(contour));
        return out;
    }
    int start = 0;
    while (!(dot(line[static_cast<std::size_t>(start)], towards) > 0
        && dot(line[static_cast<std::size_t>((start + samples - 1) % samples)], towards) <= 0))
        ++start;
    const auto crossing = [&](Vec3 a, Vec3 b) {
        const double da = dot(a, towards);
        const double db = dot(b, towards);
        return unit(mix(a, b, da / (da - db)));
    };
    const auto at = [&](int i) { return line[static_cast<std::size_t>((i + samples) % samples)]; };
    const Vec3 entry = crossing(at(start - 1), at(start));
    contour.push_back(flat(entry));
    int i = start;
    Vec3 exit = entry;
    for (int k = 0; k < samples; ++k, ++i) {
        if (dot(at(i), towards) > 0)
            contour.push_back(flat(at(i)));
        else if (dot(at(i - 1), towards) > 0)
            exit = crossing(at(i - 1), at(i));
    }
    // Back to the start along the rim, on the side where there is hair.
    const auto angle = [&](Vec3 d) { return std::atan2(dot(d, rim.z), dot(d, rim.x)); };
    const double from = angle(exit);
    double sweep = std::fmod(angle(entry) - from, 2 * M_PI);
    if (sweep < 0)
        sweep += 2 * M_PI;
    if (!cap.covers(onRim(from + sweep / 2)))
        sweep -= 2 * M_PI;
    const int steps = std::max(2, static_cast<int>(std::fabs(sweep) / 0.12));
    for (int k = 0; k <= steps; ++k)
        contour.push_back(flat(onRim(from + sweep * k / steps)));
    return { std::move(contour) };
}

Contour hairShine(const Frame& head, Hair hair, const View& view)
{
    const Cap cap = capOf(hair);
    const Vec3 light = head.axes.inverse() * unit(view.up * .80 - view.right * .45 + view.toViewer * .55);
    const Vec3 local = head.axes.inverse() * view.toViewer;
    std::vector<Point> band;
    for (int i = -5; i <= 5; ++i) {
        // Around the pole, as hair is combed.
        const Vec3 d = about(cap.pole, 0.11 * i) * unit(light + cap.pole * 0.35);
        const Vec3 normal{ d.x / cap.radii.x, d.y / cap.radii.y, d.z / cap.radii.z };
        if (!cap.covers(d) || dot(unit(normal), local) < 0.15)
            continue;
        band.push_back(view(
            head.at(cap.centre + Vec3{ d.x * cap.radii.x, d.y * cap.radii.y, d.z * cap.radii.z } * 0.985)));
    }
    return band.size() < 4 ? Contour{} : ribbon(band, view.scale * 0.011, 1);
}

} // namespace plumbline::figure
