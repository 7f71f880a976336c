// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/page.h"

#include "picture/paint.h"

#include <QFont>
#include <QPainter>

namespace plumbline::picture
{

QImage image(const Page& page)
{
    if (page.size.isEmpty())
        return {};
    QImage out(page.size, QImage::Format_ARGB32_Premultiplied);
    if (out.isNull())
        return out;
    out.fill(page.ground.isValid() ? page.ground : QColor(Qt::transparent));
    for (const Frame& frame : page.frames)
        paint(out, frame.shapes, page.palette, QRect({}, frame.at.size()), frame.at.topLeft());
    if (page.labels.empty())
        return out;
    QPainter painter(&out);
    painter.setPen(page.ink);
    for (const Label& label : page.labels) {
        QFont font(QStringLiteral("sans-serif"));
        font.setPixelSize(label.size);
        painter.setFont(font);
        painter.drawText(label.at, label.text);
    }
    return out;
}

} // namespace plumbline::picture
