// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QDoubleSpinBox;

namespace plumbline
{

class Button;

/// A number to type, or to step by its arrows or by the buttons beside it.
class NumberField : public QWidget
{
    Q_OBJECT
public:
    struct Limits {
        double least = 0;
        double most = 1;
        double step = 1;
    };
    /// The name is for assistive technology; a heading says it to eyes. The unit follows the number.
    NumberField(const QString& name, const QString& unit, const Limits& limits, QWidget* parent = nullptr);

    [[nodiscard]] QDoubleSpinBox* field() const { return m_field; }
    /// Without telling.
    void choose(double number);

signals:
    void changed(double number);

protected:
    void changeEvent(QEvent* event) override;
    /// The wheel scrolls the page, here too.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();

    QDoubleSpinBox* m_field;
    Button* m_less;
    Button* m_more;
};

} // namespace plumbline
