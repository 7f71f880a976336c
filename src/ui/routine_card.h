// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/card.h"
#include "ui/shelf.h"

namespace plumbline
{

/// A routine on the home page: what it is for, how long it takes, what it needs.
class RoutineCard : public CardButton
{
    Q_OBJECT

public:
    /// Without a score it cannot be played, and the card says so.
    RoutineCard(const Routine& routine, const std::optional<Score>& score, const Person& person,
        QWidget* parent = nullptr);

    [[nodiscard]] const RoutineId& routine() const { return m_routine; }

private:
    RoutineId m_routine;
};

} // namespace plumbline
