// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/symbol.h"

#include <QWidget>

namespace plumbline
{

/// A symbol on a soft circle before a paragraph. Decoration: its words stand beside it.
class SymbolLabel : public QWidget
{
    Q_OBJECT
public:
    explicit SymbolLabel(Symbol symbol, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Symbol m_symbol;
};

} // namespace plumbline
