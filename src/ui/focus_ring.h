// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFocusFrame>
#include <QPointer>

namespace plumbline
{

/// One ring for the whole program, around whatever has the focus: whoever works by keyboard always sees where
/// they are. A widget that marks its own place in it (a list) asks for none with the property below.
class FocusRing : public QObject
{
    Q_OBJECT
public:
    explicit FocusRing(QObject* parent = nullptr);

private:
    void follow(QWidget* focus);
    QPointer<QFocusFrame> m_frame; ///< lives in the window it is shown in, and dies with it
};

/// Dynamic property (bool) of widgets that need no ring.
inline constexpr const char* marksItself = "marksItself";

} // namespace plumbline
