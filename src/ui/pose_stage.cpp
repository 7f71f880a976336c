// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pose_stage.h"

#include "figure/reach.h"
#include "ui/accessible.h"
#include "ui/pose_handle.h"
#include "ui/shapes.h"
#include "ui/style.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace plumbline
{

namespace
{

constexpr double degreesPerPixel = 0.5;
constexpr double degreesPerKey = 15;
constexpr double steepest = 85;
constexpr double handleSize = 0.075; ///< statures
constexpr int leastHandle = 22; ///< pixels
constexpr double nearFloor = 0.014; ///< statures: from here a hand or foot is drawn to it

bool turns(const QKeyEvent& key)
{
    if (!(key.modifiers() & Qt::ControlModifier))
        return key.key() == Qt::Key_Home;
    return (key.key() >= Qt::Key_Left && key.key() <= Qt::Key_Down) || key.key() == Qt::Key_0;
}

QPoint middleOf(const figure::Point& p)
{
    return { static_cast<int>(std::lround(p.x)), static_cast<int>(std::lround(p.y)) };
}

} // namespace

PoseStage::PoseStage(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("poseStage"));
    setAccessibleRole(*this, QAccessible::Graphic);
    setAccessibleName(tr("Pose"));
    setAccessibleDescription(
        tr("Tab goes from handle to handle. Ctrl and the arrows turn the view, Home turns it back."));
    setFocusPolicy(Qt::TabFocus);
    setProperty(cornersOf, space::radius);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    for (const figure::Handle handle : figure::handles)
        addHandle(handle);
}

void PoseStage::addHandle(figure::Handle handle)
{
    auto* knob = new PoseHandle(handle, this);
    m_handles.push_back(knob);
    connect(knob, &PoseHandle::taken, this, [this, handle] { begin(handle); });
    connect(knob, &PoseHandle::pulled, this, [this, handle](QPointF by) {
        if (m_view && m_trial)
            lead(handle,
                m_grabbed + m_view->right * (by.x() / m_view->scale) - m_view->up * (by.y() / m_view->scale));
    });
    connect(knob, &PoseHandle::released, this, [this, handle] { finish(handle, false); });
    connect(knob, &PoseHandle::cancelled, this, [this] {
        m_trial.reset();
        solveNow();
        emit tried(m_motion->poses[m_pose]);
    });
    connect(knob, &PoseHandle::nudged, this, [this, handle](QPointF by) {
        if (!m_motion || m_trial)
            return;
        begin(handle);
        lead(handle, m_grabbed + m_view->right * (by.x() * 0.01) + m_view->up * (by.y() * 0.01));
        finish(handle, true);
    });
}

void PoseStage::show(
    std::shared_ptr<const figure::Motion> motion, std::size_t pose, std::optional<std::size_t> before)
{
    const bool isOther = !m_motion || !motion || pose != m_pose;
    const bool isTurned = m_motion
        && (m_camera.azimuth != m_motion->camera.azimuth || m_camera.elevation != m_motion->camera.elevation);
    m_motion = std::move(motion);
    m_trial.reset();
    m_snapped = false;
    if (m_motion && pose >= m_motion->poses.size())
        m_motion.reset();
    m_pose = pose;
    m_before = before;
    if (m_motion && !isTurned)
        m_camera = m_motion->camera;
    m_ground = {};
    if (isOther)
        m_view.reset();
    solveNow();
    // What has been dragged out of sight is brought back into it.
    if (m_view && std::any_of(m_handles.begin(), m_handles.end(), [this](const PoseHandle* h) {
            return !rect().contains(middleOf((*m_view)(positionOf(h->handle(), m_body.skeleton))));
        }))
        forget();
}

void PoseStage::setCamera(const figure::Camera& camera)
{
    m_camera.azimuth = std::remainder(camera.azimuth, 360);
    m_camera.elevation = std::clamp(camera.elevation, -steepest, steepest);
    forget();
    emit cameraChanged(m_camera);
}

void PoseStage::setHandlesShown(bool shown)
{
    m_showsHandles = shown;
    for (PoseHandle* handle : m_handles)
        handle->setVisible(shown && m_motion);
}

void PoseStage::setBeforeShown(bool shown)
{
    m_showsBefore = shown;
    forget();
}

PoseHandle* PoseStage::handleOf(figure::Handle handle) const
{
    const auto found = std::find_if(
        m_handles.begin(), m_handles.end(), [&](const PoseHandle* h) { return h->handle() == handle; });
    return found == m_handles.end() ? nullptr : *found;
}

PoseHandle* PoseStage::otherSideOf(const PoseHandle* handle) const
{
    const figure::Handle own = handle->handle();
    PoseHandle* other = handleOf({ own.grasp, figure::opposite(own.side) });
    return other ? other : handleOf(own); // what lies in the middle has none
}

