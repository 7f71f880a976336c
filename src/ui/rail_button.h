// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pressable.h"
#include "ui/symbol.h"

namespace plumbline
{

/// An entry of the rail: a symbol with its word below.
class RailButton : public Pressable
{
    Q_OBJECT
public:
    RailButton(Symbol symbol, const QString& text, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override;
    void nextCheckState() override { } // the rail says where one is

private:
    Symbol m_symbol;
};

} // namespace plumbline
