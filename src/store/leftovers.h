// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/replay.h"
#include "store/journal_file.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace plumbline
{

/// A session that was broken off, and its file, which nobody else can take any more.
struct Interrupted {
    JournalFile file;
    Journal journal;
    Replay replay; ///< has a phase to go on from
};

/// What crashes and power cuts have left behind in the person's data folder.
struct Leftovers {
    std::optional<Interrupted> interrupted; ///< the one to offer: the latest
    std::vector<std::filesystem::path> damaged; ///< files that cannot be read, under the names they have now
};

/// Looks through FOLDER/session. Journals of programs that still run are left alone; of sessions that were
/// over, and of those that will not be offered, the record goes to the log and the file away; what cannot be
/// read is set aside as *.damaged. What the disk refuses stays for the next time.
[[nodiscard]] Leftovers findLeftovers(const std::filesystem::path& folder, const Phrases& phrases);

/// Puts what was done in it into the log, if anything was, and removes the file.
[[nodiscard]] std::error_code close(const std::filesystem::path& folder, Interrupted& interrupted);

} // namespace plumbline
