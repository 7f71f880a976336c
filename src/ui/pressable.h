// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace plumbline
{

/// What buttons, chips and cards that can be pressed have in common: Enter presses them as Space does, they
/// answer to the pointer, and their focus ring follows their corners.
class Pressable : public QAbstractButton
{
    Q_OBJECT
public:
    explicit Pressable(QWidget* parent = nullptr);

protected:
    /// Whether the letter that presses it with Alt is underlined.
    [[nodiscard]] int mnemonicFlag() const;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

    /// The ground colour as it is now: a little nearer to `towards` under the pointer, more so while pressed.
    [[nodiscard]] QColor ground(const QColor& resting, const QColor& towards) const;
};

} // namespace plumbline
