// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routine_strip.h"

#include "ui/figure_thumbnails.h"
#include "ui/shapes.h"
#include "ui/symbol.h"
#include "ui/theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <functional>

namespace plumbline
{

namespace
{

constexpr int height100 = 112; ///< at 100 % text
constexpr int edge = 14;

bool hasFigure(const Scene& scene)
{
    return scene.motion != nullptr;
}

} // namespace

RoutineStrip::RoutineStrip(std::vector<Scene> scenes, QWidget* parent)
    : QWidget(parent)
    , m_scenes(std::move(scenes))
    , m_thumbnails(new FigureThumbnails(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    if (std::any_of(m_scenes.begin(), m_scenes.end(), hasFigure))
        m_scenes.erase(
            std::remove_if(m_scenes.begin(), m_scenes.end(), std::not_fn(hasFigure)), m_scenes.end());
    connect(m_thumbnails, &FigureThumbnails::drawn, this, qOverload<>(&QWidget::update));
}

QSize RoutineStrip::sizeHint() const
{
    return { scaled(160), scaled(height100) };
}

void RoutineStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (!m_scenes.empty() && hasFigure(m_scenes.front()))
        paintFigures(painter);
    else
        paintPositions(painter);
}

void RoutineStrip::paintFigures(QPainter& painter)
{
    const Tokens tokens = tokensOf(palette());
    paintPanel(painter, rect(), 14, tokens.paper, tokens.paper == tokens.surface ? tokens.line : QColor());
    const int side = height() - 2 * scaled(4), room = width() - 2 * scaled(4);
    const int count = std::clamp(room / side, 1, static_cast<int>(m_scenes.size()));
    const int each = room / count;
    for (int i = 0; i < count; ++i) {
        const QRect place(scaled(4) + i * each, (height() - side) / 2, each, side);
        painter.drawPixmap(QStyle::visualRect(layoutDirection(), rect(), place).topLeft(),
            m_thumbnails->find(*m_scenes[static_cast<std::size_t>(i)].motion, place.size(), *this));
    }
}

void RoutineStrip::paintPositions(QPainter& painter) const
{
    const Tokens tokens = tokensOf(palette());
    paintPanel(painter, rect(), 14, tokens.primarySoft, {});
    const int side = scaled(36);
    const int count = static_cast<int>(m_scenes.size());
    const int room = width() - 2 * scaled(edge);
    const int stride = count > 1 ? std::min(side + scaled(16), (room - side) / (count - 1)) : 0;
    for (int i = 0; i < count; ++i) {
        const QRect place(scaled(edge) + i * stride, (height() - side) / 2, side, side);
        paintSymbol(painter, QStyle::visualRect(layoutDirection(), rect(), place),
            symbolOf(m_scenes[static_cast<std::size_t>(i)].position), tokens.primary, 1.7);
    }
}

} // namespace plumbline
