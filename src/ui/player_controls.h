// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/button.h"

#include <optional>

namespace plumbline
{

/// The row of things to press. Asks, never acts: each press is a signal. In a phase that waits, one big "Go
/// on" takes the place of pause and next.
class PlayerControls : public QWidget
{
    Q_OBJECT
public:
    explicit PlayerControls(QWidget* parent = nullptr);

    enum class Present { Running, Paused, Waiting };
    void show(Present present);
    using QWidget::show;
    /// In a very low window two rows are lower and do without the keys' names: the countdown needs the room.
    void setTight(bool tight);
    /// One row, or two where one is too narrow for the words.
    [[nodiscard]] int heightIn(int width) const;
    /// Of what stands beside them.
    [[nodiscard]] int oneRowHeight() const { return rowHeight(!m_tight); }

signals:
    void backPressed();
    void pausePressed();
    void nextPressed();
    void goOnPressed();
    void extendPressed();
    void restartPressed();
    void leaveOutPressed();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    Button* button(
        const char* name, const QString& text, const QString& key, void (PlayerControls::*pressed)());
    [[nodiscard]] int least(const Button* button) const;
    [[nodiscard]] bool isLow(bool oneRow) const;
    [[nodiscard]] int rowHeight(bool oneRow) const;
    [[nodiscard]] bool fitsOneRow(int width) const;
    void layOut();
    void layOutRow(const QList<Button*>& row, QRect place, const Button* widest) const;

    bool m_tight = false;
    std::optional<Present> m_present;
    Button* m_back;
    Button* m_pause;
    Button* m_next;
    Button* m_extend;
    Button* m_restart;
    Button* m_leaveOut;
    Button* m_goOn;
};

} // namespace plumbline
