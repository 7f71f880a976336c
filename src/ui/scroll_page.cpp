// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scroll_page.h"

#include "ui/button.h"
#include "ui/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace plumbline
{

namespace
{

/// Its height is set by the page, so nobody needs to find out how high it would be in the width it would like
/// best.
class Content : public QWidget
{
public:
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }
};

} // namespace

ScrollPage::ScrollPage(int widest, QWidget* parent)
    : QScrollArea(parent)
    , m_column(new QWidget)
    , m_top(new QHBoxLayout)
    , m_body(new QVBoxLayout)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Nothing to do here by keyboard that what is inside does not do: Page Up and Down come here from there.
    setFocusPolicy(Qt::NoFocus);

    auto* content = new Content;
    auto* across = new QHBoxLayout(content);
    across->setContentsMargins(0, 0, 0, 0);
    m_column->setMaximumWidth(scaled(widest) + 2 * space::margin);
    across->addStretch(1);
    across->addWidget(m_column, 1000);
    across->addStretch(1);
    auto* column = new QVBoxLayout(m_column);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_top);
    column->addLayout(m_body, 1);
    m_body->setSpacing(space::gap);
    setWidget(content);
    // From the rail, too, Tab leads into the page, and to what may have been scrolled away.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* focus) {
        if (focus && isAncestorOf(focus) && focus->isVisible() && focus->visibleRegion().isEmpty())
            ensureWidgetVisible(focus, 0, space::gap);
    });
}

void ScrollPage::addBack()
{
    auto* back = new Button(Button::Kind::Quiet, tr("&Back"));
    back->setObjectName(QStringLiteral("back"));
    back->setSymbol(Symbol::Back);
    connect(back, &Button::clicked, this, &ScrollPage::backAsked);
    m_top->addWidget(back);
    m_top->addStretch(1);
    back->setFocus(); // until the page has something better
}

void ScrollPage::resizeEvent(QResizeEvent* event)
{
    const int margin = pageMargin(width());
    const bool canGoBack = m_top->count() > 0;
    // The arrow stands over the edge of the text, so its button begins before it.
    m_top->setContentsMargins(margin - scaled(12), canGoBack ? space::gap : 0, margin, 0);
    m_body->setContentsMargins(margin, canGoBack ? space::small : margin, margin, margin);
    fitHeight();
    QScrollArea::resizeEvent(event);
}

bool ScrollPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fitHeight();
    return QScrollArea::eventFilter(watched, event);
}

/// A scroll area asks its content only for its least height, which wrapped text does not know before its
/// width.
void ScrollPage::fitHeight()
{
    const int needed = widget()->layout()->totalHeightForWidth(viewport()->width());
    widget()->setMinimumHeight(std::max(needed, 0));
}

bool ScrollPage::focusNextPrevChild(bool next)
{
    const bool moved = QScrollArea::focusNextPrevChild(next);
    QWidget* focus = QApplication::focusWidget();
    if (moved && focus && isAncestorOf(focus))
        ensureWidgetVisible(focus, 0, space::gap);
    return moved;
}

int pageMargin(int width)
{
    return width < scaled(720) ? space::gap + space::small : space::margin;
}

} // namespace plumbline
