// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/vocabulary.h"

#include <QPointF>
#include <QWidget>

#include <vector>

namespace plumbline
{

class FigureThumbnails;
class FlowLayout;
class ToggleChip;

/// A body from the front and from the back to point at, and the same regions by name: what is chosen in one
/// is marked in the other.
class BodyMap : public QWidget
{
    Q_OBJECT
public:
    explicit BodyMap(QWidget* parent = nullptr);

    [[nodiscard]] std::vector<Region> regions() const;
    void clear();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Named {
        Region region;
        ToggleChip* chip;
    };
    [[nodiscard]] QSize pictureSize() const; ///< of one body
    [[nodiscard]] QRect picture(bool back) const;
    [[nodiscard]] std::vector<QPointF> spotsOf(Region region, bool back) const;
    [[nodiscard]] qreal reach() const; ///< of a spot, in pixels
    /// The names stand beside the bodies; else below them.
    [[nodiscard]] bool isBeside(int width) const;
    void layOut();

    FigureThumbnails* m_thumbnails;
    QWidget* m_words;
    std::vector<Named> m_named;
};

} // namespace plumbline
