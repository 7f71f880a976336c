// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QWidget>

#include <optional>
#include <utility>

namespace plumbline
{

class Button;
class ChipStrip;
class ComfortCard;
class FitLabel;
class PlayerControls;
class PlayerHeader;
class PulseBand;
class Ring;
class SegmentBar;
class Stage;
class TextStage;
class UpNextCard;

/// Everything that is to be seen while a session is played, laid out for the size there is. It shows what it
/// is told and knows no time of its own.
class PlayerBoard : public QWidget
{
    Q_OBJECT
public:
    explicit PlayerBoard(QWidget* parent = nullptr);

    [[nodiscard]] PlayerHeader* header() const { return m_header; }
    [[nodiscard]] PlayerControls* controls() const { return m_controls; }
    [[nodiscard]] Button* hurts() const { return m_hurts; }
    [[nodiscard]] ComfortCard* comfort() const { return m_comfort; }
    void askComfort(bool asks);
    [[nodiscard]] Stage* stage() const { return m_stage; }
    /// Takes the place of the stages there were, whatever is shown, and belongs to the board.
    void setStage(Stage* stage);

    void showScore(const Score& score);
    void showPhase(const Score& score, std::size_t phase);
    /// What is being said in a phase that is shown: as a caption, unless it can be read already.
    void showSaid(const Phase& phase, const Cue& cue);
    /// A soft light at the lower edge, in place of a chime.
    void pulse();
    void showTime(const Score& score, const Whereabouts& here, Duration remaining);
    /// Nothing moves but once a second.
    void setReducedMotion(bool reduced);
    /// In the session's time: how long from here until something looks different.
    [[nodiscard]] Duration untilVisibleChange(const Whereabouts& here) const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void choose(Stage* stage);
    void layOut();
    /// False: it has no room for the question of comfort.
    bool layOutColumn(QRect column);
    void layOutStacked(QRect line, const QRect& notes, bool words);
    void showWords(const Phase& phase, const Exercise& exercise);
    [[nodiscard]] int captionHeight(qreal zoom) const;

    PlayerHeader* m_header;
    SegmentBar* m_segments;
    Stage* m_text;
    Stage* m_figure; ///< for exercises that have a motion
    Stage* m_stage; ///< the one of both that is shown
    FitLabel* m_title;
    ChipStrip* m_chips;
    FitLabel* m_words;
    TextStage* m_notes; ///< in place of the words: what to know before an exercise that is shown, not told
    FitLabel* m_caption;
    PulseBand* m_pulse;
    Ring* m_ring;
    UpNextCard* m_next;
    std::optional<std::pair<std::size_t, bool>> m_shownNext; ///< the part on it, and whether "after that"
    ComfortCard* m_comfort; ///< before the first movement
    PlayerControls* m_controls;
    Button* m_hurts;
    bool m_reducedMotion = false;
    bool m_breathes = false; ///< the ring shows a breath
    bool m_selfPaced = false; ///< the time left is an estimate
    std::vector<Duration> m_starts; ///< of the score's phases
};

} // namespace plumbline
