// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/rehearsal.h"

#include "ui/accessible.h"
#include "ui/button.h"
#include "ui/chip.h"
#include "ui/choice_group.h"
#include "ui/figure_stage.h"
#include "ui/label.h"
#include "ui/phase_words.h"
#include "ui/style.h"
#include "ui/text_stage.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QStackedLayout>

#include <algorithm>
#include <array>

namespace plumbline
{

using namespace std::chrono_literals;

namespace
{

constexpr std::array speeds{ 1, 5, 10, 20, 50 };
constexpr int usualSpeed = 1; ///< index: five times as fast
constexpr auto shortestFrame = 16ms;
constexpr auto longestWait = 250ms; ///< so that the countdown goes on where nothing moves
constexpr qreal stageZoom = 0.62; ///< beside the player's, which is read from three metres

} // namespace

Rehearsal::Rehearsal(QWidget* parent)
    : QWidget(parent)
    , m_figure(new FigureStage)
    , m_text(new TextStage)
    , m_stage(m_text)
    , m_stages(new QStackedLayout)
    , m_title(new Label({}, Type::Body, QFont::DemiBold))
    , m_words(new Label({}, Type::Small))
    , m_pause(new Button(Button::Kind::Secondary, tr("Pause")))
    , m_speed(new ChoiceGroup(tr("Speed")))
{
    setAccessibleRole(*this, QAccessible::Grouping);
    setObjectName(QStringLiteral("rehearsal"));
    setAccessibleName(tr("Rehearsal"));
    for (Stage* stage : { static_cast<Stage*>(m_figure), static_cast<Stage*>(m_text) }) {
        stage->setZoom(stageZoom);
        stage->setReducedMotion(reducesMotion(*this));
        m_stages->addWidget(stage);
    }
    auto* stage = new QWidget;
    stage->setLayout(m_stages);
    stage->setFixedHeight(scaled(240));
    m_words->in(QPalette::PlaceholderText);
    m_words->setMinimumHeight(scaled(40));
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_pause->setObjectName(QStringLiteral("rehearsalPause"));
    auto* end = new Button(Button::Kind::Secondary, tr("End"));
    end->setObjectName(QStringLiteral("rehearsalEnd"));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_pause, 1);
    buttons->addWidget(end, 1);
    for (const int speed : speeds) {
        auto* chip = new ToggleChip(tr("%1×").arg(speed));
        chip->setObjectName(QStringLiteral("speed/%1").arg(speed));
        chip->setAccessibleName(tr("%1 times as fast").arg(speed));
        m_speed->add(chip);
    }
    m_speed->choose(usualSpeed);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(stage);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addWidget(m_speed);
    column->addLayout(buttons);
    m_frame.setSingleShot(true);
    m_frame.setTimerType(Qt::PreciseTimer);
    connect(&m_frame, &QTimer::timeout, this, &Rehearsal::showNow);
    connect(m_pause, &Button::clicked, this, [this] {
        if (m_player)
            m_player->toggle();
        refresh();
    });
    connect(end, &Button::clicked, this, &Rehearsal::stop);
    connect(m_speed, &ChoiceGroup::chosen, this, [this](int choice) {
        if (m_player)
            m_player->setSpeed(speeds.at(static_cast<std::size_t>(choice)));
        refresh();
    });
}

void Rehearsal::play(const Score& score, std::size_t part)
{
    double speed = speeds.at(usualSpeed);
    for (const int choice : speeds)
        if (findChild<ToggleChip*>(QStringLiteral("speed/%1").arg(choice))->isChecked())
            speed = choice;
    m_frame.stop();
    m_player =
        m_clock ? std::make_unique<Player>(score, speed, *m_clock) : std::make_unique<Player>(score, speed);
    m_starts = score.starts();
    connect(m_player.get(), &Player::happened, this, &Rehearsal::follow);
    connect(m_player.get(), &Player::over, this, &Rehearsal::stop, Qt::QueuedConnection);
    m_player->goOnAt(score.parts[std::min(part, score.parts.size() - 1)].first, Recorder(score));
    m_player->start();
    refresh();
}

void Rehearsal::stop()
{
    if (!m_player)
        return;
    m_frame.stop();
    m_player->disconnect(this);
    m_player.reset();
    emit stopped();
}

void Rehearsal::follow(const Events& events)
{
    for (const Event& event : events)
        if (const auto* began = std::get_if<PhaseBegan>(&event))
            showPhase(began->phase);
    refresh();
}

void Rehearsal::showPhase(std::size_t at)
{
    const Score& score = m_player->score();
    const Phase& phase = score.phases[at];
    const Part& part = score.parts[phase.part];
    m_stage = part.exercise.motion ? static_cast<Stage*>(m_figure) : m_text;
    m_stages->setCurrentWidget(m_stage);
    m_stage->showPhase(score, at);
    m_part = phase.part;
    const QString line =
        QStringList(QStringList{ shown(part.exercise.title) } + chipTexts(phase)).join(QStringLiteral(" · "));
    m_title->setText(line);
    m_words->setText(phase.kind == PhaseKind::Rest ? tr("Rest")
            : phase.kind == PhaseKind::GetReady    ? tr("Get ready")
                                                   : shown(phase.words));
}

void Rehearsal::refresh()
{
    const auto here = m_player ? m_player->position() : std::nullopt;
    if (!here) {
        m_frame.stop();
        return;
    }
    m_stage->showTime(*here);
    m_pause->setText(here->halted ? tr("Go on") : tr("Pause"));
    const Phase& phase = m_player->score().phases[here->phase];
    emit moved(phase.part, m_starts[here->phase] + std::min(here->elapsed, phase.estimate));
    if (here->halted || !isVisible()) {
        m_frame.stop();
        return;
    }
    const std::chrono::duration<double, std::milli> wait = m_stage->untilChange(*here).value_or(longestWait);
    m_frame.start(std::clamp<std::chrono::milliseconds>(
        std::chrono::ceil<std::chrono::milliseconds>(wait / m_player->speed()), shortestFrame, longestWait));
}

void Rehearsal::showNow()
{
    if (m_player)
        m_player->advance();
    refresh();
}

void Rehearsal::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void Rehearsal::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_frame.stop();
    if (m_player)
        m_player->pause();
}

void Rehearsal::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        for (Stage* stage : { static_cast<Stage*>(m_figure), static_cast<Stage*>(m_text) })
            stage->setReducedMotion(reducesMotion(*this));
}

} // namespace plumbline
