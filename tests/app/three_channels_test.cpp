// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/catalog.h"
#include "score/compile.h"
#include "session/session.h"
#include "ui/phase_words.h"
#include "ui/player_board.h"
#include "ui/ring.h"
#include "ui/stage.h"
#include "ui/text_stage.h"
#include "voice/fake_sound.h"
#include "voice/voice.h"

#include <QLabel>

#include <catch2/catch.hpp>

using namespace plumbline;
using namespace plumbline::test;

namespace
{

/// A session that is shown on a board and heard on devices that write down what they are told.
class ThreeChannels
{
public:
    ThreeChannels(const Score& score, Talk talk)
        : m_score(score)
        , m_session(score)
    {
        SoundChoice choice;
        choice.talk = talk;
        m_voice.choose(choice);
        m_voice.use(m_sound, QStringLiteral("en"));
        m_sound.offer();
        m_board.resize(1280, 800);
        m_board.showScore(score);
        m_voice.begin(m_score, [this] { return m_now; });
    }

    void play()
    {
        take(m_session.start(m_now));
        while (!m_session.isOver()) {
            const auto due = m_session.nextDue();
            m_now = due.value_or(m_now + std::chrono::seconds(20));
            take(due ? m_session.advance(m_now) : m_session.next(m_now));
        }
    }

private:
    void take(const Events& events)
    {
        m_voice.take(events);
        m_sound.finish();
        const bool heard = !m_sound.news().isEmpty();
        for (const Event& event : events)
            if (const auto* began = std::get_if<PhaseBegan>(&event)) {
                CAPTURE(began->phase, m_score.phases[began->phase].words);
                CHECK(heard);
                m_board.showPhase(m_score, began->phase);
                CHECK(isSeen(began->phase));
                // What is between two steps announces itself; a step may be silent, and stands there.
                if (m_score.phases[began->phase].step)
                    CHECK(isRead(m_score.phases[began->phase].words));
            } else if (const auto* due = std::get_if<CueDue>(&event)) {
                const Cue& cue = m_score.phases[due->phase].cues[due->cue];
                m_board.showSaid(m_score.phases[due->phase], cue);
                if (const auto here = m_session.whereabouts(m_now))
                    m_board.showTime(m_score, *here, {});
                CAPTURE(due->phase, cue.say);
                CHECK(isRead(cue.say));
            }
    }

    /// Which exercise it is, and where in it, by what the board was told to show.
    bool isSeen(std::size_t phase) const
    {
        const QString title = shown(m_score.parts[m_score.phases[phase].part].exercise.title);
        return m_board.stage()->accessibleName() == spokenText(m_score, phase)
            && (text("exercise") == title || texts().contains(title));
    }
    /// It stands on the board word for word.
    bool isRead(const std::string& words) const
    {
        const QString sought = shown(words);
        return texts().contains(sought) || m_board.findChild<Ring*>()->face().number == sought;
    }
    QString text(const char* name) const { return m_board.findChild<QLabel*>(QLatin1String(name))->text(); }
    QString texts() const
    {
        QStringList all{ text("exercise"), text("words"), text("caption") };
        for (const TextStage* stage : m_board.findChildren<TextStage*>()) {
            for (const StageBlock& block : stage->blocks())
                all << block.text;
            all << stage->cue();
        }
        return all.join(u'\n');
    }

    Score m_score;
    Session m_session;
    Instant m_now{};
    PlayerBoard m_board;
    FakeSound m_sound;
    voice::Voice m_voice;
};

const Library& shipped()
{
    static const Library library = loadLibrary({ std::string(PLUMBLINE_SOURCE_DIR) + "/resources" });
    return library;
}

} // namespace

TEST_CASE("Each change of phase of every shipped routine is seen, heard and read, however much is said")
{
    REQUIRE(shipped().catalog.routines().size() >= 11);
    for (const Routine& routine : shipped().catalog.routines()) {
        CAPTURE(routine.title);
        const auto score = compile(routine, shipped().catalog, {}, {}).value;
        REQUIRE(score);
        for (const Talk talk : { Talk::Full, Talk::Off })
            ThreeChannels(*score, talk).play();
    }
}
