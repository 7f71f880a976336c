// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/journal.h"
#include "session/record.h"

#include <optional>

namespace plumbline
{

/// A session as its journal tells it: what was done, and where to go on.
struct Replay {
    Prescription prescription;
    Score score; ///< compiled again, and changed as it was changed
    Recorder past; ///< that has taken all there was, with the phases of this score
    /// The first phase of the repetition it was in; where the score is not the one that was played, the
    /// beginning of that exercise. None: that exercise is no longer in it, or the session was over.
    std::optional<std::size_t> phase;
    bool begun = false; ///< a repetition had begun
    bool over = false; ///< it had come to its end or was stopped
};

/// Nothing when there is nothing left to play in it.
[[nodiscard]] std::optional<Replay> replayed(const Journal& journal, const Phrases& phrases);

} // namespace plumbline
