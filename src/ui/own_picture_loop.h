// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/own_picture_view.h"

#include <QElapsedTimer>
#include <QTimer>

namespace plumbline
{

/// The pictures of an exercise outside of a session: clips go round while they are in sight, unless nothing
/// is to move.
class OwnPictureLoop : public OwnPictureView
{
    Q_OBJECT
public:
    explicit OwnPictureLoop(const Exercise& exercise, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool event(QEvent* event) override;

private:
    void goOn();

    QElapsedTimer m_clock;
    QTimer m_next;
};

} // namespace plumbline
