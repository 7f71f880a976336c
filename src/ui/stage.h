// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QWidget>

namespace plumbline
{

/// What stands in the large place of the player and shows the movement. The page tells it what happens; it
/// owns no timer of its own, so that nothing moves while the page is paused or out of sight. Paint within
/// contentsRect().
class Stage : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// A phase of the score begins. The score lives as long as the next call.
    virtual void showPhase(const Score& score, std::size_t phase) = 0;
    /// Where in that phase one is; called whenever something may look different.
    virtual void showTime(const Whereabouts& here) = 0;
    /// A form cue or another word in passing is being said. Empty: no more.
    virtual void showCue(const QString& words) = 0;
    virtual void setZoom(qreal zoom) = 0;
    /// Nothing moves by itself.
    virtual void setReducedMotion(bool reduced) = 0;
    /// In the session's time: how long from here until showTime() has something else to show; none while
    /// nothing will move.
    [[nodiscard]] virtual std::optional<Duration> untilChange(const Whereabouts& here) const = 0;
    /// It shows the words of the step itself, so that the page need not.
    [[nodiscard]] virtual bool showsWords() const = 0;
};

} // namespace plumbline
