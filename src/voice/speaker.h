// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score/speech_pace.h"
#include "session/event.h"
#include "session/talk.h"

#include <deque>
#include <optional>
#include <string>
#include <vector>

namespace plumbline::voice
{

/// Something to be said.
struct Line {
    std::string words;
    CueKind kind = CueKind::Instruct;
    std::size_t phase = 0;
};

/// What the engine is to do: be quiet first, if asked to, then say the line, if there is one.
struct Order {
    bool hush = false;
    std::optional<Line> say;
};

/// Decides what is said, when, and what is not said at all. Pure: events, the present moment and the news
/// that the engine is done come in, orders come out; it knows no engine and no clock.
///
/// One line at a time. A line that comes while another is being said
///  - cuts it off if it is more important and the other one was said in passing or belongs to an earlier
///  phase,
///  - else waits for its turn, and is dropped when that comes too late: later than 1 s after its moment, an
///    instruction 2 s, a caution 5 s, a number of the countdown 0.3 s.
/// From important to unimportant: caution, announcement, instruction, note, countdown, halfway, form cue; the
/// last three are said in passing.
///
/// Whatever the person does that leaves a phase, pauses or ends ends the talk about it at once. A sentence
/// that a pause cut off is said again when the session goes on in the same phase.
///
/// An engine that never says it is done is given up on after three times the time its line should take.
class Speaker
{
public:
    /// The score must outlive it.
    explicit Speaker(const Score& score, const SpeechPace& pace = {});

    /// From now on at this level of talk; what is being said is finished unless it is Off.
    [[nodiscard]] Order setTalk(Talk talk);
    [[nodiscard]] Order take(const Events& events, Instant now);
    /// The engine has said what it was told to say.
    [[nodiscard]] Order done(Instant now);
    [[nodiscard]] bool isSpeaking() const { return m_speaking.has_value(); }

private:
    struct Waiting {
        Line line;
        Instant due;
    };
    struct Spoken {
        Line line;
        Instant since;
    };

    void heed(const Event& event, Instant now);
    void offer(Line line, Instant due, Instant now);
    void say(Line line, Instant now);
    void hush();
    [[nodiscard]] bool isStuck(Instant now) const;
    [[nodiscard]] Order given();

    const Score& m_score;
    SpeechPace m_pace;
    Talk m_talk = Talk::Full;
    std::size_t m_phase = 0;
    std::optional<Spoken> m_speaking;
    std::deque<Waiting> m_waiting;
    std::optional<Line> m_again; ///< cut off by a pause
    Order m_order; ///< being made up
};

} // namespace plumbline::voice
