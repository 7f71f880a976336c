// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player_page.h"

#include "player/player.h"
#include "ui/accessible.h"
#include "ui/announcer.h"
#include "ui/button.h"
#include "ui/comfort_card.h"
#include "ui/finished_page.h"
#include "ui/focus_ring.h"
#include "ui/hurt_panel.h"
#include "ui/phase_words.h"
#include "ui/player_board.h"
#include "ui/player_controls.h"
#include "ui/player_header.h"
#include "ui/question.h"
#include "ui/section_list.h"
#include "ui/stage.h"
#include "ui/style.h"

#include <QKeyEvent>
#include <QStackedLayout>

#include <algorithm>
#include <array>

namespace plumbline
{

using namespace std::chrono_literals;

namespace
{

constexpr auto shortestFrame = 16ms; ///< as often as a screen shows a new picture
constexpr std::array speeds{ 1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0 };

} // namespace

PlayerPage::PlayerPage(QWidget* parent)
    : QWidget(parent)
    , m_pages(new QStackedLayout(this))
    , m_board(new PlayerBoard)
    , m_finished(new FinishedPage)
    , m_sections(new SectionList(this))
    , m_question(new Question(this))
    , m_announcer(new Announcer(this))
    , m_narration(*m_announcer)
    , m_hurt(new HurtPanel(this))
{
    setObjectName(QStringLiteral("playerPage"));
    // The focus rests here, where the keys mean what the buttons say; Tab goes round the buttons.
    setFocusPolicy(Qt::ClickFocus);
    setProperty(marksItself, true);
    setAccessibleRole(*this, QAccessible::Pane);
    setAccessibleDescription(tr("Space pauses, the arrows go back and on, Tab leads to the buttons."));
    m_pages->addWidget(m_board);
    m_pages->addWidget(m_finished);
    m_frame.setSingleShot(true);
    m_frame.setTimerType(Qt::PreciseTimer);
    connect(&m_frame, &QTimer::timeout, this, &PlayerPage::showNow);
    connectButtons();
    setReducedMotion(reducesMotion(*this));
}

void PlayerPage::connectButtons()
{
    const auto acts = [this](auto* sender, auto signal, PlayerAction action) {
        connect(sender, signal, this, [this, action] { act(action); });
    };
    PlayerControls* controls = m_board->controls();
    acts(controls, &PlayerControls::backPressed, PlayerAction::Back);
    acts(controls, &PlayerControls::pausePressed, PlayerAction::Pause);
    acts(controls, &PlayerControls::nextPressed, PlayerAction::Next);
    acts(controls, &PlayerControls::goOnPressed, PlayerAction::GoOn);
    acts(controls, &PlayerControls::extendPressed, PlayerAction::Extend);
    acts(controls, &PlayerControls::restartPressed, PlayerAction::Restart);
    acts(controls, &PlayerControls::leaveOutPressed, PlayerAction::LeaveOut);
    acts(m_board->hurts(), &QAbstractButton::clicked, PlayerAction::Hurts);
    acts(m_board->header(), &PlayerHeader::sectionsPressed, PlayerAction::Sections);
    acts(m_board->header(), &PlayerHeader::stopPressed, PlayerAction::Stop);
    acts(m_board->header(), &PlayerHeader::mutePressed, PlayerAction::Mute);
    // The keys of the page come before those of a button that has the focus.
    for (QAbstractButton* button : m_board->findChildren<QAbstractButton*>())
        button->installEventFilter(this);

    connect(m_sections, &SectionList::closed, this, [this] { setFocus(); });
    connect(m_sections, &SectionList::chosen, this, [this](std::size_t part) {
        if (m_player)
            m_player->jump(part);
    });
    connect(m_question, &Question::closed, this, [this] { setFocus(); });
    connect(m_hurt, &HurtPanel::closed, this, [this] { setFocus(); });
    connect(m_hurt, &HurtPanel::answered, this, &PlayerPage::pained);
    connect(m_board->comfort(), &ComfortCard::chosen, this, [this](int level) {
        if (m_player)
            m_player->comfort(level);
    });
    connect(m_board->comfort(), &ComfortCard::skipped, this, [this] { showComfort(false); });
    connect(m_finished, &FinishedPage::comfortChosen, this, [this](int level) {
        if (m_player)
            m_player->comfort(level);
    });
    connect(m_finished, &FinishedPage::donePressed, this, &PlayerPage::leave);
    connect(m_finished, &FinishedPage::againPressed, this, &PlayerPage::again);
}

void PlayerPage::play(Player* player)
{
    if (m_player)
        m_player->disconnect(this);
    m_player = player;
    m_question->shut();
    m_hurt->shut();
    m_sections->shut();
    m_board->comfort()->clear();
    m_board->showScore(player->score());
    m_board->header()->showSpeed(player->isRehearsal() ? player->speed() : 0);
    m_sections->showScore(player->score());
    m_pages->setCurrentWidget(m_board);
    setAccessibleName(shown(player->score().title));
    setFocus();
    m_board->showPhase(player->score(), m_phase = 0);
    m_narration.begin();
    connect(player, &Player::happened, this, &PlayerPage::take);
    connect(player, &Player::wentAway, this, &PlayerPage::askAfterAway);
    connect(player, &Player::over, this, &PlayerPage::finish);
    connect(player, &Player::speedChanged, this, [this](double speed) {
        m_board->header()->showSpeed(m_player->isRehearsal() ? speed : 0);
        schedule();
    });
    connect(player, &QObject::destroyed, &m_frame, &QTimer::stop);
    player->start();
    if (const auto here = player->position(); here && here->phase != m_narration.phase())
        showPhase(here->phase);
    showComfort(m_phase == 0 && !player->isRehearsal());
    refresh();
    if (player->isOver())
        finish();
}

void PlayerPage::setRelief(std::function<QString(const Exercise&)> gentler, int severe)
{
    m_gentler = std::move(gentler);
    m_severe = severe;
}

void PlayerPage::showComfort(bool shown)
{
    const ComfortCard* card = m_board->comfort();
    const bool focused = card->isAncestorOf(focusWidget());
    m_board->askComfort(shown);
    if (focused && !shown)
        setFocus();
}

void PlayerPage::setStage(Stage* stage)
{
    m_board->setStage(stage);
    if (m_player)
        m_board->showPhase(m_player->score(), m_phase);
    refresh();
}

void PlayerPage::setReducedMotion(bool reduced)
{
    m_reducedMotion = reduced;
    m_board->setReducedMotion(reduced);
    refresh();
}

void PlayerPage::showVoice(VoiceState voice)
{
    m_board->header()->showVoice(voice);
}

void PlayerPage::pulse()
{
    m_board->pulse();
}

void PlayerPage::take(const Events& events)
{
    const Score& score = m_player->score();
    const bool changed = std::any_of(events.begin(), events.end(),
        [](const Event& event) { return std::holds_alternative<ScoreChanged>(event); });
    if (changed) {
        m_board->showScore(score);
        m_sections->showScore(score);
    }
    // Of several phases that went by unseen only the last is worth showing.
    const auto last = std::find_if(events.rbegin(), events.rend(),
        [](const Event& event) { return std::holds_alternative<PhaseBegan>(event); });
    if (last != events.rend()) {
        showPhase(std::get<PhaseBegan>(*last).phase);
        if (m_phase > 0)
            showComfort(false);
    }
    for (auto event = last == events.rend() ? events.begin() : last.base(); event != events.end(); ++event)
        if (const auto* due = std::get_if<CueDue>(&*event)) {
            const Phase& phase = score.phases[due->phase];
            const Cue& cue = phase.cues[due->cue];
            m_board->showSaid(phase, cue);
            if (isInPassing(cue.kind) && phase.step)
                m_narration.showCue(shown(cue.say));
        }
    refresh();
}

void PlayerPage::showPhase(std::size_t phase)
{
    m_phase = phase;
    m_board->showPhase(m_player->score(), phase);
    m_narration.showPhase(m_player->score(), phase);
}

void PlayerPage::refresh()
{
    if (m_player)
        if (const auto here = m_player->position()) {
            m_board->showTime(m_player->score(), *here, m_player->remaining());
            m_narration.showTime(*here);
        }
    schedule();
}

void PlayerPage::schedule()
{
    const auto here = m_player ? m_player->position() : std::nullopt;
    if (!here || here->halted || !m_inSight) {
        m_frame.stop();
        return;
    }
    const std::chrono::duration<double, std::milli> wait = m_board->untilVisibleChange(*here);
    m_frame.start(
        std::max(shortestFrame, std::chrono::ceil<std::chrono::milliseconds>(wait / m_player->speed())));
}

void PlayerPage::showNow()
{
    if (m_player)
        m_player->advance();
    refresh();
}

void PlayerPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_inSight = true;
    refresh();
}

