// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>

namespace plumbline
{

/// How much of something, from nothing to all of it in steps of a tenth: a track and a round handle that is
/// large enough for unsteady hands. Arrows, Page Up and Down, Home and End move it; a click sets it.
class LevelSlider : public QSlider
{
    Q_OBJECT
public:
    /// The name is for assistive technology; words beside it say it to eyes. Levels from `least` to 1.
    explicit LevelSlider(const QString& name, double least = 0, QWidget* parent = nullptr);

    [[nodiscard]] double level() const { return value() / 10.0; }
    void setLevel(double level);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The person moved it.
    void levelChosen(double level);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    /// A page that is scrolled with the pointer over a slider must not change it.
    void wheelEvent(QWheelEvent* event) override;

private:
    [[nodiscard]] int handle() const;
    void moveTo(qreal x);
};

} // namespace plumbline
