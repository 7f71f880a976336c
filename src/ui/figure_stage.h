// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame_pace.h"
#include "ui/stage.h"

namespace plumbline
{

class ChipStrip;
class FigurePanes;
class FigureView;

/// The stage of exercises that have a motion: the figure, large, in step with the session. The words are left
/// to the page.
class FigureStage : public Stage
{
    Q_OBJECT
public:
    explicit FigureStage(QWidget* parent = nullptr);

    /// The phase's exercise has a motion.
    void showPhase(const Score& score, std::size_t phase) override;
    void showTime(const Whereabouts& here) override;
    void showCue(const QString&) override { }
    void setZoom(qreal zoom) override;
    void setReducedMotion(bool reduced) override;
    [[nodiscard]] std::optional<Duration> untilChange(const Whereabouts& here) const override;
    [[nodiscard]] bool showsWords() const override { return false; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void layOut();

    FigureView* m_figure;
    FigurePanes* m_panes; ///< it and its views
    ChipStrip* m_left;
    const Score* m_score = nullptr;
    std::size_t m_part = 0;
    Duration m_shownAt{}; ///< of the phase
    FramePace m_pace;
    ExerciseId m_exercise;
};

} // namespace plumbline
