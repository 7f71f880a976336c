// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/angle_ranges.h"

#include <QSlider>

namespace plumbline
{

/// An angle in degrees along its range: what most people reach is marked on the track, as is where the base
/// position has it. Half degrees for arrows, five for Page Up and Down.
class AngleSlider : public QSlider
{
    Q_OBJECT
public:
    /// The name is for assistive technology. `scale`: steps to a unit.
    AngleSlider(const QString& name, const figure::Range& range, double scale, QWidget* parent = nullptr);

    /// Without telling.
    void show(double value, double usual);
    using QSlider::show;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The person moved it.
    void chosen(double value);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    /// A page that is scrolled with the pointer over a slider must not change it.
    void wheelEvent(QWheelEvent* event) override;

private:
    [[nodiscard]] int placeOf(double value) const; ///< of the handle's left edge, in pixels
    [[nodiscard]] int handle() const;
    void moveTo(qreal x);

    figure::Range m_range;
    double m_scale;
    double m_usual = 0;
};

} // namespace plumbline
