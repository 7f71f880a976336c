// SPDX-License-Identifier: GPL-3.0-or-later
#include "score/score_writer.h"

#include "score/wording.h"

#include <algorithm>

namespace plumbline
{

using namespace std::chrono_literals;

namespace
{

constexpr std::size_t mostPhases = 100'000;
constexpr Duration fetchTime = 5s; ///< to bring what was not at hand
constexpr Duration leastReading = 3s;
constexpr Duration breather = 400ms; ///< between two sentences
constexpr Duration countdownFrom = 8s; ///< shorter phases are not counted out
constexpr Duration halfwayFrom = 20s;
constexpr Duration formEvery = 10s;
constexpr int spokenRounds = 3; ///< of a loop, before its words fall silent

void say(Phase& phase, CueKind kind, std::string text, Duration at = {})
{
    if (!text.empty())
        phase.cues.push_back({ at, false, kind, std::move(text) });
}

std::string adaptationSentence(const Adaptation& adaptation, const Phrases& phrases)
{
    if (adaptation.inPlaceOf.empty())
        return phrases.less;
    return filledIn(phrases.inPlaceOf, { { "title", adaptation.title } });
}

std::string reasonSentence(const Avoidance& reason, const Phrases& phrases)
{
    return filledIn(phrases.mindYour,
        { { "conditions", listed(reason.conditions, phrases.conditions) }, { "reason", reason.because } });
}

PhaseKind kindOf(Role role)
{
    switch (role) {
    case Role::Setup:
        return PhaseKind::Setup;
    case Role::Finish:
        return PhaseKind::Finish;
    case Role::Hold:
        return PhaseKind::Hold;
    case Role::Move:
        break;
    }
    return PhaseKind::Move;
}

} // namespace

void addCountdown(Phase& phase)
{
    for (int n = 3; n > 0; --n)
        phase.cues.push_back({ std::chrono::seconds(n), true, CueKind::Countdown, std::to_string(n) });
}

ScoreWriter::ScoreWriter(Score& score, const Pacing& pacing, const Phrases& phrases, const SpeechPace& pace)
    : m_score(score)
    , m_pacing(pacing)
    , m_phrases(phrases)
    , m_pace(pace)
{
}

bool ScoreWriter::isTooLong() const
{
    return m_total > longestScore || m_score.phases.size() > mostPhases;
}

/// By the usual pace or the voice's own, whichever is slower: eyes read no faster for a quick voice.
Duration ScoreWriter::readingTime(const std::string& words) const
{
    return std::max(leastReading, std::max(speakingTime(words), spoken(words)) + 1500ms);
}

Phase& ScoreWriter::add(PhaseKind kind, const Turn& turn, std::optional<Duration> length, std::string words)
{
    Phase phase;
    phase.kind = kind;
    phase.part = m_score.parts.size();
    phase.side = turn.side;
    phase.set = turn.set;
    phase.sets = turn.sets;
    phase.rep = turn.rep;
    phase.of = turn.of;
    phase.length = length;
    phase.estimate = length.value_or(Duration{});
    phase.words = std::move(words);
    m_total += phase.estimate;
    m_score.phases.push_back(std::move(phase));
    return m_score.phases.back();
}

void ScoreWriter::rest(const RestItem& item)
{
    Phase& phase = add(PhaseKind::Rest, {}, item.length, item.note.empty() ? m_phrases.rest : item.note);
    say(phase, CueKind::Announce, m_phrases.rest);
    say(phase, CueKind::Note, item.note, spoken(m_phrases.rest) + breather);
    m_rested = true;
}

void ScoreWriter::exercise(const Plan& plan)
{
    const Exercise& exercise = *plan.exercise;
    if (!m_rested && !m_score.parts.empty() && m_pacing.rest > 0ms)
        rest({ m_pacing.rest, {} });
    m_rested = false;
    m_nextForm = 0;
    m_lastForm = m_total;
    getReady(plan);

    const auto turnsOf = [&](std::optional<Side> side) {
        const bool more = plan.extra && side && *side == plan.extra->side;
        const int sets = plan.sets + (more ? plan.extra->sets : 0);
        const int reps = plan.reps + (more ? plan.extra->reps : 0);
        std::vector<Turn> turns;
        for (int set = 1; set <= sets; ++set)
            for (int rep = 1; rep <= reps; ++rep)
                turns.push_back({ side, set, sets, rep, reps });
        return turns;
    };

    if (exercise.sides == Sides::Alternate) {
        // One repetition a side in turn: by set and repetition first, then in the order of the sides.
        std::vector<Turn> turns;
        for (const Side side : plan.order) {
            const auto own = turnsOf(side);
            turns.insert(turns.end(), own.begin(), own.end());
        }
        std::stable_sort(turns.begin(), turns.end(),
            [](const Turn& a, const Turn& b) { return a.set != b.set ? a.set < b.set : a.rep < b.rep; });
        once(plan, Role::Setup, std::nullopt, true, true);
        passage(plan, turns);
        once(plan, Role::Finish, std::nullopt, true, true);
    } else if (plan.order.empty()) {
        once(plan, Role::Setup, std::nullopt, true, true);
        passage(plan, turnsOf(std::nullopt));
        once(plan, Role::Finish, std::nullopt, true, true);
    } else {
        for (const Side side : plan.order) {
            const bool first = side == plan.order.front(), last = side == plan.order.back();
            if (!first) {
                const std::string words = forSide(m_phrases.changeSide, side, m_phrases);
                say(add(PhaseKind::ChangeSide, { side }, m_pacing.changeSide, words), CueKind::Announce,
                    words);
            }
            once(plan, Role::Setup, side, first, last);
            passage(plan, turnsOf(side));
            once(plan, Role::Finish, side, first, last);
        }
    }

    std::vector<Equipment> fetch;
    for (const Equipment thing : exercise.equipment)
        if (std::find(m_atHand.begin(), m_atHand.end(), thing) == m_atHand.end())
            fetch.push_back(thing);
    m_score.parts.push_back({ exercise, plan.section, plan.item, plan.note, m_partBegin,
        m_score.phases.size(), std::move(fetch), plan.adaptation });
    m_partBegin = m_score.phases.size();
    m_atHand = exercise.equipment;
    m_position = exercise.position;
}

void ScoreWriter::getReady(const Plan& plan)
{
    const Exercise& exercise = *plan.exercise;
    const bool fetching =
        std::any_of(exercise.equipment.begin(), exercise.equipment.end(), [&](Equipment thing) {
            return std::find(m_atHand.begin(), m_atHand.end(), thing) == m_atHand.end();
        });

    std::vector<std::pair<CueKind, std::string>> sentences;
    const std::string title =
        filledIn(m_score.parts.empty() ? m_phrases.first : m_phrases.next, { { "title", exercise.title } });
    sentences.emplace_back(CueKind::Announce, title);
    if (fetching)
        sentences.emplace_back(CueKind::Announce,
            filledIn(m_phrases.need, { { "things", listed(exercise.equipment, m_phrases.equipment) } }));
    if (plan.order.size() == 1 || exercise.sides == Sides::Each)
        if (!plan.order.empty())
            sentences.emplace_back(CueKind::Announce,
                forSide(plan.order.size() == 1 ? m_phrases.onlySide : m_phrases.startSide, plan.order.front(),
                    m_phrases));
    if (plan.adaptation)
        sentences.emplace_back(CueKind::Announce, adaptationSentence(*plan.adaptation, m_phrases));
    for (const Avoidance& reason : plan.reasons)
        if (m_cautioned.insert(reason.because).second)
            sentences.emplace_back(CueKind::Caution, reasonSentence(reason, m_phrases));
    if (exercise.draft)
        sentences.emplace_back(CueKind::Caution, m_phrases.draft);
    for (const std::string& caution : exercise.cautions)
        if (m_cautioned.insert(caution).second)
            sentences.emplace_back(CueKind::Caution, caution);
    sentences.emplace_back(CueKind::Note, plan.note);

    Phase& phase = add(PhaseKind::GetReady, {}, Duration{}, title);
    Duration at{}, read{};
    for (auto& [kind, sentence] : sentences) {
        if (sentence.empty())
            continue;
        const Duration needs = spoken(sentence) + breather;
        read += speakingTime(sentence) + breather;
        say(phase, kind, std::move(sentence), at);
        at += needs;
    }
    addCountdown(phase);
    const Duration moving =
        changeTime(m_position, exercise.position) + (fetching ? fetchTime : 0s) + m_pacing.getReady;
    // Whole seconds, so that the countdown on the screen begins and ends cleanly.
    const Duration length = std::chrono::ceil<std::chrono::seconds>(std::max({ moving, at + 3s, read + 3s }));
    phase.length = phase.estimate = length;
    m_total += length;
}

void ScoreWriter::once(const Plan& plan, Role role, std::optional<Side> side, bool first, bool last)
{
    for (std::size_t i = 0; i < plan.exercise->steps.size(); ++i) {
        const Step& step = plan.exercise->steps[i];
        if (step.role != role || (step.once && !(role == Role::Setup ? first : last)))
            continue;
        std::string words = forSide(step.words, side, m_phrases);
        const Duration time = step.seconds.value_or(readingTime(words));
        Phase& phase = step.waits ? add(PhaseKind::WaitForMe, { side }, std::nullopt, words)
                                  : add(kindOf(role), { side }, time, words);
        if (step.waits) {
            phase.estimate = time;
            m_total += time;
        }
        phase.step = i;
        phase.breath = step.breath;
        say(phase, CueKind::Instruct, std::move(words));
    }
}

void ScoreWriter::passage(const Plan& plan, const std::vector<Turn>& turns)
{
    for (std::size_t i = 0; i < turns.size() && !isTooLong(); ++i) {
        if (i > 0)
            restBetween(plan, turns[i - 1], turns[i]);
        const bool first = i == 0 || (plan.exercise->sides == Sides::Alternate && i < plan.order.size());
        repetition(plan, turns[i], first);
    }
}

void ScoreWriter::restBetween(const Plan& plan, const Turn& before, const Turn& after)
{
    const bool newSet = before.set != after.set;
    const Duration length = newSet ? plan.setRest : plan.rest;
    if (length <= 0ms)
        return;
    Phase& phase = add(PhaseKind::Rest, after, length, m_phrases.rest);
    std::string words = m_phrases.rest;
    if (newSet)
        words += " "
            + filledIn(m_phrases.thenSet,
                { { "n", std::to_string(after.set) }, { "of", std::to_string(after.sets) } });
    say(phase, CueKind::Announce, std::move(words));
    if (length >= countdownFrom)
        addCountdown(phase);
}

void ScoreWriter::repetition(const Plan& plan, const Turn& turn, bool first)
{
    const auto which = std::min<std::size_t>(static_cast<std::size_t>(turn.rep), plan.repetitions.size()) - 1;
    for (const Plan::Timed& timed : plan.repetitions[which]) {
        const Step& step = plan.exercise->steps[timed.step];
        std::string words = forSide(step.words, turn.side, m_phrases);
        std::string brief = forSide(step.brief, turn.side, m_phrases);
        const bool fits = !timed.length || spoken(words) <= *timed.length + overhang;
        Phase& phase =
            add(timed.length ? kindOf(step.role) : PhaseKind::WaitForMe, turn, timed.length, words);
        if (!timed.length) {
            phase.estimate = timed.estimate;
            m_total += timed.estimate;
        }
        phase.step = timed.step;
        phase.breath = step.breath;
        if (plan.loops && turn.rep > spokenRounds)
            loopCues(phase, plan, turn);
        else
            say(phase, CueKind::Instruct,
                brief.empty() || (first && fits) ? std::move(words) : std::move(brief));
        if (timed.length && *timed.length >= countdownFrom)
            holdCues(phase, *plan.exercise);
    }
}

/// Once the rhythm of a loop is found its words fall silent, and form cues come now and then in their place.
void ScoreWriter::loopCues(Phase& phase, const Plan& plan, const Turn& turn)
{
    const auto& cues = plan.exercise->cues;
    const Duration begin = m_total - phase.estimate;
    if (cues.empty() || turn.rep == turn.of || begin - m_lastForm < formEvery)
        return;
    say(phase, CueKind::Form, cues[m_nextForm++ % cues.size()]);
    m_lastForm = begin;
}

/// Form cues in turn, halfway, and the last three seconds: each with room of its own.
void ScoreWriter::holdCues(Phase& phase, const Exercise& exercise)
{
    const Duration length = *phase.length;
    const Duration half = length / 2;
    const bool saysHalfway = length >= halfwayFrom;
    const Duration halfwayTakes = spoken(m_phrases.halfway) + breather;
    bool halfwaySaid = !saysHalfway;
    const auto sayHalfway = [&] {
        say(phase, CueKind::Halfway, m_phrases.halfway, half);
        halfwaySaid = true;
    };
    Duration at = phase.cues.empty() ? 0ms : spoken(phase.cues.front().say) + 2s;
    while (!exercise.cues.empty()) {
        const std::string& form = exercise.cues[m_nextForm % exercise.cues.size()];
        const Duration takes = spoken(form) + breather;
        if (!halfwaySaid && at + takes > half) {
            sayHalfway();
            at = std::max(at, half + halfwayTakes + 1s);
            continue;
        }
        if (at + takes > length - 4s)
            break;
        say(phase, CueKind::Form, form, at);
        ++m_nextForm;
        at += std::max(formEvery, takes);
    }
    if (!halfwaySaid)
        sayHalfway();
    addCountdown(phase);
}

void ScoreWriter::done()
{
    if (!m_score.parts.empty())
        m_score.parts.back().last = m_score.phases.size();
    Phase& phase = add(PhaseKind::Done, {}, Duration{}, m_phrases.done);
    phase.part = m_score.parts.empty() ? 0 : m_score.parts.size() - 1;
    say(phase, CueKind::Announce, m_phrases.wellDone + " " + m_phrases.done);
}

} // namespace plumbline