void PlayerPage::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_inSight = false;
    schedule();
}

void PlayerPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        setReducedMotion(reducesMotion(*this));
}

bool PlayerPage::event(QEvent* event)
{
    // What has a meaning here is not a shortcut of the window.
    if (event->type() == QEvent::ShortcutOverride && m_pages->currentWidget() == m_board
        && actionOf(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

bool PlayerPage::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto action = actionOf(*static_cast<QKeyEvent*>(event));
        if (action && action != PlayerAction::GoOn) {
            keyPressEvent(static_cast<QKeyEvent*>(event));
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

void PlayerPage::keyPressEvent(QKeyEvent* event)
{
    if (m_board->comfort()->isVisible() && !event->modifiers()) {
        if (event->key() == Qt::Key_K)
            return showComfort(false);
        if (m_board->comfort()->takeKey(event->key()))
            return;
    }
    const auto action = actionOf(*event);
    if (!action || m_pages->currentWidget() != m_board || m_question->isVisible() || m_hurt->isVisible()) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (!event->isAutoRepeat())
        act(*action);
}

bool PlayerPage::waits() const
{
    const auto here = m_player->position();
    return here && !here->length && !here->halted;
}

void PlayerPage::act(PlayerAction action)
{
    // Assistive technology can press what lies under a question; the answer comes first all the same.
    if (m_question->isVisible() || m_hurt->isVisible())
        return;
    if (!m_player || m_player->isOver()) {
        if (action == PlayerAction::Stop)
            emit leave();
        return;
    }
    switch (action) {
    case PlayerAction::Press:
        return waits() ? m_player->next() : m_player->toggle();
    case PlayerAction::GoOn:
        return waits() ? m_player->next() : void();
    case PlayerAction::Pause:
        return m_player->toggle();
    case PlayerAction::Resume:
        return m_player->resume();
    case PlayerAction::Next:
        return m_player->next();
    case PlayerAction::Back:
        return m_player->back();
    case PlayerAction::Extend:
        return m_player->extend(10s);
    case PlayerAction::Restart:
        return m_player->restart();
    case PlayerAction::LeaveOut:
        return m_player->leaveOut();
    case PlayerAction::Hurts:
        return askAboutPain();
    case PlayerAction::Sections:
        return m_sections->openAt(m_player->score().phases[m_phase].part);
    case PlayerAction::Stop:
        return stop();
    case PlayerAction::Mute:
        return emit muteAsked();
    case PlayerAction::Faster:
        return changeSpeed(1);
    case PlayerAction::Slower:
        return changeSpeed(-1);
    }
}

void PlayerPage::changeSpeed(int steps)
{
    if (!m_player->isRehearsal())
        return;
    const double speed = m_player->speed();
    if (steps > 0) {
        const auto* faster = std::upper_bound(speeds.begin(), speeds.end(), speed);
        m_player->setSpeed(faster == speeds.end() ? speed : *faster);
    } else {
        const auto* slower = std::lower_bound(speeds.begin(), speeds.end(), speed);
        m_player->setSpeed(slower == speeds.begin() ? speed : *(slower - 1));
    }
}

bool PlayerPage::wouldLose() const
{
    if (!m_player || m_player->isOver())
        return false;
    const auto here = m_player->position();
    if (here && m_player->score().phases[here->phase].rep > 0)
        return true;
    const SessionRecord record = m_player->record();
    return std::any_of(record.parts.begin(), record.parts.end(), [](const PartRecord& part) {
        return part.outcome == Outcome::Done || part.outcome == Outcome::Partly;
    });
}

void PlayerPage::stop()
{
    if (!wouldLose()) {
        m_player->disconnect(this);
        m_player->stop();
        m_frame.stop();
        emit leave();
        return;
    }
    const bool ran = m_player->isRunning();
    m_player->pause();
    m_sections->shut();
    m_question->ask(tr("End the session?"), tr("It is paused where you are."),
        { { QStringLiteral("keepGoing"), tr("Go on"),
              [this, ran] {
                  if (ran && m_player)
                      m_player->resume();
              } },
            { QStringLiteral("endSession"), tr("End the session"), [this] { stopNow(); } } });
}

void PlayerPage::stopNow()
{
    if (m_player)
        m_player->stop();
}

void PlayerPage::askAfterAway(Duration away)
{
    m_sections->shut();
    m_question->ask(tr("You were away for %1.").arg(lengthText(away)),
        tr("The session waited where you left it."),
        { { QStringLiteral("goOnAfterAway"), tr("Go on"),
              [this] {
                  if (m_player)
                      m_player->resume();
              } },
            { QStringLiteral("restartAfterAway"), tr("Restart this exercise"),
                [this] {
                    if (m_player) {
                        m_player->restart();
                        m_player->resume();
                    }
                } },
            { QStringLiteral("endAfterAway"), tr("End"), [this] { stopNow(); } } });
}

void PlayerPage::askAboutPain()
{
    m_player->hurt();
    m_sections->shut();
    const auto here = m_player->position();
    if (!here)
        return;
    const Score& score = m_player->score();
    const Exercise& exercise = score.parts[score.phases[here->phase].part].exercise;
    m_hurt->ask(shown(exercise.title), m_gentler ? m_gentler(exercise) : QString(), m_severe);
}

void PlayerPage::finish()
{
    m_frame.stop();
    m_hurt->shut();
    m_question->shut();
    m_sections->shut();
    m_pages->setCurrentWidget(m_finished);
    m_finished->show(m_player->record(), !m_player->isRehearsal());
    m_narration.say(m_finished->told());
}

} // namespace plumbline
