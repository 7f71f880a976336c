// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/screen.h"

#include "cli/bars.h"
#include "cli/score_text.h"
#include "cli/text.h"
#include "score/wording.h"

#include <algorithm>

namespace plumbline::cli
{

namespace
{

/// How soon a row gives way on a small screen: the highest first, Needed never.
enum Rank { Needed, Useful, Helpful, Nice, Air };

struct Ranked {
    Row row;
    Rank rank = Needed;
};

class Painter
{
public:
    Painter(const Session& session, Instant now, const ScreenStyle& style)
        : m_score(session.score())
        , m_here(*session.whereabouts(now))
        , m_phase(m_score.phases[m_here.phase])
        , m_part(m_score.parts[m_phase.part])
        , m_left(session.remaining(now))
        , m_style(style)
        , m_columns(style.size.columns)
    {
    }

    std::vector<Ranked> painted(bool large)
    {
        header();
        status();
        words();
        countdown(large);
        said();
        coming();
        return std::move(m_rows);
    }

    std::vector<Ranked> footer(const std::string& notice)
    {
        if (!notice.empty())
            wrap(notice, Ink::Strong, Needed);
        else if (m_here.halted)
            add("Paused.", Ink::Strong, Needed);
        if (m_style.keys)
            keyHelp();
        return std::move(m_rows);
    }

private:
    void add(std::string text, Ink ink, Rank rank) { m_rows.push_back({ { std::move(text), ink }, rank }); }
    void gap() { add("", Ink::Plain, Air); }

    void wrap(std::string_view text, Ink ink, Rank rank)
    {
        for (std::string& line : wrapped(harmless(text), m_columns))
            add(std::move(line), ink, rank);
    }

    /// Something at each edge; the one at the right stays whole.
    std::string apart(const std::string& left, const std::string& right) const
    {
        const int room = m_columns - columnsOf(right) - 2;
        if (room < 8)
            return clipped(left, m_columns, m_style.unicode);
        return padded(clipped(left, room, m_style.unicode), room) + "  " + right;
    }

    void header()
    {
        std::string right = clockText(m_left) + " left";
        if (m_style.speed != 1)
            right = "rehearsal, " + right;
        add(apart(harmless(m_score.title), right), Ink::Quiet, Useful);
        const Duration total = m_score.total();
        add(bar(total > Duration{} ? 1 - inSeconds(m_left) / inSeconds(total) : 1, m_columns,
                m_style.unicode),
            Ink::Quiet, Nice);
        gap();
        const std::string number =
            std::to_string(m_phase.part + 1) + " of " + std::to_string(m_score.parts.size());
        add(apart(harmless(m_part.exercise.title), number), Ink::Plain, Useful);
    }

    void status()
    {
        std::vector<std::string> facts{ label(m_phase.kind) };
        if (m_phase.side)
            facts.emplace_back(*m_phase.side == Side::Left ? "Left side" : "Right side");
        if (m_phase.of > 1 || m_phase.sets > 1)
            facts.push_back(turnText(m_phase));
        if (m_phase.breath)
            facts.emplace_back(plumbline::label(*m_phase.breath));
        add(clipped(joined(facts, m_style.unicode ? " \u00b7 " : " - "), m_columns, m_style.unicode),
            Ink::Plain, Useful);
        gap();
    }

    void words()
    {
        wrap(m_phase.words, Ink::Strong, Needed);
        gap();
    }

    void countdown(bool large)
    {
        std::string text;
        double done = 0;
        if (m_here.length) {
            text = clockText(*m_here.length - m_here.elapsed);
            done = *m_here.length > Duration{} ? inSeconds(m_here.elapsed) / inSeconds(*m_here.length) : 1;
        } else {
            text = clockText(std::chrono::floor<std::chrono::seconds>(m_here.elapsed));
            done = inSeconds(m_here.elapsed) / std::max(inSeconds(m_phase.estimate), 1.0);
        }
        if (large)
            for (const std::string& row : largeDigits(text, m_style.unicode))
                add(row, Ink::Accent, Needed);
        std::string line = large ? std::string() : text + "  ";
        if (!m_here.length) {
            line += "about " + clockText(m_phase.estimate) + "; go on when you are ready";
            add(clipped(line, m_columns, m_style.unicode), large ? Ink::Plain : Ink::Accent, Needed);
        } else {
            const int room = std::max(m_columns - columnsOf(line), 0);
            add(line + bar(done, room, m_style.unicode), Ink::Accent, Needed);
        }
        gap();
    }

