// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pressable.h"

#include <QLayout>

namespace plumbline
{

/// A surface that holds a few things that belong together. Lay them out in it as in any widget.
class Card : public QWidget
{
    Q_OBJECT
public:
    enum class Tone { Surface, Soft, Warning };
    explicit Card(QWidget* parent = nullptr);
    void setTone(Tone tone);

protected:
    void paintEvent(QPaintEvent*) override;

private:
    Tone m_tone = Tone::Surface;
};

/// The same as one thing to press. What is in it is shown, the name (setAccessibleName) is what is read out.
class CardButton : public Pressable
{
    Q_OBJECT
public:
    explicit CardButton(QWidget* parent = nullptr);

    /// Its height follows from its width, which whoever places it decides.
    [[nodiscard]] QSize sizeHint() const override { return layout() ? layout()->sizeHint() : QSize(); }

protected:
    void paintEvent(QPaintEvent*) override;
};

} // namespace plumbline
