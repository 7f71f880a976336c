// SPDX-License-Identifier: GPL-3.0-or-later
#include "handout/handed.h"

#include <catch2/catch.hpp>

namespace plumbline::handout::test
{

using namespace std::chrono_literals;

const Catalog& shipped()
{
    static const Library library = loadLibrary({ std::filesystem::path(PLUMBLINE_SOURCE_DIR) / "resources" });
    return library.catalog;
}

Handout handed(const Routine& routine, const Person& person)
{
    CompileOptions options;
    options.day = std::chrono::year(2026) / 1 / 5;
    Parsed<Handout> made = handoutOf(routine, shipped(), person, options);
    REQUIRE(made.value);
    return std::move(*made.value);
}

Handout handed(const std::string& routine, const Person& person)
{
    const Routine* found = shipped().find(RoutineId(routine));
    REQUIRE(found);
    return handed(*found, person);
}

Routine routineOf(std::vector<Item> items)
{
    Routine routine;
    routine.id = RoutineId("made");
    routine.title = "Made";
    routine.summary = "For this test.";
    routine.sections = { { {}, std::move(items) } };
    return routine;
}

ExerciseItem item(const std::string& exercise)
{
    ExerciseItem item;
    item.exercise = ExerciseId(exercise);
    return item;
}

Handout hostile(std::size_t entries)
{
    Handout handout;
    handout.title =
        QStringLiteral("Rückenschonende ") + QString(70, QChar('W')) + QStringLiteral(" für zwischendurch");
    handout.summary =
        QStringLiteral("脊椎をゆっくり動かします。無理をしないでください。 حرّك ظهرك ببطء ولا تتعجّل.");
    handout.facts = QStringLiteral("1 min");
    handout.timesADay = 3;
    for (std::size_t i = 0; i < entries; ++i) {
        Entry entry;
        entry.title = i % 3 == 0 ? QString(80, QChar('M')) : QStringLiteral("تمدّد الظهر %1").arg(i);
        entry.doseLine = QStringLiteral("once");
        entry.dose = { { QStringLiteral("Repetitions"), QString(60, QChar('8')) } };
        entry.note = i % 4 == 0 ? QString(300, QChar('n')) : QString();
        for (std::size_t step = 0; step < i % 30; ++step)
            entry.steps << QStringLiteral("Gehe langsam und atme ruhig, step %1.").arg(step);
        entry.askFirst = { Condition::Glaucoma };
        handout.entries.push_back(std::move(entry));
    }
    return handout;
}

std::string doseOf(const Entry& entry)
{
    std::string text;
    for (const DoseRow& row : entry.dose)
        text += (text.empty() ? "" : "; ") + row.what.toStdString() + ' ' + row.much.toStdString();
    return text;
}

} // namespace plumbline::handout::test
