// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/vocabulary.h"

#include "figure/motion.h"

#include <QWidget>

#include <optional>

namespace plumbline
{

class FigureThumbnails;

/// Where the body is, as a symbol on a soft ground. Decoration: its words stand beside it.
class PositionPicture : public QWidget
{
    Q_OBJECT

public:
    enum class Size {
        Thumb, ///< 56 px square, in a row
        Card, ///< 112 px square, beside a few lines
        Stage ///< as wide as there is room, three fifths as high
    };
    PositionPicture(Position position, Size size, QWidget* parent = nullptr);
    /// The figure instead of the symbol, once it is drawn.
    void setMotion(const figure::Motion& motion);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    [[nodiscard]] int side() const; ///< of the square ones

    Position m_position;
    Size m_size;
    std::optional<figure::Motion> m_motion;
    FigureThumbnails* m_thumbnails;
};

} // namespace plumbline
