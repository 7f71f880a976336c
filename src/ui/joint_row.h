// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/angles.h"

#include <QWidget>

class QDoubleSpinBox;

namespace plumbline
{

class AngleSlider;
class Label;

/// One movement of a joint: its name, a number to type, a slider, and what the other side has where it
/// differs.
class JointRow : public QWidget
{
    Q_OBJECT
public:
    /// A limb's movement is of the side that is asked for, or of both.
    explicit JointRow(const figure::Movement& movement, QWidget* parent = nullptr);

    [[nodiscard]] const figure::Movement& movement() const { return m_movement; }
    [[nodiscard]] QString name() const;
    /// Which side is shown and changed; none: both. Without a say for the trunk.
    void setSide(std::optional<figure::Side> side);
    /// `usual`: of the base position.
    void show(const figure::Angles& angles, const figure::Angles& usual);
    using QWidget::show;
    /// Other than in the base position.
    [[nodiscard]] bool isChanged(const figure::Angles& angles, const figure::Angles& usual) const;
    /// Puts the value where this row's side has it.
    void put(figure::Angles& angles, double value) const;

signals:
    void chosen(double value);

private:
    [[nodiscard]] double valueIn(const figure::Angles& angles) const;
    void fit();
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

    figure::Movement m_movement;
    std::optional<figure::Side> m_side;
    Label* m_name;
    Label* m_limits;
    QDoubleSpinBox* m_number;
    AngleSlider* m_slider;
};

} // namespace plumbline
