// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pressable.h"
#include "ui/symbol.h"
#include "ui/theme.h"

#include <QLabel>

namespace plumbline
{

/// A word or two in a pill that says something: "mat", "Left", "2 of 8". Nothing to press.
class Chip : public QLabel
{
    Q_OBJECT
public:
    enum class Tone { Plain, Soft, Warning };
    explicit Chip(const QString& text, Tone tone = Tone::Plain, QWidget* parent = nullptr);
    void setTone(Tone tone);
    /// A picture of the thing before its name.
    void setSymbol(Symbol symbol);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] int symbolSize() const { return m_symbol ? scaled(18) : 0; }

    Tone m_tone;
    std::optional<Symbol> m_symbol;
    mutable QString m_measured; ///< the text m_words is the size of
    mutable QSize m_words;
};

/// A pill to switch on and off.
class ToggleChip : public Pressable
{
    Q_OBJECT
public:
    explicit ToggleChip(const QString& text, QWidget* parent = nullptr);

    /// A sentence in a chip goes on in a second line where it does not fit into one.
    void setWraps(bool wraps);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return m_wraps; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent*) override;
    void changeEvent(QEvent* event) override;
    /// Room kept free after the words, for what a kind of chip paints there.
    [[nodiscard]] virtual int trailing() const { return 0; }

private:
    bool m_wraps = false;
};

} // namespace plumbline
