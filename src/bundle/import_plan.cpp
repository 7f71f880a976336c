// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/import.h"

#include "bundle/references.h"
#include "catalog/media.h"
#include "catalog/text_file.h"
#include "catalog/utf8.h"
#include "catalog/value.h"

#include <algorithm>
#include <functional>

namespace plumbline
{

namespace fs = std::filesystem;

namespace
{

/// "name-2", "name-3"…: the first that is free.
std::string freshName(
    const std::string& name, std::size_t longest, const std::function<bool(const std::string&)>& isTaken)
{
    for (int n = 2;; ++n) {
        const std::string ending = "-" + std::to_string(n);
        std::string begin = name.substr(0, longest - ending.size());
        while (!begin.empty() && begin.back() == '-')
            begin.pop_back();
        if (std::string fresh = begin + ending; !isTaken(fresh))
            return fresh;
    }
}

/// Two of one title could not be told apart in a list.
std::string freshTitle(const std::string& title, const std::string& id)
{
    constexpr std::size_t longestTitle = 80;
    const std::string ending = " (" + id.substr(id.rfind('-') + 1) + ")";
    return std::string(firstCharacters(title, longestTitle - ending.size())) + ending;
}

class Planning
{
public:
    Planning(const Bundle& bundle, const KeepChoices& choices, const Catalog& catalog, const fs::path& folder)
        : m_bundle(bundle)
        , m_choices(choices)
        , m_catalog(catalog)
        , m_folder(folder)
    {
    }

    ImportPlan all() &&
    {
        for (const Routine& routine : m_bundle.routines)
            take(routine);
        std::vector<Exercise> taken;
        std::size_t next = 0;
        while (next < m_wanted.size()) // grows while it is gone through
            take(ExerciseId(m_wanted[next++]), taken);
        for (Exercise& exercise : taken) {
            bundle::rename(exercise, m_newIds);
            place(exercise);
            m_plan.exercises.push_back(std::move(exercise));
        }
        for (Routine& routine : m_plan.routines)
            bundle::rename(routine, m_newIds);
        return std::move(m_plan);
    }

private:
    Keep choiceOf(const RoutineId& id) const
    {
        const auto known = m_choices.routines.find(id);
        return known == m_choices.routines.end() ? Keep::Mine : known->second;
    }
    Keep choiceOf(const ExerciseId& id) const
    {
        const auto known = m_choices.exercises.find(id);
        return known == m_choices.exercises.end() ? Keep::Mine : known->second;
    }

    template <class I>
    bool isTaken(const std::string& id, const std::vector<I>& others, const char* kind) const
    {
        std::error_code none;
        return m_catalog.find(decltype(others.front().id)(id))
            || std::any_of(others.begin(), others.end(), [&](const I& other) { return other.id.value == id; })
            || fs::exists(m_folder / kind / (id + ".json"), none);
    }

    void take(const Routine& routine)
    {
        const Novelty novelty = noveltyOf(routine, m_catalog);
        const Keep keep = novelty == Novelty::Other ? choiceOf(routine.id) : Keep::Theirs;
        Routine& taken = m_plan.routines.emplace_back(routine);
        if (keep == Keep::Both) {
            taken.id = RoutineId(freshName(taken.id.value, longestId,
                [&](const std::string& id) { return isTaken(id, m_bundle.routines, "routines"); }));
            taken.title = freshTitle(taken.title, taken.id.value);
        }
        m_plan.ready.push_back(taken.id);
        if (keep != Keep::Mine)
            bundle::addExercisesOf(routine, m_wanted);
        if (keep == Keep::Mine || novelty == Novelty::Same)
            m_plan.routines.pop_back();
    }

    void take(const ExerciseId& id, std::vector<Exercise>& taken)
    {
        const auto exercise = std::find_if(m_bundle.exercises.begin(), m_bundle.exercises.end(),
            [&](const Exercise& one) { return one.id == id; });
        if (exercise == m_bundle.exercises.end())
            return;
        const Novelty novelty = noveltyOf(*exercise, m_bundle, m_catalog);
        const Keep keep = novelty == Novelty::Other ? choiceOf(id) : Keep::Theirs;
        if (keep == Keep::Mine)
            return;
        bundle::addExercisesOf(*exercise, m_wanted);
        if (novelty == Novelty::Same)
            return;
        Exercise& copy = taken.emplace_back(*exercise);
        if (keep == Keep::Both) {
            copy.id = ExerciseId(freshName(copy.id.value, longestId,
                [&](const std::string& name) { return isTaken(name, m_bundle.exercises, "exercises"); }));
            copy.title = freshTitle(copy.title, copy.id.value);
            m_newIds[id] = copy.id;
        }
    }

    /// Its pictures get names that are free, unless the very same picture is there.
    void place(Exercise& exercise)
    {
        for (Media& medium : exercise.media) {
            const std::string& bytes = m_bundle.media.at(medium.file);
            const auto isOther = [&](const std::string& name) {
                if (const auto planned = m_plan.media.find(name); planned != m_plan.media.end())
                    return planned->second != bytes;
                std::error_code none;
                const fs::path file = m_folder / "media" / name;
                return fs::exists(fs::symlink_status(file, none))
                    && readText(file, maxMediaSize).value != bytes;
            };
            if (isOther(medium.file)) {
                constexpr std::size_t longestStem = 70;
                const std::size_t dot = medium.file.find('.');
                const std::string ending = medium.file.substr(dot);
                medium.file = freshName(medium.file.substr(0, dot), longestStem,
                                  [&](const std::string& stem) { return isOther(stem + ending); })
                    + ending;
            }
            std::error_code none;
            if (!fs::exists(m_folder / "media" / medium.file, none))
                m_plan.media[medium.file] = bytes;
        }
    }

    const Bundle& m_bundle;
    const KeepChoices& m_choices;
    const Catalog& m_catalog;
    const fs::path& m_folder;
    ImportPlan m_plan;
    std::vector<ExerciseId> m_wanted; ///< of the routines that are taken, and what these may be exchanged for
    bundle::NewIds m_newIds;
};

} // namespace

ImportPlan importPlan(
    const Bundle& bundle, const KeepChoices& choices, const Catalog& catalog, const fs::path& folder)
{
    return Planning(bundle, choices, catalog, folder).all();
}

} // namespace plumbline
