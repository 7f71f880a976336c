// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score/score.h"

#include <QWidget>

namespace plumbline
{

/// The whole routine as a strip: each phase as long as it lasts, coloured by what it is; exercises apart from
/// each other. A click, or the arrows, lead to an exercise.
class Timeline : public QWidget
{
    Q_OBJECT
public:
    explicit Timeline(QWidget* parent = nullptr);

    void show(const Score& score);
    using QWidget::show;
    void clear();
    /// The exercises that are chosen in the list.
    void setChosen(std::vector<std::size_t> parts);
    /// Where a rehearsal is; none: nobody plays.
    void setPlace(std::optional<Duration> since);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void partChosen(std::size_t part);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    enum class Tint { Quiet, Ready, Move, Hold };
    struct Piece {
        Duration from{}, to{};
        Tint tint = Tint::Quiet;
        std::size_t part = 0;
    };
    [[nodiscard]] static Tint tintOf(PhaseKind kind);
    [[nodiscard]] qreal xOf(Duration since) const;
    [[nodiscard]] std::optional<std::size_t> partAt(int x) const;
    [[nodiscard]] QRect strip() const;

    std::vector<Piece> m_pieces; ///< neighbours of one part and tint are one
    std::vector<QString> m_titles; ///< of the parts
    std::vector<std::size_t> m_chosen;
    Duration m_total{};
    std::optional<Duration> m_place;
};

} // namespace plumbline
