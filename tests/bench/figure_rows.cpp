// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows.h"

#include "catalog/catalog.h"
#include "figure/reach.h"
#include "picture/paint.h"
#include "picture/render.h"

#include <QImage>

#include <ctime>
#include <filesystem>
#include <limits>

namespace plumbline::bench
{

namespace
{

constexpr int moments = 8; ///< of each exercise
constexpr int rounds = 5;
constexpr int thumbnails = 48;
constexpr QSize thumbnail(176, 132);

/// Milliseconds of the parts of one frame.
struct Frame {
    double solve = 0;
    double shapes = 0;
    double paint = 0;

    [[nodiscard]] double whole() const { return solve + shapes + paint; }
};

/// Of this thread's processor time: drawing waits for nothing, and other programs take no part in it.
double nowInMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

std::vector<figure::Motion> posed()
{
    std::vector<figure::Motion> motions;
    const Library library = loadLibrary({ std::filesystem::path(PLUMBLINE_SOURCE_DIR) / "resources" });
    for (const Exercise& exercise : library.catalog.exercises())
        if (exercise.motion)
            motions.push_back(*exercise.motion);
    return motions;
}

/// A frame as the view paints it: what stands still lies beneath already.
Frame frameOf(const figure::Motion& motion, const figure::View& view, const figure::Moment& moment,
    figure::DepthMemory& memory, QImage& image)
{
    const figure::Look& look = figure::looks.front();
    Frame frame;
    const double began = nowInMs();
    const figure::Solved solved = figure::solve(figure::poseAt(motion, moment), look.shape);
    frame.solve = nowInMs() - began;
    figure::DrawOptions options;
    options.memory = &memory;
    const figure::Shapes shapes = figure::bodyOf(motion, solved, look.shape, view, options);
    frame.shapes = nowInMs() - began - frame.solve;
    picture::paint(image, shapes, picture::paletteOf(picture::Theme::Light, look));
    frame.paint = nowInMs() - began - frame.solve - frame.shapes;
    return frame;
}

/// The mean frame of a motion, each of its moments at its quickest: the machine is not ours alone.
Frame meanFrame(const figure::Motion& motion, int side)
{
    const figure::View view = figure::fitted(
        motion, figure::looks.front().shape, { static_cast<double>(side), static_cast<double>(side) });
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::white);
    figure::DepthMemory memory;
    Frame mean;
    for (int i = 0; i < moments; ++i) {
        figure::Moment moment = figure::momentAt(motion, figure::lengthOf(motion) * (i + 0.5) / moments);
        moment.breath = static_cast<double>(i) / moments;
        Frame best{ 1e9, 0, 0 };
        for (int round = 0; round < rounds; ++round) {
            const Frame frame = frameOf(motion, view, moment, memory, image);
            if (frame.whole() < best.whole())
                best = frame;
        }
        mean.solve += best.solve / moments;
        mean.shapes += best.shapes / moments;
        mean.paint += best.paint / moments;
    }
    return mean;
}

void frameRow(const std::vector<figure::Motion>& motions, int side, const char* goal)
{
    std::vector<Frame> frames;
    for (const figure::Motion& motion : motions)
        frames.push_back(meanFrame(motion, side));
    std::sort(
        frames.begin(), frames.end(), [](const Frame& a, const Frame& b) { return a.whole() < b.whole(); });
    const std::string size = std::to_string(side) + "x" + std::to_string(side);
    const Frame& median = frames[frames.size() / 2];
    print("figure " + size + ", median of " + std::to_string(frames.size()) + " exercises",
        number(median.whole(), "ms"), "-", goal);
    print("  solve + shapes + paint of it",
        number(median.solve, "+ ") + number(median.shapes, "+ ") + number(median.paint, "ms"), "-", "-");
    print("figure " + size + ", worst exercise", number(frames.back().whole(), "ms"), "-", goal);
}

/// What the pose editor does for each step of a drag: find the posture, then paint it.
void dragRow(const std::vector<figure::Motion>& motions, int side)
{
    std::vector<double> reached, whole;
    QImage image(side, side, QImage::Format_RGB32);
    for (const figure::Motion& motion : motions) {
        const figure::View view = figure::fitted(
            motion, figure::looks.front().shape, { static_cast<double>(side), static_cast<double>(side) });
        const figure::Moment moment{ motion.start, motion.start };
        const figure::Skeleton body = figure::solve(figure::poseAt(motion, moment)).skeleton;
        figure::DepthMemory memory;
        for (const figure::Handle handle : figure::handles) {
            const figure::Vec3 to = figure::positionOf(handle, body) + figure::Vec3{ .06, .05, .02 };
            double reach = 1e9, frame = 1e9;
            for (int round = 0; round < rounds; ++round) {
                figure::Motion tried = motion;
                const double began = nowInMs();
                tried.poses[motion.start] = figure::dragged(motion, motion.start, handle, to);
                const double found = nowInMs() - began;
                reach = std::min(reach, found);
                frame = std::min(frame, found + frameOf(tried, view, moment, memory, image).whole());
            }
            reached.push_back(reach);
            whole.push_back(frame);
        }
    }
    print("leading a handle, median of " + std::to_string(reached.size()),
        number(quantile(reached, 0.5), "ms"), "-", "-");
    print("  worst", number(reached.back(), "ms"), "-", "-");
    print("a drag's frame " + std::to_string(side) + "x" + std::to_string(side) + ", worst",
        number(quantile(whole, 1), "ms"), "-", "< 16 ms");
}

} // namespace

void figureRows()
{
    const std::vector<figure::Motion> motions = posed();
    if (motions.empty())
        return;
    frameRow(motions, 600, "< 4 ms");
    frameRow(motions, 1080, "-");
    dragRow(motions, 600);
    double best = std::numeric_limits<double>::max();
    for (int round = 0; round < rounds; ++round) {
        const double began = nowInMs();
        for (std::size_t i = 0; i < thumbnails; ++i)
            static_cast<void>(picture::image(motions[i % motions.size()], {}, thumbnail));
        best = std::min(best, nowInMs() - began);
    }
    print(std::to_string(thumbnails) + " thumbnails of 176x132", number(best, "ms"), "-", "-");
}

} // namespace plumbline::bench
