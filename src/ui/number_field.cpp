// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/number_field.h"

#include "ui/button.h"
#include "ui/shapes.h"

#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

namespace plumbline
{

NumberField::NumberField(const QString& name, const QString& unit, const Limits& limits, QWidget* parent)
    : QWidget(parent)
    , m_field(new QDoubleSpinBox)
    , m_less(new Button(Button::Kind::Secondary, tr("−")))
    , m_more(new Button(Button::Kind::Secondary, tr("+")))
{
    m_field->setRange(limits.least, limits.most);
    m_field->setSingleStep(limits.step);
    m_field->setDecimals(1);
    m_field->setSuffix(unit);
    m_field->setAccessibleName(name);
    m_field->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_field->setFrame(false); // the text field in it has its own
    m_field->setAlignment(Qt::AlignCenter);
    m_field->setKeyboardTracking(false); // not with every digit
    m_field->setProperty(cornersOf, 16);
    // The field's own text field stands for it, but Tab comes to the field.
    auto* text = m_field->findChild<QLineEdit*>();
    text->setAccessibleName(name);
    text->setFocusPolicy(Qt::ClickFocus);
    text->installEventFilter(this);
    m_field->setFocusPolicy(Qt::StrongFocus);
    m_field->installEventFilter(this);
    m_less->setAccessibleName(tr("Less"));
    m_more->setAccessibleName(tr("More"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    for (QWidget* widget :
        { static_cast<QWidget*>(m_less), static_cast<QWidget*>(m_field), static_cast<QWidget*>(m_more) })
        row->addWidget(widget);
    row->addStretch(1);
    connect(m_less, &Button::clicked, m_field, &QDoubleSpinBox::stepDown);
    connect(m_more, &Button::clicked, m_field, &QDoubleSpinBox::stepUp);
    connect(m_field, &QDoubleSpinBox::valueChanged, this, &NumberField::changed);
    fit();
}

void NumberField::choose(double number)
{
    const QSignalBlocker quiet(m_field);
    m_field->setValue(number);
}

void NumberField::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        fit();
    QWidget::changeEvent(event);
}

bool NumberField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void NumberField::fit()
{
    m_field->setFont(typeface(Type::Body, QFont::Medium));
    m_field->setFixedSize(scaled(120), scaled(space::control));
}

} // namespace plumbline
