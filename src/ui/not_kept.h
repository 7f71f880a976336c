// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/card.h"

namespace plumbline
{

class Label;

/// Says that what the person chose could not be written down, and why. Hidden while all is well.
class NotKept : public Card
{
    Q_OBJECT
public:
    explicit NotKept(QWidget* parent = nullptr);

    /// Why, in a sentence; empty: all is well.
    void tell(const QString& fault);

private:
    Label* m_text;
};

} // namespace plumbline
