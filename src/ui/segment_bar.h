// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

namespace plumbline
{

/// The whole routine as one bar per exercise, as long as it takes; they fill as time passes.
class SegmentBar : public QWidget
{
    Q_OBJECT
public:
    explicit SegmentBar(QWidget* parent = nullptr);

    /// Relative lengths, none negative.
    void setWeights(std::vector<double> weights);
    /// Everything before this segment is full, and of this one a share from 0 to 1.
    void setPlace(std::size_t segment, double share);
    [[nodiscard]] std::size_t segment() const { return m_segment; }
    [[nodiscard]] double share() const { return m_share; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRectF rectOf(std::size_t segment) const;
    [[nodiscard]] int filledTo(std::size_t segment, double share) const;

    std::vector<double> m_weights;
    double m_total = 0;
    std::size_t m_segment = 0;
    double m_share = 0;
};

} // namespace plumbline
