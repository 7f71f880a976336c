// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/view.h"

#include <ostream>

namespace plumbline::cli
{

/// One line a phase, for pipes, logs, dumb terminals and braille displays: what matters comes first, and
/// nothing is ever written over.
class LineView : public View
{
public:
    explicit LineView(std::ostream& out)
        : m_out(out)
    {
    }
    void tell(const Event& event, const Session& session) override;
    void notice(std::string_view sentence) override;
    void show(const Session&, Instant) override { }
    [[nodiscard]] std::optional<Instant> nextChange(const Session&, Instant) const override { return {}; }
    [[nodiscard]] bool isRead() const override { return m_out.good(); }

private:
    std::ostream& m_out;
};

/// "1:05 Hold 30 s, left, 3 of 8: Stay.": the phase's start as in the score, what, how long, where, and its
/// words; in a get-ready all that is said. A phase that waits has no length.
[[nodiscard]] std::string lineOf(const Score& score, std::size_t phase);

} // namespace plumbline::cli
