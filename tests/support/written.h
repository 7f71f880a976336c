// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score/prescription.h"
#include "session/journal.h"
#include "session/record.h"
#include "session/session.h"

/// A session that is written down while it is played.
namespace plumbline::test
{

/// A twist of two repetitions a side, left first, that has an easier nod; a plank; and one that nobody uses.
/// All of them can be read as files of their format.
[[nodiscard]] Catalog twistAndPlank();

/// "Both", with something set everywhere.
[[nodiscard]] Prescription twistThenPlank();

/// A session of it, played second by second into a journal.
struct Written {
    Prescription prescription = twistThenPlank();
    Score score = *compile(prescription, {}).value;
    Session session{ score };
    Recorder recorder{ score };
    JournalLines lines;
    std::string text;
    Instant now{};

    Written();
    void take(const Events& events);
    /// Plays on until there is such a phase.
    void until(PhaseKind kind, int rep);
};

} // namespace plumbline::test
