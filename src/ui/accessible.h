// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

/// What widgets that paint themselves are to assistive technology: Qt knows this of its own widgets only.
namespace plumbline
{

/// What a screen reader calls it: a dialog, a tab, a picture; without this a plain widget is a filler. A
/// button stays something to press, and one that can be checked is a radio button or a check box. First thing
/// in the widget's constructor: what somebody has asked about before stays what it was then.
void setAccessibleRole(QWidget& widget, QAccessible::Role role);

/// A widget whose words change too often to be told each time, such as a countdown: assistive technology gets
/// them when it asks, and no event says that they have changed. It needs a role (above).
class ToldWhenAsked
{
public:
    /// What it shows at this moment, in words for ears; its accessible name.
    [[nodiscard]] virtual QString told() const = 0;

protected:
    ~ToldWhenAsked() = default;
};

} // namespace plumbline
