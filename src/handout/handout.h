// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/handout_options.h"
#include "catalog/trainer.h"
#include "handout/dose_table.h"
#include "handout/telling.h"
#include "score/compile.h"

#include <QByteArray>
#include <QStringList>

namespace plumbline::handout
{

/// The figure of an exercise as it is handed out: worked on the side the words speak of.
struct Figure {
    figure::Motion motion;
    Telling telling;
    std::vector<std::size_t> repetition; ///< the steps that go round; never empty
};

/// One exercise in words, as it comes in the routine.
struct Entry {
    ExerciseId id;
    QString title;
    QString section; ///< of the routine; may be empty
    QString position; ///< "Lying on the back"
    QStringList before; ///< rests, and what is to be chosen here; usually nothing
    QString note; ///< the trainer's word to whoever does it
    QStringList steps; ///< in their order, for the side that comes first
    Dose amount; ///< as the trainer gives it
    std::vector<DoseRow> dose; ///< the same in words
    QString doseLine; ///< and in one line
    QString often; ///< "2–3 times a day", where the routine as a whole has no schedule
    QStringList needs, tips, cautions;
    std::vector<Condition> askFirst; ///< with which one asks a professional first
    std::optional<Figure> figure;
    Duration length{};
};

/// What a routine is on paper: all of its words, in their order, and nothing of how they are placed.
struct Handout {
    QString title, summary, purpose;
    Duration length{};
    QString facts; ///< "12 min · 8 exercises"; the minutes are those on the routine's card
    QString schedule;
    QString
        client; ///< for whom the trainer wrote it; stands on paper only, where it would be written by hand
    QStringList needs;
    QStringList cautions; ///< that many of the exercises share: said once, and no more with each of them
    QStringList leftOut; ///< titles of what this person is not given
    QStringList sources;
    QString practice, trainer, contact;
    QByteArray logo; ///< the bytes of a picture; empty: none
    std::vector<Weekday> days; ///< on which it is done; empty: on any
    int timesADay = 1; ///< boxes to tick in a day, 1 to 3
    std::vector<Entry> entries; ///< never empty
};

/// What there is to say, of all a choice offers, not only of what comes up this week. The minutes are of the
/// day in the options. The faults are compile()'s; no value: nothing is left to do.
[[nodiscard]] Parsed<Handout> handoutOf(
    const Routine& routine, const Catalog& catalog, const Person& person, const CompileOptions& options);

/// "Ask a professional first with: …"; nothing where it names no conditions.
[[nodiscard]] QString askFirstText(const Entry& entry);
/// The same of all, with the numbers of the exercises: "Osteoporosis (2, 4)", a condition each.
[[nodiscard]] QStringList askFirstOfAll(const Handout& handout);

/// Puts the trainer at its head; the logo's file is read, and one that is no picture is left out.
void sign(Handout& handout, const Trainer& trainer, const std::filesystem::path& trainerFile);

} // namespace plumbline::handout
