// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/narration.h"

#include "ui/announcer.h"
#include "ui/phase_words.h"

#include <QCoreApplication>

#include <array>

namespace plumbline
{

using namespace std::chrono_literals;

namespace
{

constexpr std::array marks{ 3, 10, 30 }; ///< seconds
constexpr Duration forWords = 5s;
constexpr Duration worthSaying = 10s;
constexpr Duration inSecondsBelow = 100s; ///< as the ring shows it

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Narration)
};

QString secondsText(Duration time)
{
    const auto seconds = static_cast<int>(std::chrono::ceil<std::chrono::seconds>(time).count());
    return counted(seconds, Words::tr("1 second"), Words::tr("%1 seconds"));
}

QString timeWords(Duration time)
{
    return time < inSecondsBelow ? secondsText(time) : lengthText(time);
}

/// Before an exercise: what it is, what it needs, what to be careful about. Of a movement: what to do, in the
/// short words once they are known.
QString wordsOf(const Phase& phase)
{
    QStringList sentences;
    for (const Cue& cue : phase.cues) {
        const bool opens = cue.kind == CueKind::Instruct && sentences.isEmpty();
        if (opens || cue.kind == CueKind::Announce || cue.kind == CueKind::Caution
            || cue.kind == CueKind::Note)
            sentences << shown(cue.say);
    }
    return sentences.isEmpty() ? shown(phase.words) : sentences.join(u' ');
}

/// Where one is: exercise, side, repetition and set, as far as that is new.
QStringList placeNews(const Score& score, const Phase& here, const Phase* before)
{
    QStringList news;
    if (!here.step)
        return news; // the words name what comes
    const bool first = !before || before->part != here.part || !before->step;
    if (!before || before->part != here.part)
        news << shown(score.parts[here.part].exercise.title);
    if (here.side && (first || before->side != here.side))
        news << sideText(*here.side);
    if (here.of > 1 && here.rep > 0 && (first || before->rep != here.rep || before->side != here.side))
        news << Words::tr("%1 of %2").arg(here.rep).arg(here.of);
    if (here.sets > 1 && here.set > 0 && (first || before->set != here.set))
        news << Words::tr("set %1 of %2").arg(here.set).arg(here.sets);
    return news;
}

} // namespace

QString phaseNews(const Score& score, std::size_t phase, std::optional<std::size_t> before)
{
    const Phase& here = score.phases[phase];
    QStringList sentences;
    const QStringList place = placeNews(score, here, before ? &score.phases[*before] : nullptr);
    if (!place.isEmpty())
        sentences << place.join(QStringLiteral(", ")) + u'.';
    sentences << wordsOf(here);
    if (!here.length)
        sentences << Words::tr("Take your time. Enter goes on.");
    else if (*here.length >= worthSaying)
        sentences << timeWords(*here.length) + u'.';
    return sentences.join(u' ');
}

std::optional<int> secondsToSay(Duration leftBefore, Duration leftNow, Duration length)
{
    for (const int mark : marks) {
        const Duration at = std::chrono::seconds(mark);
        if (leftBefore > at && leftNow <= at && leftNow > 0s && length - at >= forWords)
            return mark;
    }
    return std::nullopt;
}

Narration::Narration(Announcer& announcer)
    : m_announcer(announcer)
{
}

void Narration::begin()
{
    m_phase.reset();
    m_left.reset();
    m_halted = false;
}

void Narration::showPhase(const Score& score, std::size_t phase)
{
    // The score may be another one than before, with less in it: it may have hurt.
    if (m_phase && *m_phase >= score.phases.size())
        m_phase.reset();
    // The end is told by the page that says what was done.
    if (score.phases[phase].kind != PhaseKind::Done)
        m_announcer.say(phaseNews(score, phase, m_phase));
    m_phase = phase;
    m_left = score.phases[phase].length;
}

void Narration::showCue(const QString& words)
{
    m_announcer.say(words);
}

void Narration::showTime(const Whereabouts& here)
{
    const std::optional<Duration> left =
        here.length ? std::optional(*here.length - here.elapsed) : std::nullopt;
    if (here.halted != m_halted)
        tellPause(here.halted, left);
    else if (left && m_left)
        if (const auto seconds = secondsToSay(*m_left, *left, *here.length))
            m_announcer.say(secondsText(std::chrono::seconds(*seconds)));
    m_halted = here.halted;
    m_left = left;
}

void Narration::say(const QString& words)
{
    m_announcer.say(words);
}

void Narration::tellPause(bool halted, const std::optional<Duration>& left)
{
    const QString what = halted ? Words::tr("Paused.") : Words::tr("Going on.");
    m_announcer.say(left && *left > 0s ? Words::tr("%1 %2 left.").arg(what, timeWords(*left)) : what);
}

} // namespace plumbline
