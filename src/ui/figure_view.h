// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/draw.h"
#include "picture/palette.h"

#include <QImage>
#include <QWidget>

#include <memory>

namespace plumbline
{

/// In which theme a figure is painted to stand in these colours.
[[nodiscard]] picture::Theme themeOf(const QPalette& palette);

/// The figure at one moment of a motion, on the ground of whatever it stands on. The person turns it by
/// dragging or, while it has the focus, by Ctrl and the arrows; a double click, Home or Ctrl+0 turns it back.
/// As large as the whole motion allows, so that nothing jumps within one. It owns no timer: it shows what it
/// is told.
class FigureView : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(bool reducedMotion READ hasReducedMotion WRITE setReducedMotion)
public:
    explicit FigureView(QWidget* parent = nullptr);

    /// None: nothing is painted. Turns back and shows the start pose. `mirrored`: of the other side.
    void setMotion(std::shared_ptr<const figure::Motion> motion, bool mirrored = false);
    [[nodiscard]] const figure::Motion* motion() const { return m_motion.get(); }
    [[nodiscard]] bool isMirrored() const { return m_mirrored; }
    void showMoment(const figure::Moment& moment);
    /// What is painted: with reduced motion only where a movement begins and ends.
    [[nodiscard]] const figure::Moment& moment() const { return m_moment; }
    /// How far, in pixels, its fastest border went when it was shown last. Stills go nowhere.
    [[nodiscard]] double lastWay() const { return m_lastWay; }
    [[nodiscard]] const figure::Camera& camera() const { return m_camera; }
    void turn(double azimuth, double elevation);
    void turnBack();
    /// How to turn it, for a description to assistive technology.
    [[nodiscard]] static QString turningKeys();
    [[nodiscard]] bool hasReducedMotion() const { return m_reducedMotion; }
    /// Stills with the ways to go instead of movement. At first, and whenever the style changes, as it says;
    /// the body is the style's too.
    void setReducedMotion(bool reduced);

signals:
    void motionChanged();
    /// Whatever is painted of it.
    void momentTold(const plumbline::figure::Moment& moment);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    /// A press and release in one place.
    virtual void clicked() { }

private:
    void forget();
    void repaintAll();
    void fit();
    void drawStale();
    [[nodiscard]] QImage blank() const;
    [[nodiscard]] figure::Shapes shapesNow();
    const QImage& stillNow();

    std::shared_ptr<const figure::Motion> m_motion; ///< as it is shown: mirrored where that is asked for
    bool m_mirrored = false;
    bool m_reducedMotion = false;
    figure::Moment m_told;
    figure::Moment m_moment;
    figure::Camera m_camera;
    std::optional<figure::View> m_view; ///< none: to be found at the next paint
    figure::Shapes m_backdrop; ///< of this view
    QImage m_canvas; ///< what is on the screen while it moves; none: to be made at the next paint
    QRect m_stale; ///< where it is not what m_shapes say
    figure::Shapes m_shapes; ///< none: to be found at the next paint
    struct Still {
        figure::Moment moment;
        QImage picture;
    };
    std::vector<Still> m_stills; ///< of reduced motion: the same few come with every repetition
    qreal m_ratio = 0; ///< of the device that canvas and stills are for
    figure::DepthMemory m_depths;
    QPointF m_dragged;
    double m_dragWay = 0; ///< in pixels
    double m_lastWay = 0;
};

} // namespace plumbline
