// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mat_view.h"

#include "player/player.h"
#include "ui/figure_moment.h"
#include "ui/figure_view.h"
#include "ui/fit_label.h"
#include "ui/own_picture_view.h"
#include "ui/phase_words.h"
#include "ui/ring.h"
#include "ui/ring_face.h"
#include "ui/style.h"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QStyle>

#include <algorithm>
#include <memory>

namespace plumbline
{

using namespace std::chrono_literals;

namespace
{

constexpr Duration movingFrame = 16ms;
constexpr auto shortestFrame = 16ms;
constexpr qreal drawnFor = 480; ///< pixels of height at which words have the size of a title

} // namespace

MatView::MatView(QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_figure(new FigureView(this))
    , m_pictures(new OwnPictureView(this))
    , m_ring(new Ring(this))
    , m_words(new FitLabel(Type::Title, QFont::Medium, this))
{
    setObjectName(QStringLiteral("matView"));
    setWindowTitle(tr("Mat view"));
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(320, 240);
    m_figure->setFocusPolicy(Qt::NoFocus);
    m_figure->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_pictures->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_words->setObjectName(QStringLiteral("matWords"));
    m_words->setWordWrap(true);
    m_frame.setSingleShot(true);
    m_frame.setTimerType(Qt::PreciseTimer);
    connect(&m_frame, &QTimer::timeout, this, &MatView::showNow);
    follow(nullptr);
}

void MatView::follow(Player* player)
{
    if (m_player)
        m_player->disconnect(this);
    m_player = player;
    m_part.reset();
    m_phase = 0;
    m_frame.stop();
    if (!player) {
        m_figure->hide();
        m_pictures->hide();
        m_ring->hide();
        showWords(tr("Choose a routine. It will be shown here."));
        return;
    }
    connect(player, &Player::happened, this, &MatView::take);
    connect(player, &Player::over, this, &MatView::end);
    connect(player, &Player::speedChanged, this, &MatView::refresh);
    connect(player, &QObject::destroyed, this, [this] { follow(nullptr); });
    if (player->isOver()) {
        end();
        return;
    }
    m_ring->QWidget::show();
    const auto here = player->position();
    showPhase(here ? here->phase : 0);
    refresh();
}

void MatView::take(const Events& events)
{
    const Score& score = m_player->score();
    for (const Event& event : events) {
        if (const auto* began = std::get_if<PhaseBegan>(&event)) {
            showPhase(began->phase);
        } else if (const auto* due = std::get_if<CueDue>(&event)) {
            const Cue& cue = score.phases[due->phase].cues[due->cue];
            if (cue.kind == CueKind::Form || cue.kind == CueKind::Halfway)
                showWords(shown(cue.say));
        }
    }
    refresh();
}

void MatView::showPhase(std::size_t at)
{
    const Score& score = m_player->score();
    m_before += at == m_phase ? Duration{} : score.phases[m_phase].estimate;
    m_phase = at;
    const Phase& phase = score.phases[at];
    const Part& part = score.parts[phase.part];
    const bool drawn = part.exercise.motion && phase.kind != PhaseKind::Done;
    if (drawn) {
        const FigureMoment moment = figureAt(score, { at, 0ms, phase.length, false });
        if (m_part != phase.part || m_figure->isMirrored() != moment.mirrored)
            m_figure->setMotion(
                std::make_shared<const figure::Motion>(*part.exercise.motion), moment.mirrored);
        m_figure->showMoment(moment.moment);
        m_part = phase.part;
    }
    m_figure->setVisible(drawn);
    m_pictures->show(part.exercise);
    m_pictures->setVisible(!drawn && !m_pictures->isEmpty() && phase.kind != PhaseKind::Done);
    showWords(shown(phase.words));
    setAccessibleDescription(spokenText(score, at));
}

void MatView::showWords(const QString& words)
{
    m_words->setText(words);
    layOut();
}

void MatView::end()
{
    m_frame.stop();
    m_figure->hide();
    m_pictures->hide();
    m_ring->hide();
    // The last phase says good-bye; who ended it knows.
    showWords(m_player->record().finished ? shown(m_player->score().phases.back().words)
                                          : tr("The session has ended."));
}

void MatView::showNow()
{
    if (m_player)
        m_player->advance();
    refresh();
}

void MatView::refresh()
{
    const auto here = m_player ? m_player->position() : std::nullopt;
    if (!here) {
        m_frame.stop();
        return;
    }
    const Score& score = m_player->score();
    m_ring->show(ringFace(score, *here, reducesMotion(*this)));
    if (!m_figure->isHidden())
        m_figure->showMoment(figureAt(score, *here).moment);
    m_pictures->setReducedMotion(reducesMotion(*this));
    m_pictures->showMoment(m_before + here->elapsed);
    schedule(*here);
}

void MatView::schedule(const Whereabouts& here)
{
    if (here.halted || !isVisible() || isMinimized()) {
        m_frame.stop();
        return;
    }
    const std::chrono::duration<double, std::milli> wait = untilVisibleChange(here);
    m_frame.start(
        std::max(shortestFrame, std::chrono::ceil<std::chrono::milliseconds>(wait / m_player->speed())));
}

Duration MatView::untilVisibleChange(const Whereabouts& here) const
{
    const Duration toNextNumber =
        here.length ? (*here.length - here.elapsed - 1ms) % 1s + 1ms : 1s - here.elapsed % 1s;
    if (reducesMotion(*this))
        return std::max(Duration(1ms), toNextNumber);
    Duration wait = toNextNumber;
    if (here.length)
        wait = std::min(wait, *here.length / m_ring->arcSteps());
    if (!m_figure->isHidden() && figureAt(m_player->score(), here).moves)
        wait = std::min(wait, movingFrame);
    if (!m_pictures->isHidden())
        wait = std::min(wait, m_pictures->untilChange().value_or(wait));
    return std::max(Duration(1ms), wait);
}

QWidget* MatView::scene() const
{
    if (!m_figure->isHidden())
        return m_figure;
    return m_pictures->isHidden() ? nullptr : m_pictures;
}

/// The figure gets two thirds; what is read stands beside it, or below where the window is high.
void MatView::layOut()
{
    const QSize size = this->size();
    const int margin = std::min(size.width(), size.height()) / 20;
    const QRect room = rect().adjusted(margin, margin, -margin, -margin);
    const auto place = [this](QWidget* widget, const QRect& at) {
        widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), at));
    };
    m_words->setZoom(std::clamp(std::min(size.height() / drawnFor, size.width() / drawnFor / 1.2), 1.0, 6.0));
    if (m_ring->isHidden()) {
        m_words->setAlignment(Qt::AlignCenter);
        place(m_words, room);
        return;
    }
    QWidget* scene = this->scene();
    m_words->setAlignment(scene ? Qt::AlignHCenter | Qt::AlignTop : Qt::AlignCenter);
    if (size.width() > size.height()) {
        const int column = room.width() * (scene ? 36 : 45) / 100;
        const int ring = std::min(column, room.height() * 52 / 100);
        const int left = room.right() + 1 - column;
        const QRect large(room.left(), room.top(), left - margin - room.left(), room.height());
        place(m_ring, { left, room.top(), column, ring });
        const int top = room.top() + ring + margin;
        place(scene ? scene : m_words, large);
        if (scene)
            place(m_words, { left, top, column, room.bottom() + 1 - top });
        return;
    }
    const int figure = scene ? room.height() * 55 / 100 : 0;
    const int ring = std::min(room.width() * 2 / 5, room.height() - figure - margin);
    const int top = room.top() + figure + (figure > 0 ? margin : 0);
    if (scene)
        place(scene, { room.left(), room.top(), room.width(), figure });
    place(m_ring, { room.left(), top, ring, ring });
    const int left = room.left() + ring + margin;
    place(m_words, { left, top, room.right() + 1 - left, room.bottom() + 1 - top });
}

void MatView::passOn(QKeyEvent* event)
{
    QWidget* window = m_keys ? m_keys->window() : nullptr;
    QWidget* target = window && window->focusWidget() ? window->focusWidget() : m_keys.data();
    if (!target || target->window() == this) {
        event->ignore();
        return;
    }
    const std::unique_ptr<QEvent> same(event->clone());
    QCoreApplication::sendEvent(target, same.get());
    event->accept();
}

void MatView::keyPressEvent(QKeyEvent* event)
{
    passOn(event);
}

void MatView::keyReleaseEvent(QKeyEvent* event)
{
    passOn(event);
}

void MatView::closeEvent(QCloseEvent* event)
{
    QWidget::closeEvent(event);
    emit closed();
}

void MatView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void MatView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_frame.stop();
}

void MatView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

bool MatView::event(QEvent* event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::LayoutDirectionChange)
        layOut();
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::WindowStateChange)
        refresh();
    return done;
}

} // namespace plumbline
