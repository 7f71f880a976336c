// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/screen_view.h"

#include "cli/text.h"

#include <array>

namespace plumbline::cli
{

namespace
{

/// Select Graphic Rendition (ECMA-48, 8.3.117). The accent is orange in the palette of 256 colours.
std::string painted(const Row& row, bool colour)
{
    static constexpr std::array<std::string_view, 5> inks{ "", "1", "2", "38;5;208", "33" };
    std::string_view ink = inks.at(static_cast<std::size_t>(row.ink));
    if (!colour && (row.ink == Ink::Accent || row.ink == Ink::Caution))
        ink = "1";
    if (ink.empty() || row.text.empty())
        return row.text;
    return std::string("\x1b[").append(ink).append("m").append(row.text).append("\x1b[0m");
}

} // namespace

void ScreenView::tell(const Event& event, const Session&)
{
    if (!std::holds_alternative<CueDue>(event))
        m_notice.clear();
}

void ScreenView::show(const Session& session, Instant now)
{
    if (!session.whereabouts(now))
        return;
    const TerminalSize size = m_terminal.size();
    const ScreenStyle style{ size, m_terminal.hasUnicode(), m_keys, m_speed };
    std::vector<Row> rows = screenOf(session, now, m_notice, style);
    if (!m_shown || m_shown->size.columns != size.columns || m_shown->size.rows != size.rows) {
        m_out << "\x1b[2J";
        m_shown = Shown{ size, {} };
    }
    m_shown->rows.resize(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (rows[i].text != m_shown->rows[i].text || rows[i].ink != m_shown->rows[i].ink)
            m_out << "\x1b[" << i + 1 << ";1H\x1b[K" << painted(rows[i], m_terminal.hasColour());
    m_shown->rows = std::move(rows);
    m_out.flush();
}

std::optional<Instant> ScreenView::nextChange(const Session& session, Instant now) const
{
    const auto here = session.whereabouts(now);
    if (!here || here->halted)
        return std::nullopt;
    // The countdown rounds up and the time of a phase that waits rounds down: both change at whole seconds.
    const Duration counted = here->length ? *here->length - here->elapsed : here->elapsed;
    const Duration beyond = counted % std::chrono::seconds(1);
    if (!here->length)
        return now + std::chrono::seconds(1) - beyond;
    return now + (beyond > Duration{} ? beyond : std::chrono::seconds(1));
}

} // namespace plumbline::cli
