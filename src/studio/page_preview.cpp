// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/page_preview.h"

#include "handout/paint.h"
#include "ui/accessible.h"
#include "ui/focus_ring.h"
#include "ui/shapes.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace plumbline
{

namespace
{

constexpr int usualWidth = 620, leastWidth = 240, edge = 1;

} // namespace

PagePreview::PagePreview(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleRole(*this, QAccessible::Graphic);
    setObjectName(QStringLiteral("preview"));
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PagePreview::show(handout::Handout handout, const HandoutOptions& options)
{
    m_handout = std::move(handout);
    m_layout = laidOut(m_handout, options);
    m_ink = options.ink;
    m_page = std::min(m_page, count() - 1);
    m_image = {};
    tell();
    updateGeometry();
    update();
    emit turned();
}

void PagePreview::turnTo(int page)
{
    const int wanted = std::clamp(page, 0, std::max(count() - 1, 0));
    if (wanted == m_page)
        return;
    m_page = wanted;
    m_image = {};
    tell();
    update();
    emit turned();
}

int PagePreview::heightForWidth(int width) const
{
    if (m_layout.sheet.isEmpty())
        return width;
    return static_cast<int>(width * m_layout.sheet.height() / m_layout.sheet.width());
}

QSize PagePreview::sizeHint() const
{
    return { usualWidth, heightForWidth(usualWidth) };
}

QSize PagePreview::minimumSizeHint() const
{
    return { leastWidth, heightForWidth(leastWidth) };
}

void PagePreview::paintEvent(QPaintEvent*)
{
    if (count() == 0)
        return;
    const qreal ratio = devicePixelRatioF();
    const int wide =
        std::min(width(), static_cast<int>(height() * m_layout.sheet.width() / m_layout.sheet.height()));
    if (m_image.isNull() || m_image.width() != static_cast<int>(wide * ratio))
        m_image = preview(m_layout, static_cast<std::size_t>(m_page), m_handout, m_ink, wide, ratio);
    QPainter painter(this);
    const QRect sheet(QPoint((width() - wide) / 2, 0), m_image.deviceIndependentSize().toSize());
    painter.drawImage(sheet, m_image);
    painter.setPen(tokensOf(palette()).line);
    painter.drawRect(sheet.adjusted(0, 0, -edge, -edge));
}

void PagePreview::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_PageDown)
        turnTo(m_page + 1);
    else if (event->key() == Qt::Key_PageUp)
        turnTo(m_page - 1);
    else
        QWidget::keyPressEvent(event);
}

void PagePreview::tell()
{
    QStringList words;
    for (const handout::Line& line : m_layout.pages[static_cast<std::size_t>(m_page)].lines)
        words << line.text;
    setAccessibleName(tr("Page %1 of %2").arg(m_page + 1).arg(count()));
    setAccessibleDescription(words.join(u' '));
}

} // namespace plumbline
