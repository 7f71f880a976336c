// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure_choice.h"

#include "figure/base_position.h"
#include "ui/figure_thumbnails.h"
#include "ui/shapes.h"
#include "ui/theme.h"

#include <QPainter>

#include <array>

namespace plumbline
{

namespace
{

constexpr QSize portraitSize(124, 168); ///< at 100 % text
constexpr int padding = 8;

struct Words {
    QString name;
    QString description;
};

Words wordsFor(std::size_t look)
{
    // In the order of figure::looks.
    const std::array<Words, figure::looks.size()> all{
        Words{ FigureChoice::tr("Neutral"), FigureChoice::tr("Brown hair in a bun") },
        Words{ FigureChoice::tr("Strong"), FigureChoice::tr("Broad shoulders, short black hair") },
        Words{ FigureChoice::tr("Round"), FigureChoice::tr("A rounder body, fair hair in a ponytail") },
        Words{ FigureChoice::tr("Slender"), FigureChoice::tr("A slender body, dark skin, short black hair") },
        Words{ FigureChoice::tr("Silver"), FigureChoice::tr("Short grey hair") },
    };
    return all.at(look);
}

/// Standing, half turned to the viewer, down to the thighs.
figure::Motion portrait()
{
    figure::Motion motion;
    motion.poses = { { "standing", figure::anglesOf(figure::BasePosition::Standing),
        figure::groundOf(figure::BasePosition::Standing), {} } };
    motion.camera = { 50, 6 };
    using figure::PartKind;
    motion.frame = { PartKind::Head, PartKind::Shirt, PartKind::Pelvis, PartKind::Forearm };
    return motion;
}

} // namespace

FigureChoice::FigureChoice(std::size_t look, QWidget* parent)
    : Pressable(parent)
    , m_look(figure::looks.at(look))
    , m_thumbnails(new FigureThumbnails(this))
{
    const Words words = wordsFor(look);
    setObjectName(QStringLiteral("figure/") + QLatin1String(m_look.id));
    setText(words.name);
    setAccessibleDescription(words.description);
    setToolTip(words.description);
    setProperty(cornersOf, space::radius);
    connect(m_thumbnails, &FigureThumbnails::drawn, this, qOverload<>(&QWidget::update));
}

QSize FigureChoice::sizeHint() const
{
    const QFontMetrics metrics(typeface(Type::Small, QFont::DemiBold));
    const int wide = std::max(scaled(portraitSize.width()), metrics.horizontalAdvance(text()));
    return { wide + 2 * scaled(padding), scaled(portraitSize.height() + 3 * padding) + metrics.height() };
}

void FigureChoice::paintEvent(QPaintEvent*)
{
    const Tokens tokens = tokensOf(palette());
    QPainter painter(this);
    const QColor fill = ground(isChecked() ? tokens.primarySoft : tokens.surface, tokens.primary);
    paintPanel(painter, rect(), space::radius, fill, isChecked() ? tokens.primary : tokens.line);
    if (isChecked())
        paintPanel(painter, rect().adjusted(1, 1, -1, -1), space::radius - 1, {}, tokens.primary);
    const QSize size(scaled(portraitSize.width()), scaled(portraitSize.height()));
    const QRect place(QPoint((width() - size.width()) / 2, scaled(padding)), size);
    paintPanel(painter, place, space::radius - padding, tokens.paper,
        tokens.paper == tokens.surface ? tokens.line : QColor());
    painter.drawPixmap(place.topLeft(), m_thumbnails->find(portrait(), size, *this, m_look));
    const QFont font = typeface(Type::Small, isChecked() ? QFont::DemiBold : QFont::Medium);
    painter.setFont(font);
    painter.setPen(isChecked() ? primaryText(tokens) : tokens.ink);
    painter.drawText(QRect(0, place.bottom() + 1, width(), height() - place.bottom() - 1 - scaled(padding)),
        Qt::AlignCenter | Qt::TextSingleLine, text());
}

} // namespace plumbline
