// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/joint_row.h"

#include "figure/goniometer.h"
#include "ui/angle_slider.h"
#include "ui/label.h"
#include "ui/pose_words.h"
#include "ui/shapes.h"

#include <QDoubleSpinBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace plumbline
{

namespace
{

/// Degrees in halves, places and the grip in hundredths.
bool isAngle(const figure::Movement& m)
{
    return m.trunk ? *m.trunk < figure::Trunk::RootX : *m.joint != figure::Joint::HandGrip;
}

/// "84°", "16.5°": halves only where there are some.
class NumberBox : public QDoubleSpinBox
{
public:
    using QDoubleSpinBox::QDoubleSpinBox;

protected:
    [[nodiscard]] QString textFromValue(double value) const override
    {
        return locale().toString(value, 'g', 5);
    }
};

QString shortly(double value, bool angle)
{
    return angle ? JointRow::tr("%1°").arg(value) : QString::number(value);
}

} // namespace

JointRow::JointRow(const figure::Movement& movement, QWidget* parent)
    : QWidget(parent)
    , m_movement(movement)
    , m_name(new Label(name(), Type::Body, QFont::Medium))
    , m_limits(new Label({}, Type::Caption))
    , m_number(new NumberBox)
    , m_slider(new AngleSlider(name(), figure::rangeOf(movement), isAngle(movement) ? 2 : 100))
{
    setObjectName(QStringLiteral("joint/")
        + QString::fromStdString(
            movement.trunk ? figure::nameOf(*movement.trunk) : figure::nameOf(*movement.joint)));
    const figure::Range range = figure::rangeOf(movement);
    const bool angle = isAngle(movement);
    m_number->setRange(range.limitLow, range.limitHigh);
    m_number->setDecimals(angle ? 1 : 2);
    m_number->setSingleStep(angle ? 1 : 0.01);
    m_number->setSuffix(angle ? tr("°") : QString());
    m_number->setAccessibleName(name());
    m_number->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_number->setFrame(false);
    m_number->setAlignment(Qt::AlignCenter);
    m_number->setKeyboardTracking(false); // not with every digit
    m_number->setProperty(cornersOf, 12);
    auto* text = m_number->findChild<QLineEdit*>();
    text->setFocusPolicy(Qt::ClickFocus);
    text->setAccessibleName(name());
    m_number->setFocusPolicy(Qt::StrongFocus);
    m_number->installEventFilter(this);
    m_limits->in(QPalette::PlaceholderText);
    m_name->setBuddy(m_number);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 4, 0, 4);
    grid->setHorizontalSpacing(space::small);
    grid->setVerticalSpacing(0);
    grid->addWidget(m_name, 0, 0);
    grid->addWidget(m_number, 0, 1, 2, 1, Qt::AlignVCenter);
    grid->addWidget(m_slider, 1, 0);
    grid->addWidget(m_limits, 2, 0);
    grid->setColumnStretch(0, 1);
    connect(m_number, &QDoubleSpinBox::valueChanged, this, &JointRow::chosen);
    connect(m_slider, &AngleSlider::chosen, this, &JointRow::chosen);
    fit();
}

QString JointRow::name() const
{
    return m_movement.trunk ? wordFor(*m_movement.trunk) : wordFor(*m_movement.joint);
}

void JointRow::setSide(std::optional<figure::Side> side)
{
    if (!m_movement.trunk)
        m_side = side;
}

double JointRow::valueIn(const figure::Angles& angles) const
{
    return m_movement.trunk ? angles[*m_movement.trunk]
                            : angles.at(*m_movement.joint, m_side.value_or(figure::Side::Right));
}

bool JointRow::isChanged(const figure::Angles& angles, const figure::Angles& usual) const
{
    if (m_movement.trunk)
        return angles[*m_movement.trunk] != usual[*m_movement.trunk];
    for (const figure::Side side : figure::bothSides)
        if ((!m_side || *m_side == side)
            && angles.at(*m_movement.joint, side) != usual.at(*m_movement.joint, side))
            return true;
    return false;
}

void JointRow::put(figure::Angles& angles, double value) const
{
    if (m_movement.trunk)
        angles[*m_movement.trunk] = value;
    else
        for (const figure::Side side : figure::bothSides)
            if (!m_side || *m_side == side)
                angles.at(*m_movement.joint, side) = value;
}

void JointRow::show(const figure::Angles& angles, const figure::Angles& usual)
{
    const double value = valueIn(angles);
    const QSignalBlocker quiet(m_number);
    m_number->setValue(value);
    m_slider->show(value, valueIn(usual));
    const figure::Range range = figure::rangeOf(m_movement);
    const bool angle = isAngle(m_movement);
    QString limits = tr("%1 to %2").arg(shortly(range.limitLow, angle), shortly(range.limitHigh, angle));
    const bool differs = !m_movement.trunk && !m_side
        && angles.at(*m_movement.joint, figure::Side::Left)
            != angles.at(*m_movement.joint, figure::Side::Right);
    if (differs)
        limits += tr(" · left %1").arg(shortly(angles.at(*m_movement.joint, figure::Side::Left), angle));
    else if (value < range.normLow || value > range.normHigh)
        limits +=
            tr(" · most reach %1 to %2").arg(shortly(range.normLow, angle), shortly(range.normHigh, angle));
    m_limits->setText(limits);
}

void JointRow::fit()
{
    m_number->setFont(typeface(Type::Body, QFont::Medium));
    m_number->setFixedSize(scaled(92), scaled(space::control));
}

bool JointRow::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        fit();
    return QWidget::event(event);
}

bool JointRow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel) { // it scrolls the table
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace plumbline
