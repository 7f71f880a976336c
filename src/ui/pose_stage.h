// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/draw.h"
#include "figure/handle.h"

#include <QImage>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace plumbline
{

class PoseHandle;

/// One pose of a motion to be changed by hand: the figure with its handles, behind it a faint one of the pose
/// before. Dragging a handle leads it in the plane of the picture, dragging anywhere else turns the view, as
/// Ctrl and the arrows do; Home turns it back. What comes of a drag is shown at once and told when it ends;
/// setMotion() with another motion then shows what became of it.
class PoseStage : public QWidget
{
    Q_OBJECT
public:
    explicit PoseStage(QWidget* parent = nullptr);

    /// The pose, and the one before it that is shown faintly; none: no other. A drag that is under way ends.
    void show(
        std::shared_ptr<const figure::Motion> motion, std::size_t pose, std::optional<std::size_t> before);
    using QWidget::show;
    /// From where it is looked at; the motion's own camera until it is turned.
    [[nodiscard]] const figure::Camera& camera() const { return m_camera; }
    void setCamera(const figure::Camera& camera);
    void setHandlesShown(bool shown);
    void setBeforeShown(bool shown);
    /// The body as it is on the screen.
    [[nodiscard]] const figure::Solved& body() const { return m_body; }
    [[nodiscard]] PoseHandle* handleOf(figure::Handle handle) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// While a handle is dragged: what the pose would be.
    void tried(const plumbline::figure::Pose& pose);
    /// A drag has ended, or a key was pressed. Steps by the same key on the same handle are `repeated`.
    void posed(const plumbline::figure::Pose& pose, plumbline::figure::Handle handle, bool repeated);
    void cameraChanged(const plumbline::figure::Camera& camera);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] PoseHandle* otherSideOf(const PoseHandle* handle) const;
    void addHandle(figure::Handle handle);
    void begin(figure::Handle handle);
    /// Where it is led, kept within the picture and drawn to the floor nearby.
    [[nodiscard]] figure::Vec3 ledTo(figure::Handle handle, figure::Vec3 to);
    void lead(figure::Handle handle, figure::Vec3 to);
    void finish(figure::Handle handle, bool repeated);
    void solveNow();
    void fit();
    void forget();
    void placeHandles();
    void paintFigure();
    [[nodiscard]] const figure::Motion& motionNow() const { return m_trial ? *m_trial : *m_motion; }

    std::shared_ptr<const figure::Motion> m_motion;
    std::optional<figure::Motion> m_trial; ///< while a drag is under way: the motion with the pose tried
    std::size_t m_pose = 0;
    std::optional<std::size_t> m_before;
    figure::Camera m_camera;
    std::optional<figure::View> m_view;
    figure::Solved m_body;
    figure::Vec3 m_grabbed; ///< where the handle was when it was taken
    bool m_snapped = false; ///< to the floor
    bool m_showsHandles = true;
    bool m_showsBefore = true;
    std::vector<PoseHandle*> m_handles;
    QImage m_ground; ///< floor and the pose before; none: to be painted
    QImage m_picture; ///< with the figure; none: to be painted
    figure::DepthMemory m_depths;
    QPointF m_dragged;
};

} // namespace plumbline