    /// All of it before the movement, to be read in peace; during it what was said last.
    void said()
    {
        const Cue* last = nullptr;
        for (const Cue& cue : m_phase.cues) {
            const Duration due = dueAfterStart(cue, m_here.length.value_or(Duration{}));
            if (cue.kind == CueKind::Countdown || due > m_here.elapsed || cue.say == m_phase.words)
                continue;
            if (m_phase.kind == PhaseKind::GetReady)
                wrap(cue.say, cue.kind == CueKind::Caution ? Ink::Caution : Ink::Plain, Useful);
            last = &cue;
        }
        if (last && m_phase.kind != PhaseKind::GetReady)
            wrap(last->say, Ink::Plain, Helpful);
        if (last)
            gap();
    }

    void coming()
    {
        const std::size_t after = m_here.phase + 1;
        if (after < m_score.phases.size() && m_score.phases[after].part == m_phase.part
            && m_score.phases[after].kind != PhaseKind::Done)
            add(clipped("Then: " + harmless(m_score.phases[after].words), m_columns, m_style.unicode),
                Ink::Quiet, Helpful);
        const std::size_t next = m_phase.part + 1;
        std::string text = "Then you are done";
        if (next < m_score.parts.size()) {
            const Part& part = m_score.parts[next];
            text = "Next: " + harmless(part.exercise.title);
            if (!part.fetch.empty())
                text += "; you need: " + listed(part.fetch, {});
        }
        add(clipped(text, m_columns, m_style.unicode), Ink::Quiet, Useful);
    }

    void keyHelp()
    {
        const bool waits = !m_here.length && !m_here.halted;
        std::string line = waits ? "enter go on" : m_here.halted ? "space go on" : "space pause";
        for (const std::string_view key :
            { "n next", "b back", "+ 10 s more", "r again", "x leave out", "q quit" }) {
            if (key.front() == '+' && !m_here.length)
                continue; // what waits lasts as long as it lasts
            const std::string longer = line + (m_style.unicode ? " \u00b7 " : ", ") + std::string(key);
            const bool fits = columnsOf(longer) <= m_columns;
            if (!fits)
                add(std::move(line), Ink::Quiet, Helpful);
            line = fits ? longer : std::string(key);
        }
        add(std::move(line), Ink::Quiet, Helpful);
    }

    const Score& m_score;
    const Whereabouts m_here;
    const Phase& m_phase;
    const Part& m_part;
    const Duration m_left;
    const ScreenStyle& m_style;
    const int m_columns;
    std::vector<Ranked> m_rows;
};

void fit(std::vector<Ranked>& rows, std::size_t most)
{
    while (rows.size() > most) {
        const auto rank = std::max_element(rows.begin(), rows.end(), [](const Ranked& a, const Ranked& b) {
            return a.rank < b.rank;
        })->rank;
        const auto last =
            std::find_if(rows.rbegin(), rows.rend(), [&](const Ranked& row) { return row.rank == rank; });
        rows.erase(last.base() - 1);
    }
}

} // namespace

std::vector<Row> screenOf(
    const Session& session, Instant now, const std::string& notice, const ScreenStyle& style)
{
    const auto most = static_cast<std::size_t>(std::max(style.size.rows, 1));
    std::vector<Ranked> rows = Painter(session, now, style).painted(true);
    const std::vector<Ranked> footer = Painter(session, now, style).footer(notice);
    if (rows.size() + footer.size() > most || style.size.columns < 40)
        rows = Painter(session, now, style).painted(false);
    // The keys stand at the lower edge.
    while (rows.size() + footer.size() < most)
        rows.push_back({ {}, Air });
    rows.insert(rows.end(), footer.begin(), footer.end());
    fit(rows, most);

    std::vector<Row> screen;
    screen.reserve(rows.size());
    for (Ranked& ranked : rows)
        screen.push_back({ clipped(ranked.row.text, style.size.columns, style.unicode), ranked.row.ink });
    return screen;
}

} // namespace plumbline::cli
