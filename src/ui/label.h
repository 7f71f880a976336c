// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QHash>
#include <QLabel>

namespace plumbline
{

/// Plain text in one of the sizes of the look, wrapped at words; grows with the person's text size.
class Label : public QLabel
{
    Q_OBJECT
public:
    Label(const QString& text, Type type, QFont::Weight weight = QFont::Normal, QWidget* parent = nullptr);

    /// In which of the palette's colours; QPalette::PlaceholderText is the muted ink.
    Label* in(QPalette::ColorRole role);
    void setType(Type type, QFont::Weight weight = QFont::Normal);

    /// Remembered: layouts ask for the same few widths over and over, and each answer takes shaping the text.
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    bool event(QEvent* event) override;

private:
    Type m_type;
    QFont::Weight m_weight;
    mutable QString m_measured; ///< the text m_heights are of
    mutable QHash<int, int> m_heights; ///< by width
};

} // namespace plumbline
