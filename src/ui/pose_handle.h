// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/handle.h"

#include <QWidget>

namespace plumbline
{

/// A round knob on the figure to pose it with: drag it, or move it by the arrows in the plane of the picture,
/// ten times as far with Shift. Tab goes from one to the next. Its stage says where it is and what comes of
/// it.
class PoseHandle : public QWidget
{
    Q_OBJECT
public:
    PoseHandle(figure::Handle handle, QWidget* parent);

    [[nodiscard]] figure::Handle handle() const { return m_handle; }
    /// Far ones are painted smaller.
    void setFar(bool far);
    [[nodiscard]] bool isHeld() const { return m_held; }
    /// Width and height at their largest; on a small figure the stage makes it smaller.
    [[nodiscard]] static int extent();

signals:
    void taken(); ///< the pointer has taken hold of it
    void pulled(QPointF by); ///< from where it was taken, in pixels, while it is held
    void released();
    void cancelled(); ///< Escape while it is held
    /// By a key: so far in the picture, in hundredths of stature, y up.
    void nudged(QPointF by);
    void focused();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    figure::Handle m_handle;
    bool m_far = false;
    bool m_held = false;
    QPointF m_from; ///< of the screen
};

} // namespace plumbline
