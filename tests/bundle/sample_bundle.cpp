// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/sample_bundle.h"

#include "catalog/write.h"
#include "support/authored.h"

#include <catch2/catch.hpp>

#include <fstream>
#include <sstream>

namespace plumbline::test
{

namespace fs = std::filesystem;

namespace
{

Exercise exerciseNamed(const std::string& id, const std::string& easier = {})
{
    Exercise exercise = exerciseOf(id, "move 2 Go there | hold Stay");
    exercise.title = "The " + id;
    exercise.summary = "Does you good.";
    exercise.regions = { Region::Hips };
    exercise.source = { { "A good book", {}, {} } };
    exercise.easier = ExerciseId(easier);
    return exercise;
}

} // namespace

SampleLibrary::SampleLibrary()
{
    Exercise lean = exerciseNamed("lean", "sway");
    lean.media = { { "lean.png", "Somebody leans to the right.", "CC BY 4.0", "A. Trainer" } };
    for (const Exercise& exercise : { lean, exerciseNamed("sway", "nod"), exerciseNamed("nod"),
             exerciseNamed("bow"), exerciseNamed("other") })
        put(exercise);
    put("lean.png", pictureOf("leaning"));
    Routine evening = routineOf({ item("lean") });
    evening.id = RoutineId("evening");
    evening.title = "Evening";
    evening.summary = "Before you sleep.";
    ChooseItem choice;
    choice.from = { ExerciseId("bow"), ExerciseId("nod") };
    evening.sections[0].items.emplace_back(choice);
    put(evening);
}

Catalog SampleLibrary::catalog() const
{
    Library library = loadLibrary({ path() });
    for (const Diagnostic& diagnostic : library.diagnostics)
        FAIL(toText(diagnostic));
    return std::move(library.catalog);
}

Bundle SampleLibrary::bundle() const
{
    Parsed<Bundle> parsed = bundleOf({ RoutineId("evening") }, catalog(), sampleLetter());
    for (const Diagnostic& diagnostic : parsed.diagnostics)
        FAIL(toText(diagnostic));
    return std::move(*parsed.value);
}

void SampleLibrary::put(const Exercise& exercise) const
{
    m_scratch.write("exercises/" + exercise.id.value + ".json", toJson(exercise));
}

void SampleLibrary::put(const Routine& routine) const
{
    m_scratch.write("routines/" + routine.id.value + ".json", toJson(routine));
}

void SampleLibrary::put(const std::string& picture, const std::string& bytes) const
{
    m_scratch.write("media/" + picture, bytes);
}

std::string pictureOf(const std::string& words)
{
    return "\x89PNG\r\n\x1a\n" + words;
}

BundleLetter sampleLetter()
{
    return { "A. Trainer", "Twice a week is enough.", "CC BY 4.0", "0.1.0", "2026-11-21" };
}

std::map<std::string, std::string> filesIn(const fs::path& folder)
{
    std::map<std::string, std::string> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file())
            continue;
        std::ifstream in(entry.path());
        std::ostringstream text;
        text << in.rdbuf();
        files[entry.path().lexically_relative(folder).string()] = text.str();
    }
    return files;
}

} // namespace plumbline::test
