// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/body.h"

#include <QProxyStyle>

namespace plumbline
{

/// What Qt's own widgets look like in the window: thin scroll bars, roomy menus, round fields, and the frame
/// around whatever has the focus. All else is painted by the widgets of this folder.
///
/// As colours travel in the palette, what the person wants of movement and of the figure travels in the
/// style: widgets ask with the functions below, and a change reaches them as QEvent::StyleChange.
class Style : public QProxyStyle
{
    Q_OBJECT
public:
    Style();

    void setReducedMotion(bool reduced);
    /// An index into figure::looks.
    void setFigureLook(std::size_t look);

    void polish(QWidget* widget) override;
    using QProxyStyle::polish;
    [[nodiscard]] int pixelMetric(
        PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
        QStyleHintReturn* result) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option,
        SubControl part, const QWidget* widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
        const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
        const QWidget* widget) const override;

private:
    void tellWidgets();

    bool m_reducedMotion = false;
    std::size_t m_figureLook = 0;
};

/// Nothing is to move by itself. Without the program's style: it may.
[[nodiscard]] bool reducesMotion(const QWidget& widget);
/// The body of the figures on this widget. Without the program's style: the neutral one.
[[nodiscard]] const figure::Look& figureLookOf(const QWidget& widget);

} // namespace plumbline
