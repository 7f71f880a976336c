// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/prop.h"

#include <cmath>

namespace plumbline::figure
{

namespace
{

Vec3 usual(PropKind kind)
{
    switch (kind) {
    case PropKind::Mat:
        return { 1.08, 0, 0.38 };
    case PropKind::Chair:
    case PropKind::Stool:
        return { 0.25, 0.245, 0.25 };
    case PropKind::Step:
        return { 0.20, 0.17, 0.30 };
    case PropKind::Wall:
        return { 0.03, 1.06, 0.45 };
    case PropKind::Roller:
        return { 0, 0.09, 0.36 };
    case PropKind::MassageBall:
        return { 0, 0.038, 0 };
    case PropKind::ExerciseBall:
        return { 0, 0.32, 0 };
    }
    return {};
}

double filled(double authored, double fallback)
{
    return std::isfinite(authored) && authored > 0 ? std::fmin(authored, 4) : fallback;
}

void addSeat(std::vector<Solid>& out, Vec3 at, Vec3 size, bool withBack)
{
    constexpr double board = 0.012;
    constexpr double leg = 0.010;
    constexpr double inset = 0.014;
    const double x = size.x / 2;
    const double z = size.z / 2;
    const double h = size.y;
    out.push_back({ Box{ at + Vec3{ 0, h - board, 0 }, { x, board, z } }, Stuff::Wood });
    const double legHalf = h / 2 - board;
    for (const double a : { 1., -1. })
        for (const double b : { 1., -1. })
            out.push_back(
                { Box{ at + Vec3{ a * (x - inset), legHalf, b * (z - inset) }, { leg, legHalf, leg } },
                    Stuff::WoodDark });
    if (!withBack)
        return;
    for (const double b : { 1., -1. })
        out.push_back(
            { Box{ at + Vec3{ -x + leg, h + 0.13, b * (z - inset) }, { leg, 0.13, leg } }, Stuff::WoodDark });
    out.push_back({ Box{ at + Vec3{ -x + leg, h + 0.215, 0 }, { 0.009, 0.055, z } }, Stuff::Wood });
}

} // namespace

Prop mirrored(const Prop& prop)
{
    Prop other = prop;
    other.at = mirrored(prop.at);
    return other;
}

Vec3 sizeOf(const Prop& prop)
{
    const Vec3 u = usual(prop.kind);
    return { filled(prop.size.x, u.x), filled(prop.size.y, u.y), filled(prop.size.z, u.z) };
}

std::vector<Solid> solidsOf(const std::vector<Prop>& props)
{
    std::vector<Solid> out;
    for (const Prop& prop : props) {
        const Vec3 size = sizeOf(prop);
        const Vec3 half = size * 0.5;
        const Vec3 middle = prop.at + Vec3{ 0, half.y, 0 };
        switch (prop.kind) {
        case PropKind::Mat:
            break;
        case PropKind::Chair:
        case PropKind::Stool:
            addSeat(out, prop.at, size, prop.kind == PropKind::Chair);
            break;
        case PropKind::Step:
            out.push_back({ Box{ middle, half }, Stuff::Wood });
            break;
        case PropKind::Wall:
            out.push_back({ Box{ middle, half }, Stuff::Wall });
            break;
        case PropKind::Roller:
            out.push_back(
                { Cylinder{ middle, prop.alongX ? Vec3{ half.z, 0, 0 } : Vec3{ 0, 0, half.z }, half.y },
                    Stuff::Rubber });
            break;
        case PropKind::MassageBall:
        case PropKind::ExerciseBall:
            out.push_back({ Ball{ middle, half.y }, Stuff::Rubber });
            break;
        }
    }
    return out;
}

} // namespace plumbline::figure
