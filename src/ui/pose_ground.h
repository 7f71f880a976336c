// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/motion.h"

#include <QWidget>

#include <array>
#include <vector>

namespace plumbline
{

class ChoiceGroup;
class Label;
class NumberField;
class Tick;
class ToggleChip;

/// How a pose rests in the world: what carries it and how high, what keeps its direction, and which hands and
/// feet hold on where they are.
class PoseGround : public QWidget
{
    Q_OBJECT
public:
    explicit PoseGround(QWidget* parent = nullptr);

    void show(const figure::Motion& motion, std::size_t pose);
    using QWidget::show;

signals:
    void changed(const plumbline::figure::Ground& ground);
    /// The person wants this end held where it is, or let go.
    void holdAsked(plumbline::figure::End end, plumbline::figure::Side side, bool held);

private:
    struct Holding {
        figure::End end;
        figure::Side side;
        ToggleChip* chip;
    };
    figure::Ground m_ground;
    std::vector<ToggleChip*> m_carriers; ///< in the order of PartKind
    NumberField* m_height;
    ChoiceGroup* m_anchor;
    Tick* m_settles;
    std::array<Holding, 4> m_holdings;
    Label* m_told;
};

} // namespace plumbline
