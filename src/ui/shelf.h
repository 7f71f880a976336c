// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "catalog/read.h"
#include "score/adapt.h"
#include "score/prescription.h"

#include <QString>

#include <memory>

namespace plumbline
{

/// What the window shows: the library that was read, for whom, and how scores are made of it.
struct Shelf {
    Library library;
    Person person;
    std::filesystem::path personFile; ///< where the person is kept; empty: nowhere
    QString personFault; ///< why the person is not kept there, in a sentence; empty: she is
    CompileOptions options;

    [[nodiscard]] const Catalog& catalog() const { return library.catalog; }
    [[nodiscard]] Parsed<Score> score(const Routine& routine) const
    {
        return compile(routine, library.catalog, person, options);
    }
    [[nodiscard]] Parsed<Score> score(const Exercise& exercise) const
    {
        return compile(exercise, library.catalog, person, options);
    }
    /// Whichever it is, for the person as she is or would be.
    [[nodiscard]] Parsed<Score> score(const Record& record, const Person& as) const;
    [[nodiscard]] std::vector<Conflict> conflicts(const Record& record, const Person& as) const;
    [[nodiscard]] std::vector<Difference> differences(const Record& record) const;
    /// The same, to be kept with the session.
    template <class What> [[nodiscard]] Prescription prescription(const What& what) const
    {
        return prescribed(what, library.catalog, person, options);
    }
};

/// What a picture of a routine shows: one of the positions it leads through.
struct Scene {
    Position position = Position::Standing;
    ExerciseId exercise; ///< the first one in it that has a figure; or none
    std::shared_ptr<const figure::Motion> motion; ///< its figure; or null
};

/// What a card tells of a routine, taken from the score so that it is what will be played.
struct RoutineSummary {
    Duration total{};
    std::vector<Equipment> equipment; ///< in the order it is first needed
    std::vector<Scene> scenes; ///< likewise; with few positions more than one exercise of some
    std::vector<double> parts; ///< how long each exercise takes, with the rest before it, in seconds
};

[[nodiscard]] RoutineSummary summaryOf(const Score& score);

/// The sentences the compiler adds, in the person's language.
[[nodiscard]] Phrases translatedPhrases();

} // namespace plumbline
