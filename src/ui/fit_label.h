// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QLabel>

#include <vector>

namespace plumbline
{

/// The size of the look, larger on screens that are larger than a laptop's: whoever looks is three metres
/// away.
[[nodiscard]] QFont zoomed(Type size, QFont::Weight weight, qreal zoom);

/// Plain text that is never clipped: as large as it may be, smaller where the room is small. Wraps at words
/// where word wrap is on.
class FitLabel : public QLabel
{
    Q_OBJECT
public:
    explicit FitLabel(Type largest, QFont::Weight weight = QFont::Normal, QWidget* parent = nullptr);

    /// Hides QLabel's: every text goes through here, so that it can be fitted.
    void setText(const QString& text);
    void setZoom(qreal zoom);
    /// In which of the palette's colours; QPalette::PlaceholderText is the muted ink.
    FitLabel* in(QPalette::ColorRole role);
    /// How high the text becomes in this width, without being made smaller unless higher than the limit.
    [[nodiscard]] int heightIn(int width, int limit) const;
    /// How wide its one line is when not made smaller.
    [[nodiscard]] int naturalWidth() const;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Fitting {
        QSize room;
        QFont largest;
        QFont font;
        int height = 0;
    };
    [[nodiscard]] const Fitting& fitting(QSize room) const;
    void fit();

    Type m_largest;
    QFont::Weight m_weight;
    qreal m_zoom = 1.0;
    /// Of this text: layouts ask for the same few again and again, and measuring is dear.
    mutable std::vector<Fitting> m_fittings;
};

} // namespace plumbline
