// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/nearest.h"
#include "lint/exercise_rules.h"

#include <algorithm>

namespace plumbline
{

namespace
{

Place field(std::string name)
{
    return { {}, {}, {}, std::move(name) };
}

void add(Findings<Exercise>& to, Rule rule, Place place, Arguments arguments = {})
{
    to.push_back({ rule, std::move(place), std::move(arguments), std::nullopt });
}

/// Neck and low back are hurt most easily, and these kinds put a load or a stretch on them.
std::vector<Region> loadedRegions(const Exercise& exercise)
{
    std::vector<Region> loaded;
    if (exercise.kind == Kind::Stretch || exercise.kind == Kind::Mobilization
        || exercise.kind == Kind::Control || exercise.kind == Kind::Strengthening)
        for (const Region region : exercise.regions)
            if (region == Region::Neck || region == Region::LowBack)
                loaded.push_back(region);
    return loaded;
}

void findWrongId(const Exercise& exercise, const Catalog& catalog, const char* name,
    ExerciseId Exercise::*member, Findings<Exercise>& to)
{
    const ExerciseId& id = exercise.*member;
    if (id.empty() || catalog.find(id) || id == exercise.id)
        return;
    std::vector<std::string_view> known;
    for (const Exercise& other : catalog.exercises())
        if (other.id != exercise.id)
            known.push_back(other.id.value);
    const Exercise* meant = catalog.find(ExerciseId(std::string(nearest(id.value, known))));
    Mend<Exercise> mend;
    if (meant) {
        mend = { Remedy::UseOther, { { "title", meant->title } },
            [member, meant = meant->id](Exercise mended) {
                mended.*member = meant;
                return mended;
            } };
    } else {
        mend = { Remedy::Remove, {}, [member](Exercise mended) {
                    mended.*member = ExerciseId();
                    return mended;
                } };
    }
    to.push_back({ Rule::UnknownExercise, field(name), { { "id", id.value } }, std::move(mend) });
}

} // namespace

void findEmptyFields(const Exercise& exercise, Findings<Exercise>& to)
{
    if (exercise.title.empty())
        add(to, Rule::EmptyField, field("title"));
    if (exercise.summary.empty())
        add(to, Rule::EmptyField, field("summary"));
    if (exercise.regions.empty())
        add(to, Rule::EmptyField, field("regions"));
    if (exercise.source.empty())
        add(to, Rule::EmptyField, field("source"));
    if (std::none_of(exercise.steps.begin(), exercise.steps.end(), isOfRepetition))
        add(to, Rule::NothingToPlay, field("steps"));
    for (std::size_t i = 0; i < exercise.steps.size(); ++i)
        if (exercise.steps[i].words.find_first_not_of(' ') == std::string::npos)
            add(to, Rule::EmptyField, { {}, {}, i, "words" });
}

void findCareless(const Exercise& exercise, Findings<Exercise>& to)
{
    const std::vector<Region> loaded = loadedRegions(exercise);
    if (!loaded.empty() && exercise.cautions.empty())
        to.push_back({ Rule::NoCaution, field("cautions"), { { "regions", loaded } },
            Mend<Exercise>{ Remedy::AddCaution, {}, [](Exercise mended) {
                               mended.cautions.emplace_back(
                                   "Only as far as is comfortable. Stop at once if it hurts.");
                               return mended;
                           } } });
    if (!loaded.empty() && exercise.avoidIf.empty())
        add(to, Rule::NoReasons, field("avoid_if"), { { "regions", loaded } });
    if (!exercise.motion && exercise.media.empty())
        add(to, Rule::NoPicture, field("figure"));
    if (exercise.draft)
        to.push_back({ Rule::Draft, field("draft"), { { "title", exercise.title } },
            Mend<Exercise>{ Remedy::LookedOver, {}, [](Exercise mended) {
                               mended.draft = false;
                               return mended;
                           } } });
}

void findWrongIds(const Exercise& exercise, const Catalog& catalog, Findings<Exercise>& to)
{
    findWrongId(exercise, catalog, "easier", &Exercise::easier, to);
    findWrongId(exercise, catalog, "harder", &Exercise::harder, to);
    findWrongId(exercise, catalog, "instead", &Exercise::instead, to);

    std::vector<ExerciseId> passed{ exercise.id };
    for (ExerciseId next = exercise.easier; !next.empty();) {
        if (std::find(passed.begin(), passed.end(), next) != passed.end()) {
            // A circle further on is the fault of those in it.
            if (next == exercise.id)
                to.push_back({ Rule::EasierLeadsBack, field("easier"), {},
                    Mend<Exercise>{ Remedy::Remove, {}, [](Exercise mended) {
                                       mended.easier = ExerciseId();
                                       return mended;
                                   } } });
            break;
        }
        passed.push_back(next);
        const Exercise* other = catalog.find(next);
        next = other ? other->easier : ExerciseId();
    }
}

} // namespace plumbline