QSize PoseStage::sizeHint() const
{
    return { 600, 520 };
}

QSize PoseStage::minimumSizeHint() const
{
    return { 200, 180 };
}

void PoseStage::begin(figure::Handle handle)
{
    if (!m_motion)
        return;
    if (!m_view)
        fit();
    m_grabbed = positionOf(handle, m_body.skeleton);
    m_trial = *m_motion;
}

figure::Vec3 PoseStage::ledTo(figure::Handle handle, figure::Vec3 to)
{
    const bool isEnd = handle.grasp == figure::Grasp::Hand || handle.grasp == figure::Grasp::Foot;
    const double rest = figure::restingHeight(handle.grasp);
    m_snapped = isEnd && to.y < rest + nearFloor;
    if (m_snapped)
        to.y = rest;
    return to;
}

void PoseStage::lead(figure::Handle handle, figure::Vec3 to)
{
    m_trial->poses[m_pose] = figure::dragged(*m_motion, m_pose, handle, ledTo(handle, to));
    solveNow();
    emit tried(m_trial->poses[m_pose]);
}

void PoseStage::finish(figure::Handle handle, bool repeated)
{
    m_snapped = false;
    if (!m_trial)
        return;
    const figure::Pose pose = figure::rounded(m_trial->poses[m_pose]);
    const bool isChanged = !(pose.angles == m_motion->poses[m_pose].angles)
        || !(pose.ground == m_motion->poses[m_pose].ground)
        || pose.pinWeights != m_motion->poses[m_pose].pinWeights;
    if (isChanged)
        emit posed(pose, handle, repeated);
    // Whoever listened has shown what came of it; otherwise it is as it was.
    if (m_trial) {
        m_trial.reset();
        solveNow();
    }
}

void PoseStage::solveNow()
{
    m_picture = {};
    if (m_motion) {
        figure::Moment moment;
        moment.from = moment.to = m_pose;
        m_body = figure::solve(figure::poseAt(motionNow(), moment), figureLookOf(*this).shape);
    }
    setHandlesShown(m_showsHandles);
    placeHandles();
    update();
}

void PoseStage::forget()
{
    m_view.reset();
    m_ground = {};
    m_picture = {};
    placeHandles();
    update();
}

void PoseStage::placeHandles()
{
    if (!m_motion || width() < 8 || height() < 8)
        return;
    if (!m_view)
        fit();
    const int side = std::clamp(
        static_cast<int>(std::lround(m_view->scale * handleSize)), leastHandle, PoseHandle::extent());
    std::vector<PoseHandle*> byDepth = m_handles;
    const auto depth = [&](const PoseHandle* h) {
        return m_view->depth(positionOf(h->handle(), m_body.skeleton));
    };
    for (PoseHandle* handle : m_handles) {
        const QPoint at = middleOf((*m_view)(positionOf(handle->handle(), m_body.skeleton)));
        handle->setGeometry(at.x() - side / 2, at.y() - side / 2, side, side);
        handle->setFar(depth(handle) < depth(otherSideOf(handle)) - 0.02);
    }
    if (m_trial)
        return;
    std::stable_sort(byDepth.begin(), byDepth.end(),
        [&](const PoseHandle* a, const PoseHandle* b) { return depth(a) < depth(b); });
    for (PoseHandle* handle : byDepth)
        handle->raise();
}

void PoseStage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    forget();
}

void PoseStage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        solveNow();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::ApplicationFontChange)
        forget();
}

void PoseStage::mousePressEvent(QMouseEvent* event)
{
    m_dragged = event->position();
    if (event->button() != Qt::LeftButton)
        QWidget::mousePressEvent(event);
}

void PoseStage::mouseMoveEvent(QMouseEvent* event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return;
    const QPointF by = event->position() - m_dragged;
    m_dragged = event->position();
    setCamera({ m_camera.azimuth - by.x() * degreesPerPixel, m_camera.elevation + by.y() * degreesPerPixel });
}

void PoseStage::mouseDoubleClickEvent(QMouseEvent*)
{
    if (m_motion)
        setCamera(m_motion->camera);
}

void PoseStage::keyPressEvent(QKeyEvent* event)
{
    if (!m_motion || !turns(*event))
        return QWidget::keyPressEvent(event);
    const auto turned = [this](double azimuth, double elevation) {
        setCamera({ m_camera.azimuth + azimuth, m_camera.elevation + elevation });
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return turned(degreesPerKey, 0);
    case Qt::Key_Right:
        return turned(-degreesPerKey, 0);
    case Qt::Key_Up:
        return turned(0, degreesPerKey);
    case Qt::Key_Down:
        return turned(0, -degreesPerKey);
    default:
        return setCamera(m_motion->camera);
    }
}

bool PoseStage::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && turns(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

} // namespace plumbline
