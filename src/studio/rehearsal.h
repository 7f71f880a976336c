// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "player/player.h"

#include <QTimer>
#include <QWidget>

class QStackedLayout;

namespace plumbline
{

class Button;
class ChoiceGroup;
class FigureStage;
class Label;
class Stage;
class TextStage;

/// Plays a routine small, beside what it is made of: the same player and the same figure as in a session, at
/// any speed, from any exercise on. Nothing is said and nothing is remembered.
class Rehearsal : public QWidget
{
    Q_OBJECT
public:
    explicit Rehearsal(QWidget* parent = nullptr);

    /// From this part on; what was played before ends.
    void play(const Score& score, std::size_t part);
    void stop();
    [[nodiscard]] bool isPlaying() const { return m_player && !m_player->isOver(); }
    /// Null while nothing is played.
    [[nodiscard]] Player* player() const { return m_player.get(); }
    /// By this clock, in tests.
    void setClock(Clock clock) { m_clock = std::move(clock); }

signals:
    /// Where it is, since the beginning of the routine if all takes its estimate.
    void moved(std::size_t part, plumbline::Duration since);
    void stopped();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showPhase(std::size_t phase);
    void showNow();
    void follow(const Events& events);
    void refresh();

    FigureStage* m_figure;
    TextStage* m_text;
    Stage* m_stage;
    QStackedLayout* m_stages;
    Label* m_title;
    Label* m_words;
    Button* m_pause;
    ChoiceGroup* m_speed;
    std::optional<Clock> m_clock;
    std::unique_ptr<Player> m_player;
    std::vector<Duration> m_starts;
    QTimer m_frame;
    std::size_t m_part = 0;
};

} // namespace plumbline
