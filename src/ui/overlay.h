// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace plumbline
{

/// Lies over the whole of its parent, dims it, and keeps the focus to itself until it is closed.
class Overlay : public QWidget
{
    Q_OBJECT
public:
    explicit Overlay(QWidget* parent);

    void open(QWidget* focus);
    void shut();

signals:
    void closed();

protected:
    /// A click beside what it holds.
    virtual void dismiss() = 0;
    /// Where what it holds goes when the size changes.
    virtual void layOut() = 0;

    bool eventFilter(QObject* object, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
};

} // namespace plumbline
