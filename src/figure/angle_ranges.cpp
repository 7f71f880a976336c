// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/angle_ranges.h"

#include <algorithm>
#include <cmath>
#include <sstream>

namespace plumbline::figure
{

namespace
{

// In the order of the enums. The lumbar and thoracic norms are those of the two together: see checkTrunk().
constexpr std::array<Range, trunkCount> trunkRanges{ { { -26, 20, -30, 30 }, { -50, 60, -50, 60 },
    { -25, 25, -25, 25 }, { -12, 12, -12, 12 }, { -30, 45, -30, 45 }, { -30, 30, -30, 30 },
    { -40, 40, -40, 40 }, { -45, 45, -65, 65 }, { -45, 45, -50, 50 }, { -60, 60, -85, 85 },
    { -20, 20, -25, 25 }, { -20, 20, -30, 30 }, { -360, 360, -360, 360 }, { -180, 180, -180, 180 },
    { -180, 180, -180, 180 }, { -2, 2, -2, 2 }, { -2, 2, -2, 2 }, { -2, 2, -2, 2 } } };

constexpr std::array<Range, jointCount> jointRanges{ { { -12, 40, -15, 45 }, { -25, 25, -30, 30 },
    { -60, 180, -65, 185 }, { -45, 180, -50, 185 }, { -45, 135, -50, 140 }, { -90, 70, -100, 90 },
    { 0, 150, -10, 160 }, { -80, 80, -90, 90 }, { -70, 80, -90, 90 }, { -30, 20, -40, 30 }, { 0, 1, 0, 1 },
    { -30, 120, -35, 140 }, { -30, 45, -40, 65 }, { -45, 45, -80, 60 }, { 0, 135, -5, 160 },
    { -50, 20, -85, 40 }, { -15, 35, -25, 45 }, { -40, 70, -50, 90 } } };

double within(const Range& range, double value)
{
    return std::clamp(std::isfinite(value) ? value : 0, range.limitLow, range.limitHigh);
}

std::string number(double value)
{
    std::ostringstream out;
    out << value;
    return out.str();
}

Diagnostic finding(Severity severity, std::string pointer, std::string sentence)
{
    Diagnostic d;
    d.severity = severity;
    d.pointer = std::move(pointer);
    d.sentence = std::move(sentence);
    return d;
}

// The value to take; says what is wrong with the one that came.
double judged(
    const Range& range, const std::string& name, double value, const std::string& pointer, Diagnostics& out)
{
    const double taken = std::clamp(value, range.limitLow, range.limitHigh);
    if (taken != value)
        out.push_back(finding(Severity::Error, pointer,
            name + " goes from " + number(range.limitLow) + " to " + number(range.limitHigh) + ", not "
                + number(value)));
    else if (value < range.normLow || value > range.normHigh)
        out.push_back(finding(Severity::Warning, pointer,
            name + " of " + number(value) + " is more than most people reach (" + number(range.normLow)
                + " to " + number(range.normHigh) + ")"));
    return taken;
}

} // namespace

Range rangeOf(Trunk t)
{
    return trunkRanges[static_cast<std::size_t>(t)];
}
Range rangeOf(Joint j)
{
    return jointRanges[static_cast<std::size_t>(j)];
}

Angles clamped(const Angles& angles)
{
    Angles out;
    for (std::size_t i = 0; i < trunkCount; ++i) {
        const auto t = static_cast<Trunk>(i);
        out[t] = within(rangeOf(t), angles[t]);
    }
    for (std::size_t i = 0; i < jointCount; ++i)
        for (const Side side : bothSides) {
            const auto j = static_cast<Joint>(i);
            out.at(j, side) = within(rangeOf(j), angles.at(j, side));
        }
    return out;
}

Diagnostics apply(const AngleSettings& settings, Angles& angles)
{
    Diagnostics out;
    for (const bool oneSided : { false, true })
        for (const AngleSetting& s : settings) {
            const std::string pointer = "/" + s.joint + "/" + s.motion;
            const auto movement = movementNamed(s.joint, s.motion);
            if (oneSided != (movement && movement->side))
                continue;
            if (!movement) {
                out.push_back(finding(Severity::Error, pointer,
                    "no joint \"" + s.joint + "\" has a movement \"" + s.motion + "\""));
            } else if (!std::isfinite(s.value)) {
                out.push_back(finding(Severity::Error, pointer, "expected a number of degrees"));
            } else if (movement->trunk) {
                angles[*movement->trunk] =
                    judged(rangeOf(*movement->trunk), nameOf(*movement->trunk), s.value, pointer, out);
            } else {
                const double value =
                    judged(rangeOf(*movement->joint), nameOf(*movement->joint), s.value, pointer, out);
                for (const Side side : bothSides)
                    if (!movement->side || *movement->side == side)
                        angles.at(*movement->joint, side) = value;
            }
        }
    return out;
}

Diagnostics checkTrunk(const Angles& angles)
{
    struct Sum {
        const char* name;
        Trunk low;
        Trunk high;
        double from;
        double to;
    };
    // Lumbar flexion is what is written and what the tilt of the pelvis takes away or adds.
    constexpr std::array<Sum, 3> sums{ { { "flexion", Trunk::LumbarFlexion, Trunk::ThoracicFlexion, -25, 80 },
        { "lateral", Trunk::LumbarLateral, Trunk::ThoracicLateral, -35, 35 },
        { "rotation", Trunk::LumbarRotation, Trunk::ThoracicRotation, -45, 45 } } };
    Diagnostics out;
    for (const Sum& s : sums) {
        const double tilt = s.low == Trunk::LumbarFlexion ? angles[Trunk::PelvisTilt] : 0;
        const double value = angles[s.low] + angles[s.high] - tilt;
        if (value < s.from || value > s.to)
            out.push_back(finding(Severity::Warning, std::string("/thoracic/") + s.name,
                std::string("the whole back's ") + s.name + " of " + number(value)
                    + " is more than most people reach (" + number(s.from) + " to " + number(s.to) + ")"));
    }
    return out;
}

} // namespace plumbline::figure
