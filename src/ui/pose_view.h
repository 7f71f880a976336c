// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/camera.h"

#include <QWidget>

namespace plumbline
{

class AngleSlider;
class Button;
class Label;

/// From where the figure is looked at while it is posed, and whether the exercise is to be seen from there.
class PoseView : public QWidget
{
    Q_OBJECT
public:
    explicit PoseView(QWidget* parent = nullptr);

    /// The view on the stage and the exercise's own.
    void show(const figure::Camera& now, const figure::Camera& kept);
    using QWidget::show;

signals:
    void turned(const plumbline::figure::Camera& camera);
    /// The exercise is to be seen from where the stage is seen now.
    void keepAsked();

private:
    figure::Camera m_now;
    figure::Camera m_kept;
    AngleSlider* m_azimuth;
    AngleSlider* m_elevation;
    Label* m_told;
    Button* m_back;
    Button* m_keep;
};

} // namespace plumbline
