// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/symbol.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>
#include <cmath>

// A static library's resources must be asked for by name, and outside of any namespace.
static void registerImages()
{
    Q_INIT_RESOURCE(images);
}

namespace plumbline
{

namespace
{

constexpr std::array files{ "routines", "exercises", "settings", "menu", "back", "search", "close", "check",
    "clock", "warning", "down", "onward", "breath", "easier", "harder", "instead", "play", "pause", "next",
    "previous", "restart", "stop", "rehearse", "list", "more", "leave-out", "full-screen", "filter", "chair",
    "mat", "massage-ball", "roller", "exercise-ball", "wall", "step", "standing", "sitting", "floor-sitting",
    "kneeling", "quadruped", "supine", "prone", "side-lying", "squatting" };
static_assert(files.size() == static_cast<std::size_t>(Symbol::Squatting) + 1);

QByteArray drawing(Symbol symbol, qreal stroke)
{
    registerImages();
    QFile file(
        QStringLiteral(":/symbols/%1.svg").arg(QLatin1String(files[static_cast<std::size_t>(symbol)])));
    QByteArray svg = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return svg.replace("stroke-width=\"2\"", "stroke-width=\"" + QByteArray::number(stroke) + '"');
}

QPixmap drawn(Symbol symbol, int pixels, const QColor& colour, qreal stroke)
{
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(drawing(symbol, stroke)).render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    return pixmap;
}

} // namespace

Symbol symbolOf(Position position)
{
    return static_cast<Symbol>(static_cast<int>(Symbol::Standing) + static_cast<int>(position));
}

std::optional<Symbol> symbolOf(Equipment thing)
{
    static_assert(static_cast<int>(Symbol::Step) - static_cast<int>(Symbol::Chair)
        == static_cast<int>(Equipment::Step) - static_cast<int>(Equipment::Chair));
    if (thing > Equipment::Step)
        return std::nullopt;
    return static_cast<Symbol>(static_cast<int>(Symbol::Chair) + static_cast<int>(thing));
}

void paintSymbol(QPainter& painter, const QRectF& rect, Symbol symbol, const QColor& colour, qreal stroke)
{
    const qreal side = std::min(rect.width(), rect.height());
    const qreal ratio = painter.device()->devicePixelRatioF();
    const int pixels = static_cast<int>(std::ceil(side * ratio));
    if (pixels <= 0)
        return;
    const QString key = QStringLiteral("symbol %1 %2 %3 %4")
                            .arg(static_cast<int>(symbol))
                            .arg(pixels)
                            .arg(colour.rgba())
                            .arg(stroke);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = drawn(symbol, pixels, colour, stroke);
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(ratio);
    const QPointF corner = rect.center() - QPointF(side, side) / 2;
    painter.drawPixmap(QPointF(std::round(corner.x()), std::round(corner.y())), pixmap);
}

QIcon programIcon()
{
    registerImages();
    return QIcon(QStringLiteral(":/plumbline.svg"));
}

} // namespace plumbline
