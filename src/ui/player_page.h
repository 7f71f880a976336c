// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"
#include "ui/player_keys.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

class QStackedLayout;

namespace plumbline
{

class FinishedPage;
class Player;
class PlayerBoard;
class HurtPanel;
class Question;
class SectionList;
class Stage;

/// Plays one session from the first "get ready" to the page that says what was done. Keys, buttons and the
/// presenter's remote come together here and become requests to the player; nothing here decides what they do
/// to the session.
///
/// While the session runs and the page is in sight, one timer asks for the next frame when something will
/// look different. Paused, hidden or minimised there is none.
class PlayerPage : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(bool reducedMotion READ hasReducedMotion WRITE setReducedMotion)
public:
    explicit PlayerPage(QWidget* parent = nullptr);

    /// Shows this player and starts it unless it is started already. It must live until another one is played
    /// or leave() or again() comes.
    void play(Player* player);
    /// What "this hurts" needs to know of the person: the title of an exercise's gentler version, empty when
    /// there is none, and from which level of pain on to advise to end.
    void setRelief(std::function<QString(const Exercise&)> gentler, int severe);
    /// Something else to show the movement; see Stage.
    void setStage(Stage* stage);
    [[nodiscard]] bool hasReducedMotion() const { return m_reducedMotion; }
    /// At first, and whenever the style changes, it is as the style says.
    void setReducedMotion(bool reduced);
    /// A timer for the next frame is running.
    [[nodiscard]] bool isAnimating() const { return m_frame.isActive(); }
    /// A session is under way in which something has been done: leaving it deserves a question.
    [[nodiscard]] bool wouldLose() const;

public slots:
    /// As if its key had been pressed.
    void act(plumbline::PlayerAction action);
    /// Brings out what is due and shows the present moment: what the frame timer does.
    void showNow();

signals:
    void leave();
    void again();
    /// The person said that it hurts, and what is to come of it. The session is paused; whoever hears this
    /// changes the score and lets it go on.
    void pained(const plumbline::Pain& pain);

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void connectButtons();
    void connectPlayer();
    void take(const Events& events);
    void refresh();
    void schedule();
    void stop();
    void stopNow();
    void askAfterAway(Duration away);
    void askAboutPain();
    void showComfort(bool shown);
    void finish();
    void changeSpeed(int steps);
    [[nodiscard]] bool waits() const;

    QPointer<Player> m_player;
    QStackedLayout* m_pages;
    PlayerBoard* m_board;
    FinishedPage* m_finished;
    SectionList* m_sections;
    Question* m_question;
    HurtPanel* m_hurt;
    std::function<QString(const Exercise&)> m_gentler;
    int m_severe = 8;
    QTimer m_frame;
    std::size_t m_phase = 0; ///< the one that is shown
    bool m_inSight = false;
    bool m_reducedMotion = false;
};

} // namespace plumbline
