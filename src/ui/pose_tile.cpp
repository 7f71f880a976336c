// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pose_tile.h"

#include "ui/figure_thumbnails.h"
#include "ui/shapes.h"
#include "ui/theme.h"

#include <QPainter>

namespace plumbline
{

namespace
{

constexpr QSize usual(112, 84); ///< at 100 % text
constexpr QSize compact(84, 54);
constexpr int padding = 6;

} // namespace

PoseTile::PoseTile(figure::Motion pose, const QString& name, FigureThumbnails& thumbnails, QWidget* parent)
    : Pressable(parent)
    , m_thumbnails(thumbnails)
{
    setProperty(cornersOf, 14);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    show(std::move(pose), name);
    connect(&m_thumbnails, &FigureThumbnails::drawn, this, qOverload<>(&QWidget::update));
}

void PoseTile::show(figure::Motion pose, const QString& name)
{
    m_pose = std::move(pose);
    setText(name);
    setAccessibleName(name);
    setToolTip(name.toHtmlEscaped());
    update();
}

void PoseTile::setCompact(bool isCompact)
{
    if (isCompact == m_compact)
        return;
    m_compact = isCompact;
    updateGeometry();
    update();
}

QSize PoseTile::pictureSize() const
{
    const QSize size = m_compact ? compact : usual;
    return { scaled(size.width()), scaled(size.height()) };
}

QSize PoseTile::sizeHint() const
{
    const int words = QFontMetrics(typeface(Type::Small, QFont::DemiBold)).height();
    return { pictureSize().width() + 2 * padding, pictureSize().height() + words + 3 * padding };
}

void PoseTile::paintEvent(QPaintEvent*)
{
    const Tokens tokens = tokensOf(palette());
    QPainter painter(this);
    const QColor fill = ground(isChecked() ? tokens.primarySoft : tokens.surface, tokens.primary);
    paintPanel(painter, rect(), 14, fill, isChecked() ? tokens.primary : tokens.line);
    if (isChecked())
        paintPanel(painter, rect().adjusted(1, 1, -1, -1), 13, {}, tokens.primary);
    const QSize size = pictureSize();
    painter.drawPixmap(QPoint((width() - size.width()) / 2, padding), m_thumbnails.find(m_pose, size, *this));
    const QFont font = typeface(Type::Small, isChecked() ? QFont::DemiBold : QFont::Medium);
    painter.setFont(font);
    painter.setPen(isChecked() ? primaryText(tokens) : tokens.ink);
    const QRect words(
        padding, size.height() + padding, width() - 2 * padding, height() - size.height() - 2 * padding);
    painter.drawText(words, Qt::AlignCenter | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(text(), Qt::ElideRight, words.width()));
}

} // namespace plumbline
