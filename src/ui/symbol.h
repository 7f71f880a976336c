// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/vocabulary.h"

#include <QColor>
#include <QIcon>
#include <QRectF>

#include <optional>

class QPainter;

namespace plumbline
{

/// Drawn by one hand: 2 px strokes on a grid of 24 px, resources/images/symbols/.
enum class Symbol {
    Routines,
    Exercises,
    Settings,
    Menu,
    Back,
    Search,
    Close,
    Check,
    Clock,
    Warning,
    Down,
    Onward,
    Breath,
    Easier,
    Harder,
    Instead,
    Play,
    Pause,
    Next,
    Previous,
    Restart,
    Stop,
    Rehearse,
    List,
    More, ///< time
    LeaveOut,
    FullScreen,
    Filter,
    Chair, ///< from here on in the order of Equipment
    Mat,
    MassageBall,
    Roller,
    ExerciseBall,
    Wall,
    Step,
    Standing, ///< from here on in the order of Position
    Sitting,
    FloorSitting,
    Kneeling,
    Quadruped,
    Supine,
    Prone,
    SideLying,
    Squatting
};

[[nodiscard]] Symbol symbolOf(Position position);
/// None for the small things: words say them better.
[[nodiscard]] std::optional<Symbol> symbolOf(Equipment thing);

/// In one colour, as large as fits into the middle of the rectangle. Drawn once per size and colour, then
/// kept.
/// The stroke is in parts of the grid: large pictures take a finer one.
void paintSymbol(
    QPainter& painter, const QRectF& rect, Symbol symbol, const QColor& colour, qreal stroke = 2.0);

/// The program's own icon, drawn when it is asked for.
[[nodiscard]] QIcon programIcon();

} // namespace plumbline
