// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace plumbline
{

class Button;

/// A line to type into that finds something while you type. Escape and the cross clear it.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(const QString& hint, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    Button* m_clear;
};

} // namespace plumbline
