// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score/adapt.h"
#include "ui/card.h"

class QVBoxLayout;

namespace plumbline
{

/// What of a routine is different for this person, and the way to change it. Hidden when there is nothing to
/// tell.
class DifferencesCard : public Card
{
    Q_OBJECT
public:
    explicit DifferencesCard(QWidget* parent = nullptr);

    /// With the way to the decisions where there are conflicts at all.
    void show(const std::vector<Difference>& differences, bool conflicts);
    using QWidget::show;

signals:
    void putBackAsked(const plumbline::ExerciseId& exercise);
    void decisionsAsked();

private:
    void add(const Difference& difference);

    QVBoxLayout* m_column;
    QWidget* m_rows = nullptr;
};

/// "Cobra in place of Superman (osteoporosis)", "Left out: Spine rock, because it hurt"
[[nodiscard]] QString differenceText(const Difference& difference);

} // namespace plumbline
