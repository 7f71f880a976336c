// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player_board.h"

#include "score/breath.h"
#include "ui/button.h"
#include "ui/chip_strip.h"
#include "ui/comfort_card.h"
#include "ui/figure_stage.h"
#include "ui/fit_label.h"
#include "ui/phase_words.h"
#include "ui/player_controls.h"
#include "ui/player_header.h"
#include "ui/pulse_band.h"
#include "ui/ring.h"
#include "ui/ring_face.h"
#include "ui/segment_bar.h"
#include "ui/text_stage.h"
#include "ui/up_next_card.h"

#include <QEvent>

#include <algorithm>

namespace plumbline
{

using namespace std::chrono_literals;

namespace
{

constexpr Duration breathingFrame = 66ms; ///< 15 a second: as often as the figure's ribs move

bool isBetween(const Phase& phase)
{
    return phase.kind == PhaseKind::GetReady || (phase.kind == PhaseKind::Rest && phase.rep == 0);
}

/// What the stage in words would say before an exercise, but for what stands elsewhere.
std::vector<StageBlock> notesOf(const Score& score, std::size_t phase)
{
    if (!isBetween(score.phases[phase]))
        return {};
    std::vector<StageBlock> blocks = stageBlocks(score, phase);
    const auto isElsewhere = [](const StageBlock& block) {
        return block.kind != StageBlock::Kind::Caution && block.kind != StageBlock::Kind::Note;
    };
    blocks.erase(std::remove_if(blocks.begin(), blocks.end(), isElsewhere), blocks.end());
    return blocks;
}

} // namespace

PlayerBoard::PlayerBoard(QWidget* parent)
    : QWidget(parent)
    , m_header(new PlayerHeader(this))
    , m_segments(new SegmentBar(this))
    , m_text(new TextStage(this))
    , m_figure(new FigureStage(this))
    , m_stage(m_text)
    , m_title(new FitLabel(Type::Title, QFont::Bold, this))
    , m_chips(new ChipStrip(this))
    , m_words(new FitLabel(Type::Title, QFont::Normal, this))
    , m_notes(new TextStage(this))
    , m_caption(new FitLabel(Type::Title, QFont::Normal, this))
    , m_pulse(new PulseBand(this))
    , m_ring(new Ring(this))
    , m_next(new UpNextCard(this))
    , m_comfort(new ComfortCard(tr("How comfortable now?"), this))
    , m_controls(new PlayerControls(this))
    , m_hurts(new Button(Button::Kind::Alarm, tr("This hurts"), this))
{
    m_hurts->setObjectName(QStringLiteral("hurts"));
    m_hurts->setLarge(true);
    m_hurts->setKey(tr("H · stops at once"));
    m_hurts->setAccessibleName(tr("This hurts, H"));
    m_hurts->setFocusPolicy(Qt::TabFocus);
    m_comfort->setObjectName(QStringLiteral("comfort"));
    m_comfort->hide();
    m_figure->hide();
    m_title->setObjectName(QStringLiteral("exercise"));
    m_title->setWordWrap(true);
    m_title->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_words->setObjectName(QStringLiteral("words"));
    m_words->setWordWrap(true);
    m_notes->setObjectName(QStringLiteral("notes"));
    m_notes->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_words->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_caption->setObjectName(QStringLiteral("caption"));
    m_caption->setWordWrap(true);
    m_caption->setAlignment(Qt::AlignCenter);
}

void PlayerBoard::setStage(Stage* stage)
{
    delete m_text;
    delete m_figure;
    m_text = m_figure = m_stage = stage;
    m_stage->setParent(this);
    m_stage->setReducedMotion(m_reducedMotion);
    m_stage->lower();
    m_stage->show();
    layOut();
}

void PlayerBoard::choose(Stage* stage)
{
    if (stage == m_stage)
        return;
    m_stage->hide();
    m_stage = stage;
    m_stage->show();
}

void PlayerBoard::showScore(const Score& score)
{
    m_starts = score.starts();
    m_shownNext.reset();
    m_selfPaced = score.selfPaced() > 0;
    std::vector<double> weights;
    for (const Part& part : score.parts)
        weights.push_back(inSeconds(m_starts[part.last] - m_starts[part.first]));
    m_segments->setWeights(std::move(weights));
    m_header->showRoutine(shown(score.title));
}

void PlayerBoard::showPhase(const Score& score, std::size_t at)
{
    const Phase& phase = score.phases[at];
    const Part& part = score.parts[phase.part];
    m_breathes = pacesBreath(score, at);
    choose(part.exercise.motion ? m_figure : m_text);
    m_stage->showPhase(score, at);
    m_caption->setText({});
    showWords(phase, part.exercise);
    m_notes->showBlocks(m_stage->showsWords() ? std::vector<StageBlock>() : notesOf(score, at),
        symbolOf(part.exercise.position), false);
    const std::size_t next = phase.part + 1;
    if (const std::pair card{ next, isBetween(phase) }; m_shownNext != card) {
        m_shownNext = card;
        m_next->show(next < score.parts.size() ? &score.parts[next] : nullptr, isBetween(phase));
    }
    const std::string section = score.sections.size() > 1 ? score.sections[part.section] : std::string();
    m_header->showExercise(next, score.parts.size(), shown(section));
    // For ears: what is said to eyes by the whole page.
    m_stage->setAccessibleName(spokenText(score, at));
    layOut();
}

void PlayerBoard::showWords(const Phase& phase, const Exercise& exercise)
{
    const QString between = phase.kind == PhaseKind::GetReady ? tr("Get ready") : tr("Rest");
    // A stage in words shows the name of what is to come; here it would stand twice.
    const bool namesNext = isBetween(phase) && m_stage->showsWords();
    m_title->setText(namesNext ? between : shown(exercise.title));
    if (isBetween(phase) && !m_stage->showsWords())
        m_chips->show(QStringList{ between } + wordsOf(exercise.equipment), false);
    else
        m_chips->show(chipTexts(phase), phase.side.has_value());
    const bool introduces = phase.kind == PhaseKind::GetReady && !exercise.summary.empty();
    m_words->setText(m_stage->showsWords() ? QString()
            : introduces                   ? shown(exercise.summary)
                                           : shown(phase.words));
}

void PlayerBoard::showSaid(const Phase& phase, const Cue& cue)
{
    if (cue.kind == CueKind::Countdown)
        return; // the ring says so
    const QString words = shown(cue.say);
    // A stage in words has a place of its own for what is said in passing.
    const bool inPassing = phase.step && isInPassing(cue.kind);
    m_stage->showCue(inPassing ? words : QString());
    const bool stands = m_stage->showsWords() ? phase.step && (inPassing || cue.say == phase.words)
                                              : words == m_words->text();
    m_caption->setText(stands ? QString() : words);
    // Where there is no room for it, what is said takes the place of the words.
    if (!stands && m_caption->isHidden()) {
        if (m_stage->showsWords())
            m_stage->showCue(words);
        else
            m_words->setText(words);
    }
}

void PlayerBoard::pulse()
{
    m_pulse->pulse();
}

void PlayerBoard::showTime(const Score& score, const Whereabouts& here, Duration remaining)
{
    const Phase& phase = score.phases[here.phase];
    const Part& part = score.parts[phase.part];
    m_stage->showTime(here);
    m_ring->show(ringFace(score, here, m_reducedMotion));
    const Duration whole = m_starts[part.last] - m_starts[part.first];
    const Duration done =
        m_starts[here.phase] - m_starts[part.first] + std::min(here.elapsed, phase.estimate);
    m_segments->setPlace(phase.part, whole.count() > 0 ? inSeconds(done) / inSeconds(whole) : 0);
    const QString left = clockText(std::chrono::ceil<std::chrono::seconds>(remaining));
    m_header->showLeft(m_selfPaced ? tr("about %1 left").arg(left) : tr("%1 left").arg(left));
    m_controls->show(here.halted ? PlayerControls::Present::Paused
            : here.length        ? PlayerControls::Present::Running
                                 : PlayerControls::Present::Waiting);
}

void PlayerBoard::askComfort(bool asks)
{
    m_comfort->setVisible(asks);
    layOut();
}

void PlayerBoard::setReducedMotion(bool reduced)
{
    m_reducedMotion = reduced;
    m_text->setReducedMotion(reduced);
    m_figure->setReducedMotion(reduced);
}

Duration PlayerBoard::untilVisibleChange(const Whereabouts& here) const
{
    const Duration left = here.length ? *here.length - here.elapsed : Duration(1s);
    const Duration toNextNumber = !here.length ? 1s - here.elapsed % 1s
        : left.count() > 0                     ? (left - 1ms) % 1s + 1ms
                                               : Duration(1s);
    if (m_reducedMotion)
        return toNextNumber;
    Duration wait = std::min(toNextNumber, m_stage->untilChange(here).value_or(toNextNumber));
    if (m_breathes)
        wait = std::min(wait, breathingFrame);
    if (here.length)
        wait = std::min(wait, *here.length / m_ring->arcSteps());
    return std::max(Duration(1ms), wait);
}

bool PlayerBoard::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::LayoutDirectionChange)
        layOut();
    return QWidget::event(event);
}

void PlayerBoard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

} // namespace plumbline
