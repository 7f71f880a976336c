// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figure_view.h"
#include "ui/frame_pace.h"

#include <QElapsedTimer>
#include <QTimer>

namespace plumbline
{

/// A repetition of an exercise, shown over and over while it is in sight. A click, or Space while it has the
/// focus, pauses it.
class FigureLoop : public FigureView
{
    Q_OBJECT
public:
    FigureLoop(const figure::Motion& motion, const QString& title, QWidget* parent = nullptr);

    [[nodiscard]] bool isPaused() const { return m_paused; }
    void setPaused(bool paused);
    /// A timer for the next frame is running.
    [[nodiscard]] bool isAnimating() const { return m_frame.isActive(); }
    /// Lets so much time pass in the motion.
    void advance(double seconds);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void clicked() override { setPaused(!m_paused); }

private:
    void schedule();

    QTimer m_frame;
    QElapsedTimer m_clock; ///< since the last frame
    FramePace m_pace;
    double m_seconds = 0; ///< since the motion's start
    bool m_paused = false;
    bool m_inSight = false;
};

} // namespace plumbline
