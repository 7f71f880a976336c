// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace plumbline
{

class Card;
class Label;

/// A calm line on top of the window about something that went wrong in the world (a full disk, a damaged
/// file). It takes no focus, is told to assistive technology as an alert, and stays until it is read.
class Notice : public QWidget
{
    Q_OBJECT
public:
    explicit Notice(QWidget* parent = nullptr);

    /// Takes the place of what it said before.
    void tell(const QString& text);

private:
    Label* m_text;
};

} // namespace plumbline
