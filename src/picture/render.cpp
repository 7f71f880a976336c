// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/render.h"

namespace plumbline::picture
{

namespace
{

void append(figure::Shapes& all, figure::Shapes more)
{
    std::move(more.begin(), more.end(), std::back_inserter(all));
}

Page pageOf(const figure::Motion& motion, const Still& still, QSize size)
{
    Page page;
    page.size = size;
    if (size.isEmpty())
        return page;
    page.palette = paletteOf(still.theme, still.look);
    page.frames.push_back({ QRect({}, size), shapesOf(motion, still, size) });
    return page;
}

} // namespace

figure::Shapes shapesOf(
    const figure::Motion& motion, const Still& still, QSize size, figure::DepthMemory* memory)
{
    const figure::BodyShape& shape = still.look.shape;
    const figure::View view = figure::fitted(
        motion, shape, { static_cast<double>(size.width()), static_cast<double>(size.height()) });
    figure::Shapes shapes = figure::backdropOf(motion, view);
    const figure::Solved solved = figure::solve(figure::poseAt(motion, still.moment), shape);
    figure::DrawOptions options;
    options.memory = memory;
    append(shapes, figure::bodyOf(motion, solved, shape, view, options));
    if (still.gesture)
        append(shapes, figure::arrowsOf(motion, *still.gesture, shape, view));
    return shapes;
}

QImage image(const figure::Motion& motion, const Still& still, QSize size)
{
    return image(pageOf(motion, still, size));
}

QByteArray svg(const figure::Motion& motion, const Still& still, QSize size)
{
    return svg(pageOf(motion, still, size));
}

} // namespace plumbline::picture
