// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/paint.h"
#include "ui/figure_view.h"
#include "ui/pose_handle.h"
#include "ui/pose_stage.h"
#include "ui/style.h"
#include "ui/theme.h"

#include <QPainter>

namespace plumbline
{

namespace
{

constexpr double room = 0.80; ///< of the size that would fill the picture: arms want somewhere to go
constexpr double faint = 0.28; ///< opacity of the pose before

} // namespace

void PoseStage::fit()
{
    figure::Motion posed = *m_motion;
    posed.start = m_pose;
    posed.steps.clear();
    if (m_before && m_showsBefore) // both are to be seen
        posed.steps.push_back({ *m_before });
    posed.arrows.clear();
    posed.frame.clear();
    posed.camera = m_camera;
    const figure::Size size{ static_cast<double>(width()), static_cast<double>(height()) };
    figure::View view = figure::fitted(posed, figureLookOf(*this).shape, size);
    view.scale *= room;
    view.origin = { size.width / 2 + (view.origin.x - size.width / 2) * room,
        size.height / 2 + (view.origin.y - size.height / 2) * room };
    m_view = view;
    m_depths.clear();
}

void PoseStage::paintFigure()
{
    if (!m_view)
        fit();
    const figure::Look& look = figureLookOf(*this);
    const picture::Palette colours = picture::paletteOf(themeOf(palette()), look);
    if (m_ground.isNull()) {
        m_ground = QImage(size() * devicePixelRatioF(), QImage::Format_ARGB32_Premultiplied);
        m_ground.setDevicePixelRatio(devicePixelRatioF());
        m_ground.fill(Qt::transparent);
        QImage ghost = m_ground;
        picture::paint(m_ground, figure::backdropOf(*m_motion, *m_view), colours);
        if (m_showsBefore && m_before && *m_before < m_motion->poses.size()) {
            figure::Moment moment;
            moment.from = moment.to = *m_before;
            figure::Motion bare = *m_motion;
            bare.props.clear();
            bare.worked.clear();
            figure::DrawOptions options;
            options.shadow = false;
            picture::paint(ghost,
                figure::bodyOf(bare, figure::solve(figure::poseAt(bare, moment), look.shape), look.shape,
                    *m_view, options),
                colours);
            QPainter painter(&m_ground);
            painter.setOpacity(faint);
            painter.drawImage(0, 0, ghost);
        }
    }
    m_picture = m_ground;
    figure::DrawOptions options;
    options.memory = &m_depths;
    picture::paint(m_picture, figure::bodyOf(motionNow(), m_body, look.shape, *m_view, options), colours);
}

void PoseStage::paintEvent(QPaintEvent*)
{
    if (!m_motion || width() < 8 || height() < 8)
        return;
    if (m_picture.isNull() || m_picture.devicePixelRatio() != devicePixelRatioF()) {
        if (m_picture.devicePixelRatio() != devicePixelRatioF())
            m_ground = {};
        paintFigure();
    }
    QPainter painter(this);
    painter.drawImage(0, 0, m_picture);
    if (!m_snapped)
        return;
    // The floor, where a hand or foot has been drawn to it.
    const Tokens tokens = tokensOf(palette());
    for (const PoseHandle* handle : m_handles)
        if (handle->isHeld()) {
            figure::Vec3 floor = positionOf(handle->handle(), m_body.skeleton);
            floor.y = 0;
            const figure::Point at = (*m_view)(floor);
            const double half = 0.11 * m_view->scale;
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(tokens.primary, 2, Qt::DashLine, Qt::RoundCap));
            painter.drawLine(QPointF(at.x - half, at.y), QPointF(at.x + half, at.y));
        }
}

} // namespace plumbline
