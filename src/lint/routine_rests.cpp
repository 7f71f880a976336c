// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/routine_rules.h"

#include <algorithm>

namespace plumbline
{

using namespace std::chrono_literals;

namespace
{

/// Plumbline's own choice: trainers rest half a minute and more between sets of an effort.
constexpr Duration longBlock = 6min;
constexpr Duration enoughRest = 30s;
constexpr Duration goodRest = 1min;

/// Where each exercise of the routine stands, counted as Part::item counts them; up to the first choice of
/// which it is not known how many come up, as one of its pool is not there.
std::vector<Place> placesOf(const RoutineView& view)
{
    std::vector<Place> places;
    bool isSure = true;
    view.eachItem([&](const Item& item, const Place& place) {
        if (const auto* one = std::get_if<ExerciseItem>(&item);
            isSure && one && view.catalog.find(one->exercise))
            places.push_back(place);
        const auto* slot = std::get_if<ChooseItem>(&item);
        if (!slot)
            return;
        isSure = isSure && std::all_of(slot->from.begin(), slot->from.end(), [&](const ExerciseId& id) {
            return view.catalog.find(id) != nullptr;
        });
        const auto picks = std::min(static_cast<std::size_t>(std::max(slot->count, 0)), slot->from.size());
        if (isSure)
            places.insert(places.end(), picks, place);
    });
    return places;
}

/// The work of a part up to its end, since the last rest that was long enough.
Duration worked(const Score& score, const Part& part, Duration before)
{
    const bool isEffort = part.exercise.kind == Kind::Strengthening;
    Duration work = before;
    for (std::size_t i = part.first; i < part.last; ++i) {
        const Phase& phase = score.phases[i];
        if (phase.kind == PhaseKind::Rest && phase.estimate >= enoughRest)
            work = {};
        else if (isEffort && (phase.kind == PhaseKind::Move || phase.kind == PhaseKind::Hold))
            work += phase.estimate;
    }
    return work;
}

/// The pause before a part belongs to it: rest, and time to get ready.
bool beginsWithRest(const Score& score, const Part& part)
{
    Duration pause{};
    for (std::size_t i = part.first; i < part.last; ++i) {
        const Phase& phase = score.phases[i];
        if (phase.kind != PhaseKind::Rest && phase.kind != PhaseKind::GetReady)
            break;
        pause += phase.estimate;
    }
    return pause >= enoughRest;
}

} // namespace

void findMissingRests(const RoutineView& view, Findings<Routine>& to)
{
    if (!view.score)
        return;
    const std::vector<Place> places = placesOf(view);
    const auto& parts = view.score->parts;
    Duration work{};
    for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
        work = worked(*view.score, parts[i], work);
        const bool rests = beginsWithRest(*view.score, parts[i + 1]);
        const bool isTold = !rests && work >= longBlock && parts[i].item < places.size();
        if (isTold) {
            const Place& place = places[parts[i].item];
            to.push_back({ Rule::NoRest, place, { { "time", work } },
                Mend<Routine>{ Remedy::AddRest, {}, [place](Routine mended) {
                                  auto& items = mended.sections.at(place.section.value()).items;
                                  items.insert(items.begin() + static_cast<std::ptrdiff_t>(*place.item + 1),
                                      RestItem{ goodRest, {} });
                                  return mended;
                              } } });
        }
        if (rests || isTold || parts[i + 1].exercise.kind != Kind::Strengthening)
            work = {};
    }
}

} // namespace plumbline
