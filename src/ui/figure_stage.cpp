// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure_stage.h"

#include "ui/chip_strip.h"
#include "ui/figure_moment.h"
#include "ui/figure_panes.h"
#include "ui/figure_view.h"
#include "ui/phase_words.h"

#include <QEvent>
#include <QStyle>

namespace plumbline
{

using namespace std::chrono_literals;

FigureStage::FigureStage(QWidget* parent)
    : Stage(parent)
    , m_figure(new FigureView)
    , m_panes(new FigurePanes(m_figure, this))
    , m_left(new ChipStrip(this))
{
    setObjectName(QStringLiteral("figureStage"));
    m_left->setObjectName(QStringLiteral("leftSide"));
    m_left->show({ tr("Left side") }, true);
    m_left->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_left->hide();
}

void FigureStage::showPhase(const Score& score, std::size_t phase)
{
    const Part& part = score.parts[score.phases[phase].part];
    // Within an exercise it stays as the person has turned it.
    const bool sameFigure = phase > 0 && m_part == score.phases[phase].part && m_exercise == part.exercise.id;
    const FigureMoment at = figureAt(score, { phase, 0ms, score.phases[phase].length, false });
    if (!sameFigure || m_figure->isMirrored() != at.mirrored)
        m_figure->setMotion(std::make_shared<const figure::Motion>(*part.exercise.motion), at.mirrored);
    m_score = &score;
    m_part = score.phases[phase].part;
    m_exercise = part.exercise.id;
    m_figure->showMoment(at.moment);
    m_shownAt = 0ms;
    m_pace.forget();
    m_figure->setAccessibleDescription(QStringList{
        shown(part.exercise.title) + u'.', shown(score.phases[phase].words), FigureView::turningKeys() }
                                           .join(u' '));
    m_left->setVisible(at.mirrored);
}

void FigureStage::showTime(const Whereabouts& here)
{
    if (!m_score)
        return;
    const FigureMoment at = figureAt(*m_score, here);
    const Duration since = here.elapsed - m_shownAt;
    // Something else may be looked at more often; what is nearly due is shown with it.
    if (!here.halted && since >= 0ms && since < m_pace.untilNext(at.moves) * 3 / 4)
        return;
    m_figure->showMoment(at.moment);
    m_pace.show(m_figure->lastWay(), since);
    m_shownAt = here.elapsed;
}

void FigureStage::setZoom(qreal zoom)
{
    m_left->setZoom(zoom);
    layOut();
}

void FigureStage::setReducedMotion(bool reduced)
{
    m_panes->setReducedMotion(reduced);
}

std::optional<Duration> FigureStage::untilChange(const Whereabouts& here) const
{
    const Duration wait = m_pace.untilNext(m_score && figureAt(*m_score, here).moves);
    const Duration since = here.elapsed - m_shownAt;
    return since > 0ms && since < wait ? wait - since : wait;
}

void FigureStage::layOut()
{
    const QRect all = contentsRect();
    m_panes->setGeometry(all);
    m_left->setGeometry(QStyle::visualRect(
        layoutDirection(), all, { all.left(), all.top(), all.width() / 2, m_left->lineHeight() }));
}

void FigureStage::resizeEvent(QResizeEvent* event)
{
    Stage::resizeEvent(event);
    layOut();
}

bool FigureStage::event(QEvent* event)
{
    if (event->type() == QEvent::ContentsRectChange || event->type() == QEvent::LayoutDirectionChange)
        layOut();
    return Stage::event(event);
}

} // namespace plumbline
