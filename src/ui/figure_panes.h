// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/motion.h"

#include <QWidget>

#include <vector>

namespace plumbline
{

class FigureView;

/// A figure, and where there is room its motion's other views in smaller panes beside or below it, whichever
/// leaves it larger. They show the same moment and are not for turning.
class FigurePanes : public QWidget
{
    Q_OBJECT
public:
    /// The figure belongs to the panes from now on.
    explicit FigurePanes(FigureView* figure, QWidget* parent = nullptr);

    [[nodiscard]] const std::vector<FigureView*>& views() const { return m_views; }
    void setReducedMotion(bool reduced);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void showViews();
    void layOut();
    /// In pixels per stature, in a place of this size.
    [[nodiscard]] double scaleIn(QSize size) const;

    FigureView* m_figure;
    std::vector<FigureView*> m_views;
};

/// Where a figure and its views stand; without views where there is too little room. Pure.
struct PanesLayout {
    QRect figure;
    std::vector<QRect> views;
};
[[nodiscard]] PanesLayout panesBeside(const QRect& room, std::size_t views);
[[nodiscard]] PanesLayout panesBelow(const QRect& room, std::size_t views);

} // namespace plumbline
