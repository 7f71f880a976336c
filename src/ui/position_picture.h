// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/vocabulary.h"

#include <QWidget>

namespace plumbline
{

/// Where the body is, as a symbol on a soft ground. Decoration: its words stand beside it.
class PositionPicture : public QWidget
{
    Q_OBJECT

public:
    enum class Size {
        Thumb, ///< 56 px square, in a row
        Stage ///< as wide as there is room, three fifths as high
    };
    PositionPicture(Position position, Size size, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    Position m_position;
    Size m_size;
};

} // namespace plumbline
