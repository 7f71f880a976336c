// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shelf.h"

#include <QWidget>

namespace plumbline
{

class FigureThumbnails;

/// What a routine leads through, on a panel: a few of its figures, or where none of its exercises has one,
/// the positions as symbols in a row. Decoration.
class RoutineStrip : public QWidget
{
    Q_OBJECT

public:
    explicit RoutineStrip(std::vector<Scene> scenes, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    void paintFigures(QPainter& painter);
    void paintPositions(QPainter& painter) const;

    std::vector<Scene> m_scenes; ///< if any has a figure, only such
    FigureThumbnails* m_thumbnails;
};

} // namespace plumbline
