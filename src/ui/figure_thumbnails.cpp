// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure_thumbnails.h"

#include "picture/render.h"
#include "ui/figure_key.h"
#include "ui/figure_view.h"

#include <QPixmapCache>

#include <algorithm>

namespace plumbline
{

namespace
{

/// The pose that tells most: where the first movement of the repetition leads, or the start.
std::size_t tellingPose(const figure::Motion& motion)
{
    for (std::size_t i = motion.repeatFrom; i < motion.steps.size(); ++i)
        if (motion.steps[i].pose != motion.start)
            return motion.steps[i].pose;
    return motion.start;
}

QString cacheKey(const figure::Motion& motion, QSize size, picture::Theme theme, qreal ratio)
{
    return QStringLiteral("figure/%1/%2x%3/%4/%5")
        .arg(QString::fromLatin1(keyOf(motion)))
        .arg(size.width())
        .arg(size.height())
        .arg(static_cast<int>(theme))
        .arg(ratio);
}

} // namespace

FigureThumbnails::FigureThumbnails(QObject* parent)
    : QObject(parent)
{
    connect(&m_idle, &QTimer::timeout, this, &FigureThumbnails::drawNext);
}

QPixmap FigureThumbnails::find(
    const figure::Motion& motion, QSize size, const QPalette& palette, qreal pixelRatio)
{
    const QString key = cacheKey(motion, size, themeOf(palette), pixelRatio);
    QPixmap found;
    if (QPixmapCache::find(key, &found) || size.isEmpty())
        return found;
    if (std::none_of(m_wanted.begin(), m_wanted.end(), [&](const Wanted& w) { return w.key == key; }))
        m_wanted.push_back({ key, motion, size, themeOf(palette), pixelRatio });
    if (!m_idle.isActive())
        m_idle.start(0);
    return found;
}

void FigureThumbnails::drawNext()
{
    const Wanted wanted = std::move(m_wanted.front());
    m_wanted.erase(m_wanted.begin());
    if (m_wanted.empty())
        m_idle.stop();
    picture::Still still;
    still.theme = wanted.theme;
    still.moment.from = still.moment.to = tellingPose(wanted.motion);
    QPixmap pixmap =
        QPixmap::fromImage(picture::image(wanted.motion, still, wanted.size * wanted.pixelRatio));
    pixmap.setDevicePixelRatio(wanted.pixelRatio);
    QPixmapCache::insert(wanted.key, pixmap);
    emit drawn();
}

} // namespace plumbline
