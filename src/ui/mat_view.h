// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace plumbline
{

class FigureView;
class FitLabel;
class OwnPictureView;
class Player;
class Ring;

/// A session for somebody on a mat, on a television across the room: the figure, the countdown, the words,
/// and nothing else, as large as the window allows. A window of its own that draws from the same player as
/// the page; there is no timer while it is closed, hidden or nothing moves.
class MatView : public QWidget
{
    Q_OBJECT
public:
    explicit MatView(QWidget* parent = nullptr);

    /// Shows what this player plays; none: that nothing is played.
    void follow(Player* player);
    /// Keys pressed here are meant for whatever has the focus in that widget's window.
    void sendKeysTo(QWidget* widget) { m_keys = widget; }
    [[nodiscard]] bool isAnimating() const { return m_frame.isActive(); }

public slots:
    /// Brings out what is due and shows the present moment: what the frame timer does.
    void showNow();

signals:
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void take(const Events& events);
    void showPhase(std::size_t phase);
    void showWords(const QString& words);
    void end();
    void refresh();
    void schedule(const Whereabouts& here);
    [[nodiscard]] Duration untilVisibleChange(const Whereabouts& here) const;
    void layOut();
    /// The figure or the pictures, whichever is shown; or null.
    [[nodiscard]] QWidget* scene() const;
    void passOn(QKeyEvent* event);

    QPointer<Player> m_player;
    QPointer<QWidget> m_keys;
    FigureView* m_figure;
    OwnPictureView* m_pictures; ///< of an exercise that has no figure
    Ring* m_ring;
    FitLabel* m_words;
    QTimer m_frame;
    std::size_t m_phase = 0;
    std::optional<std::size_t> m_part; ///< the figure is of
    Duration m_before{}; ///< of the phases before this one, for clips
};

} // namespace plumbline
