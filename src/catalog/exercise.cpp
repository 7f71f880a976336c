// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/exercise.h"

namespace plumbline
{

namespace
{

template <class T> void replace(std::optional<T>& member, const std::optional<T>& change)
{
    if (change)
        member = change;
}

} // namespace

Dose changed(Dose dose, const Dose& change)
{
    if (change.reps)
        dose.duration.reset();
    if (change.duration)
        dose.reps.reset();
    replace(dose.reps, change.reps);
    replace(dose.duration, change.duration);
    replace(dose.hold, change.hold);
    replace(dose.sets, change.sets);
    replace(dose.rest, change.rest);
    replace(dose.setRest, change.setRest);
    replace(dose.timesPerDay, change.timesPerDay);
    replace(dose.daysPerWeek, change.daysPerWeek);
    return dose;
}

} // namespace plumbline
