// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/body.h"
#include "ui/pressable.h"

namespace plumbline
{

class FigureThumbnails;

/// One of the bodies to choose from, as a picture with its name below.
class FigureChoice : public Pressable
{
    Q_OBJECT
public:
    /// An index into figure::looks.
    explicit FigureChoice(std::size_t look, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override;

private:
    const figure::Look& m_look;
    FigureThumbnails* m_thumbnails;
};

} // namespace plumbline
