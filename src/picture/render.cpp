// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/render.h"

#include "picture/paint.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

namespace plumbline::picture
{

namespace
{

void paintStill(QPainter& painter, const figure::Motion& motion, const Still& still, QSize size)
{
    const Palette palette = paletteOf(still.theme, still.look);
    const figure::BodyShape& shape = still.look.shape;
    const figure::View view = figure::fitted(
        motion, shape, { static_cast<double>(size.width()), static_cast<double>(size.height()) });
    paint(painter, figure::backdropOf(motion, view), palette);
    const figure::Solved solved = figure::solve(figure::poseAt(motion, still.moment), shape);
    paint(painter, figure::bodyOf(motion, solved, shape, view), palette);
    if (still.gesture)
        paint(painter, figure::arrowsOf(motion, *still.gesture, shape, view), palette);
}

} // namespace

QImage image(const figure::Motion& motion, const Still& still, QSize size)
{
    if (size.isEmpty())
        return {};
    QImage out(size, QImage::Format_ARGB32_Premultiplied);
    if (out.isNull())
        return out;
    out.fill(Qt::transparent);
    QPainter painter(&out);
    paintStill(painter, motion, still, size);
    return out;
}

QByteArray svg(const figure::Motion& motion, const Still& still, QSize size)
{
    if (size.isEmpty())
        return {};
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect({}, size));
    QPainter painter(&generator);
    paintStill(painter, motion, still, size);
    painter.end();
    return buffer.data();
}

} // namespace plumbline::picture
