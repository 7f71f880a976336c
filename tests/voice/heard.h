// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"
#include "voice/speaker.h"

#include <string>

namespace plumbline::test
{

/// Plays a score with an engine that takes 0.3 s and 0.4 s a word, times `slower`, and writes down when it
/// says what: "12.5 Hold.", "13 hush", a line each.
class Heard
{
public:
    explicit Heard(const Score& score, double slower = 1);

    void start() { take(m_session.start(m_now)); }
    void pause() { take(m_session.pause(m_now)); }
    void resume() { take(m_session.resume(m_now)); }
    void next() { take(m_session.next(m_now)); }
    void stop() { take(m_session.stop(m_now)); }
    void talk(Talk level) { obey(m_speaker.setTalk(level)); }
    /// The engine never says that it is done.
    void breakDown() { m_broken = true; }

    void until(double seconds);
    /// To its end; whoever plays waits as long as is expected where it waits for them.
    void untilOver();
    /// Nobody looks until then.
    void hangUntil(double seconds);
    [[nodiscard]] std::string news() { return std::exchange(m_news, {}); }

    /// Lines that were due and not said.
    [[nodiscard]] std::string unsaid() const;

    int hushed = 0; ///< how many sentences were cut off; a number loses nothing by it
    int due = 0; ///< how many cues there were
    Duration latest{}; ///< by how much a line came after its moment

private:
    void take(const Events& events);
    void obey(const voice::Order& order);
    void tell(const std::string& what);
    void reach(Instant end);

    Score m_score;
    Session m_session;
    voice::Speaker m_speaker;
    double m_slower;
    bool m_broken = false;
    Instant m_now{};
    std::optional<Instant> m_done;
    std::vector<std::pair<std::string, Instant>> m_unsaid; ///< and when they were due
    std::string m_speaking;
    std::string m_news;
};

} // namespace plumbline::test
