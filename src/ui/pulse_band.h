// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QWidget>

namespace plumbline
{

/// A band of soft colour that comes and goes once, in a second: what a chime says to ears. Never more than
/// one a second, and little brighter or darker than what is around it, so that it cannot be a flash. With
/// reduced motion it is a still mark that is there for a moment.
class PulseBand : public QWidget
{
    Q_OBJECT
public:
    explicit PulseBand(QWidget* parent = nullptr);

    /// Nothing while one is under way.
    void pulse();
    /// How visible it is, 0 to 1.
    [[nodiscard]] qreal strength() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    QBasicTimer m_timer;
    int m_step = 0; ///< 0: there is nothing to see
    bool m_still = false;
};

} // namespace plumbline
