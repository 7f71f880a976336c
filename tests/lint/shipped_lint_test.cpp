// SPDX-License-Identifier: GPL-3.0-or-later
#include "lint/linted.h"

#include <catch2/catch.hpp>

namespace plumbline
{

TEST_CASE("Of the shipped exercises and routines nothing is said")
{
    const Library library = loadLibrary({ std::filesystem::path(PLUMBLINE_SOURCE_DIR) / "resources" });
    for (const Exercise& exercise : library.catalog.exercises()) {
        CAPTURE(exercise.id.value);
        CHECK(test::found(exercise, library.catalog) == "");
    }
    for (const Routine& routine : library.catalog.routines()) {
        CAPTURE(routine.id.value);
        CHECK(test::found(routine, library.catalog) == "");
    }
}

} // namespace plumbline
