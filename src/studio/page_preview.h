// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handout/layout.h"

#include <QImage>
#include <QWidget>

namespace plumbline
{

/// One page of a hand-out as it will be on paper, as wide as there is room. Page Up and Page Down turn it.
class PagePreview : public QWidget
{
    Q_OBJECT
public:
    explicit PagePreview(QWidget* parent = nullptr);

    /// Stays on the page of that number, or on the last if there are fewer.
    void show(handout::Handout handout, const HandoutOptions& options);
    using QWidget::show;
    void turnTo(int page);

    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] int count() const { return static_cast<int>(m_layout.pages.size()); }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void turned();

protected:
    void paintEvent(QPaintEvent*) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// What stands on the page, for ears.
    void tell();

    handout::Handout m_handout;
    handout::Layout m_layout;
    Ink m_ink = Ink::Colour;
    int m_page = 0;
    QImage m_image; ///< of the page, as it was last painted
};

} // namespace plumbline
