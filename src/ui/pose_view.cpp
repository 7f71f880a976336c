// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pose_view.h"

#include "ui/angle_slider.h"
#include "ui/button.h"
#include "ui/flow_layout.h"
#include "ui/label.h"

#include <QVBoxLayout>

#include <cmath>

namespace plumbline
{

namespace
{

constexpr figure::Range around{ -180, 180, -180, 180 };
constexpr figure::Range above{ -85, 85, -85, 85 };
constexpr double alike = 0.5; ///< degrees

} // namespace

PoseView::PoseView(QWidget* parent)
    : QWidget(parent)
    , m_azimuth(new AngleSlider(tr("Around the figure"), around, 1))
    , m_elevation(new AngleSlider(tr("From below or above"), above, 1))
    , m_told(new Label({}, Type::Small))
    , m_back(new Button(Button::Kind::Secondary, tr("Back to the exercise's view")))
    , m_keep(new Button(Button::Kind::Primary, tr("Show the exercise from here")))
{
    m_azimuth->setObjectName(QStringLiteral("azimuth"));
    m_elevation->setObjectName(QStringLiteral("elevation"));
    m_back->setObjectName(QStringLiteral("viewBack"));
    m_keep->setObjectName(QStringLiteral("keepView"));
    auto* views = new QWidget;
    auto* flow = new FlowLayout(space::small, views);
    flow->setContentsMargins(0, 0, 0, 0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    views->setSizePolicy(policy);
    struct Standard {
        QString name;
        figure::Camera camera;
    };
    const std::array standard{ Standard{ tr("Right side"), { 0, 9 } }, Standard{ tr("Front"), { 90, 9 } },
        Standard{ tr("Left side"), { 180, 9 } }, Standard{ tr("Back"), { -90, 9 } },
        Standard{ tr("Half turned"), { 40, 9 } }, Standard{ tr("From above"), { 0, 80 } } };
    for (const Standard& s : standard) {
        auto* button = new Button(Button::Kind::Secondary, s.name);
        flow->addWidget(button);
        connect(button, &Button::clicked, this, [this, camera = s.camera] { emit turned(camera); });
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(views);
    column->addSpacing(space::small);
    column->addWidget(new Label(tr("Around the figure"), Type::Small));
    column->addWidget(m_azimuth);
    column->addWidget(new Label(tr("From below or above"), Type::Small));
    column->addWidget(m_elevation);
    column->addSpacing(space::small);
    column->addWidget(m_told->in(QPalette::PlaceholderText));
    column->addWidget(m_keep, 0, Qt::AlignLeft);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_azimuth, &AngleSlider::chosen, this, [this](double degrees) {
        emit turned({ degrees, m_now.elevation });
    });
    connect(m_elevation, &AngleSlider::chosen, this, [this](double degrees) {
        emit turned({ m_now.azimuth, degrees });
    });
    connect(m_back, &Button::clicked, this, [this] { emit turned(m_kept); });
    connect(m_keep, &Button::clicked, this, &PoseView::keepAsked);
}

void PoseView::show(const figure::Camera& now, const figure::Camera& kept)
{
    m_now = now;
    m_kept = kept;
    m_azimuth->show(std::remainder(now.azimuth, 360), std::remainder(kept.azimuth, 360));
    m_elevation->show(now.elevation, kept.elevation);
    const bool same = std::abs(std::remainder(now.azimuth - kept.azimuth, 360)) < alike
        && std::abs(now.elevation - kept.elevation) < alike;
    m_told->setText(same ? tr("This is how the exercise is shown.")
                         : tr("You have turned it to pose. The exercise is shown from elsewhere."));
    m_keep->setEnabled(!same);
    m_back->setEnabled(!same);
}

} // namespace plumbline
