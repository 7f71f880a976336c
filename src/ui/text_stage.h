// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/accessible.h"
#include "ui/stage.h"
#include "ui/stage_layout.h"
#include "ui/symbol.h"

namespace plumbline
{

class OwnPictureView;

/// The stage while there is no figure: the movement in words, large and calm, below the pictures of the
/// exercise's author where there are any. The steps of the present
/// repetition stand one below the other and do not move; only the emphasis does, with a thin bar that fills
/// in the step's time.
class TextStage : public Stage, public ToldWhenAsked
{
    Q_OBJECT
public:
    explicit TextStage(QWidget* parent = nullptr);

    void showPhase(const Score& score, std::size_t phase) override;
    /// These words instead of a phase's.
    void showBlocks(std::vector<StageBlock> blocks, Symbol position, bool timed);
    void showTime(const Whereabouts& here) override;
    void showCue(const QString& words) override;
    void setZoom(qreal zoom) override;
    /// It moves by itself no more than a bar that fills; but a clip may.
    void setReducedMotion(bool reduced) override;
    [[nodiscard]] std::optional<Duration> untilChange(const Whereabouts& here) const override;
    [[nodiscard]] bool showsWords() const override { return true; }
    [[nodiscard]] const std::vector<StageBlock>& blocks() const { return m_blocks; }
    [[nodiscard]] const QString& cue() const { return m_cue; }
    /// All that stands on it, a sentence each.
    [[nodiscard]] QString told() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    /// Below the pictures.
    [[nodiscard]] QRect below() const;
    [[nodiscard]] QRect room() const;
    [[nodiscard]] QRect cueRoom() const;
    [[nodiscard]] QRect barOf(const PlacedBlock& step) const;
    [[nodiscard]] QRect mirrored(const QRect& rect) const;
    void layOut();
    void paintBlock(QPainter& painter, const PlacedBlock& block) const;
    void paintStep(QPainter& painter, const PlacedBlock& step) const;
    void paintRail(QPainter& painter) const;
    void paintCue(QPainter& painter) const;

    OwnPictureView* m_pictures;
    Duration m_before{}; ///< of the phases in which these pictures were shown
    Duration m_elapsed{}; ///< of the present one
    std::vector<StageBlock> m_blocks;
    std::vector<PlacedBlock> m_placed;
    Symbol m_position = Symbol::Standing;
    QString m_cue;
    qreal m_zoom = 1.0;
    qreal m_share = 0; ///< of the present step's time that has passed
    bool m_timed = false; ///< the present step ends by itself
};

} // namespace plumbline
