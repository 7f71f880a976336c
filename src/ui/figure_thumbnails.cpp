// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure_thumbnails.h"

#include "picture/render.h"
#include "ui/figure_view.h"
#include "ui/style.h"

#include <QCryptographicHash>
#include <QPixmapCache>

#include <algorithm>
#include <type_traits>
#include <utility>

namespace plumbline
{

namespace
{

constexpr std::size_t atOnce = 3; ///< so many keep the window from nothing one would notice

template <class T> void add(QCryptographicHash& hash, const T& value)
{
    static_assert(std::is_trivially_copyable_v<T>);
    hash.addData(QByteArrayView(reinterpret_cast<const char*>(&value), sizeof value));
}

/// The pose that tells most: where the first movement of the repetition leads, or the start.
std::size_t tellingPose(const figure::Motion& motion)
{
    for (std::size_t i = motion.repeatFrom; i < motion.steps.size(); ++i)
        if (motion.steps[i].pose != motion.start)
            return motion.steps[i].pose;
    return motion.start;
}

/// Padding may make equal motions differ, which costs a picture, never make different ones the same.
QString keyOf(const figure::Motion& motion, QSize size, picture::Theme theme, qreal ratio, const char* look)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const figure::Pose& pose : motion.poses) {
        add(hash, pose.angles);
        add(hash, pose.ground.root);
        add(hash, pose.ground.anchor);
        add(hash, pose.ground.height);
        add(hash, pose.ground.at);
        for (const double weight : pose.pinWeights)
            add(hash, weight);
    }
    for (const figure::Step& step : motion.steps)
        add(hash, step.pose);
    for (const figure::Pin& pin : motion.pins)
        add(hash, pin);
    for (const figure::Prop& prop : motion.props)
        add(hash, prop);
    for (const figure::PartKind kind : motion.frame)
        add(hash, kind);
    for (const figure::Worked& worked : motion.worked)
        add(hash, worked);
    add(hash, motion.camera);
    add(hash, motion.repeatFrom);
    add(hash, motion.start);
    return QStringLiteral("figure/%1/%2x%3/%4/%5/%6")
        .arg(QString::fromLatin1(hash.result().toHex()))
        .arg(size.width())
        .arg(size.height())
        .arg(static_cast<int>(theme))
        .arg(ratio)
        .arg(QLatin1String(look));
}

} // namespace

QPixmap FigureThumbnails::drawing(const Wanted& wanted)
{
    // As large as this pose allows, not the whole motion.
    figure::Motion posed = wanted.motion;
    posed.start = tellingPose(wanted.motion);
    posed.steps.clear();
    posed.arrows.clear();
    picture::Still still;
    still.theme = wanted.theme;
    still.look = wanted.look;
    still.moment.from = still.moment.to = posed.start;
    QPixmap pixmap = QPixmap::fromImage(picture::image(posed, still, wanted.size * wanted.pixelRatio));
    pixmap.setDevicePixelRatio(wanted.pixelRatio);
    return pixmap;
}

FigureThumbnails::FigureThumbnails(QObject* parent)
    : QObject(parent)
{
    connect(&m_idle, &QTimer::timeout, this, &FigureThumbnails::drawSome);
}

QPixmap FigureThumbnails::find(const figure::Motion& motion, QSize size, const QWidget& on)
{
    return find(motion, size, on, figureLookOf(on));
}

QPixmap FigureThumbnails::find(
    const figure::Motion& motion, QSize size, const QWidget& on, const figure::Look& look)
{
    const picture::Theme theme = themeOf(on.palette());
    const qreal ratio = on.devicePixelRatioF();
    const QString key = keyOf(motion, size, theme, ratio, look.id);
    QPixmap found;
    if (QPixmapCache::find(key, &found) || size.isEmpty())
        return found;
    if (std::none_of(m_wanted.begin(), m_wanted.end(), [&](const Wanted& w) { return w.key == key; }))
        m_wanted.push_back({ key, motion, size, ratio, theme, look });
    if (!m_idle.isActive())
        m_idle.start(0);
    return found;
}

void FigureThumbnails::drawSome()
{
    m_idle.stop();
    const std::vector<Wanted> wanted = std::exchange(m_wanted, {});
    for (std::size_t i = 0; i < std::min(wanted.size(), atOnce); ++i)
        QPixmapCache::insert(wanted[i].key, drawing(wanted[i]));
    emit drawn();
}

} // namespace plumbline
