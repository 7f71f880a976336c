// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/read.h"
#include "catalog/write.h"
#include "exchange/import.h"
#include "fuzz/expect.h"
#include "fuzz/targets.h"

namespace plumbline::fuzz
{

void import(std::string_view bytes)
{
    const Import import = importedFrom(bytes, "seed");
    if (import.exercises.empty())
        expect(import.diagnostics.size() == 1 && hasErrors(import.diagnostics),
            "what gives nothing is one sentence");
    for (const Imported& imported : import.exercises) {
        expect(imported.exercise.draft, "what is taken in is a draft");
        expect(imported.exercise.media.empty() && !imported.exercise.motion, "pictures are never taken");
        const Parsed<Exercise> read = readExercise(toJson(imported.exercise));
        expect(read.value && read.diagnostics.empty(), "what is taken in can be read again");
    }
}

} // namespace plumbline::fuzz
