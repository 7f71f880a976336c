// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace plumbline
{

/// The time of a phase as an arc that grows shorter, with the number in it and the breath as a circle that
/// grows and shrinks. Fills the square in its middle. Repaints what changed visibly, and only that.
class Ring : public QWidget
{
    Q_OBJECT
public:
    struct Face {
        QString number; ///< "18"
        QString caption; ///< "breathe in", "paused"; may be empty
        qreal share = 0; ///< of the time that is left, 0 to 1
        qreal breath = -1; ///< how full the lungs are, 0 to 1; negative: no breath to show
        bool halted = false; ///< the time stands still
        bool timed = true; ///< false: no arc, and the number is quiet: it only says how long it has been
    };
    explicit Ring(QWidget* parent = nullptr);

    void show(const Face& face);
    using QWidget::show;
    [[nodiscard]] const Face& face() const { return m_face; }
    /// Visible steps of the arc from full to empty, and of the breath from empty to full.
    [[nodiscard]] int arcSteps() const;
    [[nodiscard]] int breathSteps() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRectF circle() const;
    [[nodiscard]] qreal stroke() const;
    [[nodiscard]] qreal breathRadius(qreal breath) const;
    [[nodiscard]] QRegion arcBetween(qreal share, qreal otherShare) const;
    /// Where the number stands; wide enough for any of its length.
    [[nodiscard]] QRect numberRoom() const;
    [[nodiscard]] QRect wordsRoom() const; ///< and the caption
    void paintArc(QPainter& painter, const QRegion& within) const;
    void paintWords(QPainter& painter) const;

    Face m_face;
};

} // namespace plumbline
