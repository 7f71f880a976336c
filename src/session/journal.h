// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score/prescription.h"
#include "session/event.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// A session written down while it is played, so that it can be gone on with after a crash: JSON Lines, each
/// with a checksum (session/checked_line.h), first what is played, then every event but the cues. Text in and
/// out; who keeps it where is store's affair. The format: docs/session.md.
namespace plumbline
{

inline constexpr int journalFormat = 1;

/// Makes a journal's lines, in their order.
class JournalLines
{
public:
    JournalLines() = default;
    /// Goes on with a journal whose last line had this sum.
    explicit JournalLines(std::uint32_t sum)
        : m_sum(sum)
    {
    }

    /// The first two: when it began (local time, ISO 8601) and what is played.
    [[nodiscard]] std::string begin(std::string_view began, const Prescription& prescription);
    /// What is played from here on instead. The event that says so follows it.
    [[nodiscard]] std::string change(const Prescription& prescription);
    /// Empty for a cue: it changes nothing that would have to be found again.
    [[nodiscard]] std::string add(const Event& event, const Score& score);

private:
    std::uint32_t m_sum = 0;
};

struct Journal {
    struct Entry {
        Event event;
        std::string phase; ///< the name of its phase (nameOf()); empty for events of no phase
    };
    /// What was played, and what happened until something else was.
    struct Chapter {
        Prescription prescription;
        std::vector<Entry> entries;
    };
    std::string began;
    std::vector<Chapter> chapters; ///< never empty
    std::size_t length = 0; ///< bytes of the whole lines: where the next one belongs
    std::uint32_t sum = 0; ///< of the last whole line
};

struct ReadJournal {
    std::optional<Journal> journal;
    /// Why it cannot be used. Empty without a journal: it was broken off in its first lines, before anything
    /// was played.
    std::string fault;
};

/// A last line that is not whole is what a crash or a power cut leaves behind and is dropped; anything else
/// that is not as it was written is a fault. Never throws.
[[nodiscard]] ReadJournal readJournal(std::string_view text);

} // namespace plumbline
