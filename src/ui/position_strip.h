// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/vocabulary.h"

#include <QWidget>

#include <vector>

namespace plumbline
{

/// The positions a routine leads through, as symbols in a row on a soft ground. Decoration.
class PositionStrip : public QWidget
{
    Q_OBJECT

public:
    explicit PositionStrip(std::vector<Position> positions, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    std::vector<Position> m_positions;
};

} // namespace plumbline
