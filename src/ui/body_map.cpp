// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/body_map.h"

#include "figure/base_position.h"
#include "figure/draw.h"
#include "figure/landmark.h"
#include "ui/accessible.h"
#include "ui/chip.h"
#include "ui/figure_thumbnails.h"
#include "ui/flow_layout.h"
#include "ui/style.h"
#include "ui/words.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <array>
#include <cmath>
#include <optional>

namespace plumbline
{

namespace
{

using figure::Place;

constexpr QSize bodySize(112, 264); ///< at 100 % text
constexpr double spotRadius = 0.045; ///< in stature

/// Where a region is on the picture: at a place, or `share` of the way from it to another.
struct Spot {
    Region region;
    bool back;
    Place at;
    Place to;
    double share;
    bool paired; ///< on either side
};

constexpr std::array spots{
    Spot{ Region::Neck, true, Place::Nape, Place::Nape, 0, false },
    Spot{ Region::Shoulders, false, Place::Shoulder, Place::Shoulder, 0, true },
    Spot{ Region::Shoulders, true, Place::Shoulder, Place::Shoulder, 0, true },
    Spot{ Region::UpperBack, true, Place::Nape, Place::LowBack, .32, false },
    Spot{ Region::MidBack, true, Place::Nape, Place::LowBack, .65, false },
    Spot{ Region::LowBack, true, Place::LowBack, Place::LowBack, 0, false },
    Spot{ Region::Pelvis, true, Place::Sacrum, Place::Sacrum, 0, false },
    Spot{ Region::Chest, false, Place::Chest, Place::Chest, 0, false },
    Spot{ Region::Abdomen, false, Place::Belly, Place::Belly, 0, false },
    Spot{ Region::Hips, false, Place::Hip, Place::Hip, 0, true },
    Spot{ Region::Glutes, true, Place::Hip, Place::Hamstring, .3, true },
    Spot{ Region::Hamstrings, true, Place::Hamstring, Place::Hamstring, 0, true },
    Spot{ Region::InnerThighs, false, Place::Hip, Place::KneeInside, .5, true },
    Spot{ Region::Legs, false, Place::Knee, Place::Knee, 0, true },
    Spot{ Region::Legs, true, Place::Calf, Place::Calf, 0, true },
    Spot{ Region::Arms, false, Place::Elbow, Place::Elbow, 0, true },
    Spot{ Region::Arms, true, Place::Elbow, Place::Elbow, 0, true },
};

figure::Motion standing(bool back)
{
    figure::Motion motion;
    motion.poses = { { "standing", figure::anglesOf(figure::BasePosition::Standing),
        figure::groundOf(figure::BasePosition::Standing), {} } };
    motion.camera = { back ? -90.0 : 90.0, 3 };
    return motion;
}

} // namespace

BodyMap::BodyMap(QWidget* parent)
    : QWidget(parent)
    , m_thumbnails(new FigureThumbnails(this))
    , m_words(new QWidget(this))
{
    setAccessibleRole(*this, QAccessible::Grouping);
    setAccessibleName(tr("Where"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto* flow = new FlowLayout(space::small, m_words);
    flow->setContentsMargins(0, 0, 0, 0);
    for (const auto& word : words<Region>()) {
        if (word.value == Region::WholeBody)
            continue;
        auto* chip = new ToggleChip(wordOf(word.value));
        chip->setObjectName(QStringLiteral("region/") + shown(word.key));
        flow->addWidget(chip);
        connect(chip, &QAbstractButton::toggled, this, qOverload<>(&QWidget::update));
        m_named.push_back({ word.value, chip });
    }
    connect(m_thumbnails, &FigureThumbnails::drawn, this, qOverload<>(&QWidget::update));
}

std::vector<Region> BodyMap::regions() const
{
    std::vector<Region> chosen;
    for (const Named& named : m_named)
        if (named.chip->isChecked())
            chosen.push_back(named.region);
    return chosen;
}

void BodyMap::clear()
{
    for (const Named& named : m_named)
        named.chip->setChecked(false);
}

QSize BodyMap::pictureSize() const
{
    return { scaled(bodySize.width()), scaled(bodySize.height()) };
}

QRect BodyMap::picture(bool back) const
{
    const QRect at(QPoint(back ? pictureSize().width() : 0, 0), pictureSize());
    return QStyle::visualRect(layoutDirection(), rect(), at);
}

std::vector<QPointF> BodyMap::spotsOf(Region region, bool back) const
{
    const figure::Motion motion = standing(back);
    const figure::BodyShape& shape = figureLookOf(*this).shape;
    const QRect place = picture(back);
    const figure::View view = figure::fitted(
        motion, shape, { static_cast<double>(place.width()), static_cast<double>(place.height()) });
    const figure::Skeleton body = figure::solve(figure::poseAt(motion, {}), shape).skeleton;
    std::vector<QPointF> points;
    for (const Spot& spot : spots) {
        if (spot.region != region || spot.back != back)
            continue;
        for (const figure::Side side : { figure::Side::Right, figure::Side::Left }) {
            const figure::Vec3 from = figure::positionOf({ spot.at, side }, body);
            const figure::Vec3 to = figure::positionOf({ spot.to, side }, body);
            const figure::Point at = view(from + (to - from) * spot.share);
            points.emplace_back(place.left() + at.x, place.top() + at.y);
            if (!spot.paired)
                break;
        }
    }
    return points;
}

qreal BodyMap::reach() const
{
    return spotRadius * pictureSize().height();
}

bool BodyMap::isBeside(int width) const
{
    return width >= 2 * pictureSize().width() + space::gap + scaled(150);
}

QSize BodyMap::minimumSizeHint() const
{
    const int wide = 2 * pictureSize().width();
    return { wide, pictureSize().height() };
}

QSize BodyMap::sizeHint() const
{
    const int wide = 2 * pictureSize().width() + space::gap + scaled(360);
    return { wide, heightForWidth(wide) };
}

int BodyMap::heightForWidth(int width) const
{
    const int bodies = pictureSize().height();
    if (!isBeside(width))
        return bodies + space::small + m_words->layout()->heightForWidth(width);
    const int words = width - 2 * pictureSize().width() - space::gap;
    return std::max(bodies, m_words->layout()->heightForWidth(words));
}

void BodyMap::layOut()
{
    const int left = 2 * pictureSize().width() + space::gap;
    const int under = pictureSize().height() + space::small;
    m_words->setGeometry(isBeside(width())
            ? QStyle::visualRect(layoutDirection(), rect(), QRect(left, 0, width() - left, height()))
            : QRect(0, under, width(), height() - under));
}

void BodyMap::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

bool BodyMap::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        layOut();
    }
    return QWidget::event(event);
}

void BodyMap::mousePressEvent(QMouseEvent* event)
{
    const Named* nearest = nullptr;
    qreal best = 2 * reach();
    for (const bool back : { false, true })
        for (const Named& named : m_named)
            for (const QPointF& spot : spotsOf(named.region, back)) {
                const QPointF away = event->position() - spot;
                const qreal distance = std::hypot(away.x(), away.y());
                if (distance < best) {
                    best = distance;
                    nearest = &named;
                }
            }
    if (nearest)
        nearest->chip->toggle();
}

void BodyMap::paintEvent(QPaintEvent*)
{
    const Tokens tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const bool back : { false, true }) {
        const QRect place = picture(back);
        painter.drawPixmap(place.topLeft(), m_thumbnails->find(standing(back), place.size(), *this));
        for (const Named& named : m_named) {
            if (!named.chip->isChecked())
                continue;
            QColor mark = tokens.accent;
            mark.setAlphaF(0.72F);
            painter.setBrush(mark);
            painter.setPen(QPen(tokens.surface, 2));
            for (const QPointF& spot : spotsOf(named.region, back))
                painter.drawEllipse(spot, reach(), reach());
        }
    }
}

} // namespace plumbline
