// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/compose.h"

#include "handout/telling.h"

#include <algorithm>
#include <cmath>

namespace plumbline::render
{

namespace
{

using figure::Camera;
using figure::Moment;
using handout::gestureOf;
using handout::tellingPoses;
using picture::Page;

constexpr std::size_t sheetMoments = 10;
constexpr int posesAcross = 3;
constexpr int gap = 8;
constexpr int labelHeight = 22;
constexpr int titleHeight = 40;
constexpr double sameView = 25; ///< degrees: a camera as near as that to another shows nothing new

QColor inkOf(picture::Theme theme)
{
    switch (theme) {
    case picture::Theme::Dark:
        return { 0xe8e6e1 };
    case picture::Theme::HighContrast:
        return Qt::white;
    case picture::Theme::Light:
    case picture::Theme::Print:
        break;
    }
    return { 0x2b2b2b };
}

figure::Motion motionFor(const Exercise& exercise, const Request& request)
{
    figure::Motion motion = *exercise.motion;
    if (request.camera && request.isCameraOfSide)
        motion.camera = *request.camera;
    if (request.mirrored)
        motion = mirrored(motion);
    if (request.camera && !request.isCameraOfSide)
        motion.camera = *request.camera;
    return motion;
}

Page emptyPage(const Exercise& exercise, const Request& request, QSize size)
{
    Page page;
    page.size = size;
    page.title = QString::fromStdString(exercise.title);
    page.palette = paletteOf(request.theme, request.look);
    page.ink = inkOf(request.theme);
    return page;
}

picture::Still stillOf(
    const Request& request, const Moment& moment, std::optional<Moment> gesture = std::nullopt)
{
    picture::Still still;
    still.moment = moment;
    if (request.arrows)
        still.gesture = gesture;
    still.theme = request.theme;
    still.look = request.look;
    return still;
}

Page onePicture(const Exercise& exercise, const Request& request, const Moment& moment,
    std::optional<Moment> gesture = std::nullopt)
{
    Page page = emptyPage(exercise, request, request.size);
    page.frames.push_back({ QRect({}, request.size),
        shapesOf(motionFor(exercise, request), stillOf(request, moment, gesture), request.size) });
    return page;
}

Moment restingIn(std::size_t pose)
{
    return { pose, pose };
}

/// Moments of the setup, the repetition and the finish, the first and the last one included: evenly spaced
/// over the time in which the body moves, as the rest shows nothing new.
std::vector<double> momentsOf(const figure::Motion& motion, std::size_t count)
{
    std::vector<std::pair<double, double>> moving; // when it begins, and how long it lasts
    double all = 0, begin = 0;
    for (std::size_t i = 0; i < motion.steps.size(); ++i) {
        const double length = std::max(motion.steps[i].seconds, 0.);
        if (gestureOf(motion, i)) {
            moving.emplace_back(begin, length);
            all += length;
        }
        begin += length;
    }
    std::vector<double> moments;
    for (std::size_t i = 0; i < count; ++i) {
        double into = all * static_cast<double>(i) / static_cast<double>(std::max<std::size_t>(count - 1, 1));
        auto step = moving.begin();
        while (step != moving.end() && step + 1 != moving.end() && into > step->second)
            into -= step++->second;
        moments.push_back(step == moving.end() ? 0 : step->first + std::min(into, step->second));
    }
    return moments;
}

Moment momentOf(const figure::Motion& motion, double seconds)
{
    // At its very end a motion has begun anew.
    if (seconds >= lengthOf(motion) && !motion.steps.empty())
        return restingIn(motion.steps.back().pose);
    return momentAt(motion, seconds);
}

void addStrip(Page& page, const figure::Motion& motion, const Request& request, std::size_t count, int y)
{
    figure::DepthMemory memory;
    int x = 0;
    for (const double seconds : momentsOf(motion, count)) {
        page.frames.push_back({ QRect({ x, y }, request.size),
            shapesOf(motion, stillOf(request, momentOf(motion, seconds)), request.size, &memory) });
        x += request.size.width() + gap;
    }
}

Page stripOf(const Exercise& exercise, const Request& request)
{
    const int count = static_cast<int>(request.count);
    Page page =
        emptyPage(exercise, request, { count * (request.size.width() + gap) - gap, request.size.height() });
    addStrip(page, motionFor(exercise, request), request, request.count, 0);
    return page;
}

bool isNear(const Camera& a, const Camera& b)
{
    return std::abs(std::remainder(a.azimuth - b.azimuth, 360)) < sameView
        && std::abs(a.elevation - b.elevation) < sameView;
}

/// The motion's own camera and views, and what else it takes to see three different sides.
std::vector<std::pair<QString, Camera>> camerasFor(const figure::Motion& motion)
{
    const Camera& own = motion.camera;
    std::vector<std::pair<QString, Camera>> all{ { QStringLiteral("as authored"), own } };
    for (const Camera& view : motion.views)
        if (all.size() < posesAcross)
            all.emplace_back(QStringLiteral("view %1").arg(all.size()), view);
    const double side = std::cos(own.azimuth * M_PI / 180) < 0 ? 180 : 0;
    const std::vector<std::pair<QString, Camera>> others{ { QStringLiteral("side"), { side, 9 } },
        { QStringLiteral("front"), { 90, 9 } }, { QStringLiteral("three-quarter"), { 48, 18 } },
        { QStringLiteral("from above"), { 90, 80 } } };
    for (const auto& other : others) {
        const bool isNew = std::none_of(
            all.begin(), all.end(), [&](const auto& known) { return isNear(known.second, other.second); });
        if (all.size() < posesAcross && isNew)
            all.push_back(other);
    }
    return all;
}

Page sheetOf(const Exercise& exercise, const Request& request)
{
    const figure::Motion motion = motionFor(exercise, request);
    const int across = request.size.width() + gap;
    const int down = request.size.height() + labelHeight + gap;
    const int perRow = static_cast<int>(sheetMoments) / posesAcross;
    const int rows = 1 + (static_cast<int>(motion.poses.size()) + perRow - 1) / perRow;
    Page page = emptyPage(exercise, request,
        { static_cast<int>(sheetMoments) * across + gap, titleHeight + rows * down + gap });
    page.ground = groundOf(request.theme);
    page.labels.push_back({ { 2 * gap, titleHeight - 2 * gap },
        QString::fromStdString(exercise.title + " · " + exercise.id.value), 18 });
    const auto under = [&](int x, int y, const QString& text) {
        page.labels.push_back({ { x + gap, y + request.size.height() + labelHeight - gap }, text });
    };
    addStrip(page, motion, request, sheetMoments, titleHeight);
    int x = 0;
    for (const double seconds : momentsOf(motion, sheetMoments)) {
        under(x, titleHeight, QString::number(seconds, 'f', 1) + QStringLiteral(" s"));
        x += across;
    }
    for (std::size_t i = 0; i < motion.poses.size(); ++i) {
        const int row = static_cast<int>(i) / perRow;
        x = static_cast<int>(i) % perRow * posesAcross * across;
        const int y = titleHeight + (row + 1) * down;
        for (const auto& [name, camera] : camerasFor(motion)) {
            figure::Motion seen = motion;
            seen.camera = camera;
            page.frames.push_back({ QRect({ x, y }, request.size),
                shapesOf(seen, stillOf(request, restingIn(i)), request.size) });
            under(x, y, QString::fromStdString(motion.poses[i].name) + QStringLiteral(" · ") + name);
            x += across;
        }
    }
    return page;
}

} // namespace

Page pageOf(const Exercise& exercise, const Request& request)
{
    switch (request.what) {
    case Request::What::End: {
        const handout::Telling telling = tellingPoses(exercise);
        return onePicture(exercise, request, restingIn(telling.end), telling.gesture);
    }
    case Request::What::Step: {
        const std::size_t step = request.count - 1;
        return onePicture(exercise, request, restingIn(exercise.motion->steps[step].pose),
            gestureOf(*exercise.motion, step));
    }
    case Request::What::At:
        return onePicture(exercise, request, momentAt(*exercise.motion, request.seconds));
    case Request::What::Strip:
        return stripOf(exercise, request);
    case Request::What::Sheet:
        return sheetOf(exercise, request);
    }
    return {};
}

Page startOf(const Exercise& exercise, const Request& request)
{
    return onePicture(exercise, request, restingIn(tellingPoses(exercise).start));
}

} // namespace plumbline::render
