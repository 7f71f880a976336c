// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_stage.h"

#include "ui/fit_label.h"
#include "ui/phase_words.h"
#include "ui/shapes.h"
#include "ui/track.h"

#include <QPaintEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace plumbline
{

namespace
{

using Look = StageBlock::Kind;
using Turn = StageBlock::Turn;

constexpr int flags = Qt::TextWordWrap;
constexpr int barHeight = 6;

bool isPanel(Look kind)
{
    return kind == Look::Caution || kind == Look::Note || kind == Look::Need;
}

int gapBefore(Look kind, Look before, int line)
{
    if (before == Look::Eyebrow)
        return line / 6;
    if (kind == Look::Eyebrow)
        return line * 3 / 2;
    return kind == Look::Body ? line / 3 : line * 3 / 4;
}

std::ptrdiff_t presentStep(const std::vector<StageBlock>& blocks)
{
    return std::find_if(blocks.begin(), blocks.end(), [](const StageBlock& block) {
        return block.turn == Turn::Present && block.kind == Look::Step;
    }) - blocks.begin();
}

/// Without what can be spared most; false when nothing can.
bool spareOne(std::vector<StageBlock>& blocks)
{
    const auto body = std::find_if(
        blocks.begin(), blocks.end(), [](const StageBlock& block) { return block.kind == Look::Body; });
    if (body != blocks.end() && blocks.size() > 1) {
        blocks.erase(body);
        return true;
    }
    // Of too many steps the one farthest from the present goes, from the longer side.
    const auto present = presentStep(blocks);
    const auto first = std::find_if(
        blocks.begin(), blocks.end(), [](const StageBlock& block) { return block.kind == Look::Step; });
    const auto before = present - (first - blocks.begin());
    const auto after = static_cast<std::ptrdiff_t>(blocks.size()) - 1 - present;
    if (before > after)
        blocks.erase(first);
    else if (after > 0)
        blocks.pop_back();
    else
        return false;
    return true;
}

} // namespace

TextStage::TextStage(QWidget* parent)
    : Stage(parent)
{
    setObjectName(QStringLiteral("stage"));
}

void TextStage::showPhase(const Score& score, std::size_t phase)
{
    m_blocks = stageBlocks(score, phase);
    m_position = symbolOf(score.parts[score.phases[phase].part].exercise.position);
    m_timed = score.phases[phase].length.has_value();
    m_share = 0;
    m_cue.clear();
    layOut();
}

void TextStage::showTime(const Whereabouts& here)
{
    const qreal share =
        here.length && here.length->count() > 0 ? inSeconds(here.elapsed) / inSeconds(*here.length) : 0;
    const auto present = std::find_if(m_placed.begin(), m_placed.end(),
        [](const Placed& p) { return p.block.kind == Look::Step && p.block.turn == Turn::Present; });
    if (present == m_placed.end())
        return;
    const QRect bar = barOf(*present);
    if (std::lround(bar.width() * share) == std::lround(bar.width() * m_share))
        return;
    m_share = share;
    update(mirrored(bar));
}

void TextStage::showCue(const QString& words)
{
    m_cue = words;
    update(cueRoom().adjusted(-1, -1, 1, 1));
}

void TextStage::setZoom(qreal zoom)
{
    m_zoom = zoom;
    layOut();
}

int TextStage::timeSteps() const
{
    return std::max(1, room().width());
}

QFont TextStage::fontOf(const StageBlock& block, qreal scale) const
{
    const qreal zoom = m_zoom * scale;
    switch (block.kind) {
    case Look::Eyebrow:
        return zoomed(Type::Heading, QFont::DemiBold, zoom);
    case Look::Headline:
        return zoomed(Type::Display, QFont::Bold, zoom * 1.35);
    case Look::Step:
        // Measured as heavy as it will be at its turn, so that nothing moves when that comes.
        return zoomed(Type::Display, QFont::DemiBold, zoom);
    case Look::Body:
        return zoomed(Type::Heading, QFont::Normal, zoom * 1.2);
    case Look::Need:
    case Look::Caution:
    case Look::Note:
        break;
    }
    return zoomed(Type::Heading, QFont::Medium, zoom);
}

QRect TextStage::cueRoom() const
{
    const QRect all = contentsRect();
    const int height = std::min(static_cast<int>(scaled(76) * m_zoom), all.height() / 5);
    return { all.left(), all.bottom() + 1 - height, all.width(), height };
}

QRect TextStage::room() const
{
    QRect all = contentsRect();
    const bool steps = presentStep(m_blocks) < static_cast<std::ptrdiff_t>(m_blocks.size());
    return steps ? all.adjusted(0, 0, 0, -cueRoom().height() - space::small) : all;
}

QRect TextStage::barOf(const Placed& step) const
{
    const int height = std::max(barHeight, static_cast<int>(barHeight * m_zoom));
    return { step.text.left(), step.text.bottom() + 1 + height, step.text.width(), height };
}

QRect TextStage::mirrored(const QRect& rect) const
{
    return QStyle::visualRect(layoutDirection(), contentsRect(), rect);
}

std::vector<TextStage::Placed> TextStage::placed(const std::vector<StageBlock>& blocks, qreal scale) const
{
    std::vector<Placed> result;
    const QRect all = room();
    const auto stepCount = std::count_if(
        blocks.begin(), blocks.end(), [](const StageBlock& block) { return block.kind == Look::Step; });
    int top = 0;
    for (const StageBlock& block : blocks) {
        const QFont font = fontOf(block, scale);
        const QFontMetrics metrics(font);
        const int line = metrics.height();
        const bool panel = isPanel(block.kind);
        const int indent = panel                        ? (block.kind == Look::Note ? line : 2 * line)
            : block.kind == Look::Step && stepCount > 1 ? line
                                                        : 0;
        const int end = panel ? line : 0;
        const int padding = panel ? line / 2 : 0;
        QRect text =
            metrics.boundingRect(QRect(0, 0, all.width() - indent - end, 100'000), flags, block.text);
        const int above = result.empty() ? 0 : gapBefore(block.kind, result.back().block.kind, line);
        top += above;
        const int below = block.kind == Look::Step ? barHeight * 2 : 0;
        // Steps share one right edge, so that their bars are of one length; a need is as wide as its words.
        const int width = block.kind == Look::Need ? text.width() + 2 : all.width() - indent - end;
        const QRect words(all.left() + indent, top + padding, width, text.height());
        const QRect whole(all.left(), top, indent + width + end, text.height() + 2 * padding + below);
        result.push_back({ block, font, whole, words });
        top += whole.height();
    }
    return result;
}

void TextStage::layOut()
{
    const QRect all = room();
    m_placed.clear();
    if (all.width() < 40 || all.height() < 20 || m_blocks.empty())
        return;
    std::vector<StageBlock> blocks = m_blocks;
    qreal scale = 1.0;
    const auto fits = [&] {
        return m_placed.empty()
            || (m_placed.back().panel.bottom() < all.height()
                && std::all_of(m_placed.begin(), m_placed.end(),
                    [&](const Placed& p) { return p.panel.width() <= all.width(); }));
    };
    for (m_placed = placed(blocks, scale); !fits(); m_placed = placed(blocks, scale)) {
        if (scale > 0.55)
            scale -= 0.05;
        else if (spareOne(blocks))
            scale = 0.8;
        else if (scale > 0.3)
            scale -= 0.05;
        else
            break;
    }
    if (m_placed.empty()) // a place so small that every block was spared
        return;
    const int offset = all.top() + std::max(0, (all.height() - m_placed.back().panel.bottom()) / 2);
    for (Placed& p : m_placed) {
        p.panel.translate(0, offset);
        p.text.translate(0, offset);
    }
    update();
}

void TextStage::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRail(painter);
    for (const Placed& block : m_placed)
        if (event->region().intersects(mirrored(block.panel)))
            paintBlock(painter, block);
    if (!m_cue.isEmpty())
        paintCue(painter);
}

void TextStage::paintBlock(QPainter& painter, const Placed& p) const
{
    const Tokens tokens = tokensOf(palette());
    const int align = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | flags;
    const qreal radius = std::min<qreal>(space::radius, p.panel.height() / 2.0);
    const int line = QFontMetrics(p.font).height();
    const QRect symbol = mirrored({ p.panel.left() + line / 2, p.text.top(), line, line });
    painter.setFont(p.font);
    switch (p.block.kind) {
    case Look::Step:
        paintStep(painter, p);
        return;
    case Look::Eyebrow:
        painter.setPen(tokens.primary);
        break;
    case Look::Body:
        painter.setPen(tokens.mutedInk);
        break;
    case Look::Need:
        paintPanel(painter, mirrored(p.panel), radius, tokens.surface, tokens.line);
        paintSymbol(painter, symbol, m_position, tokens.primary);
        painter.setPen(tokens.ink);
        break;
    case Look::Caution:
        paintPanel(painter, mirrored(p.panel), radius, tokens.warningSoft, {});
        paintSymbol(painter, symbol, Symbol::Warning, tokens.warningText);
        painter.setPen(tokens.warningText);
        break;
    case Look::Note:
        paintPanel(painter, mirrored(p.panel), radius, tokens.primarySoft, {});
        painter.setPen(tokens.ink);
        break;
    case Look::Headline:
        painter.setPen(tokens.ink);
        break;
    }
    painter.drawText(mirrored(p.text), align, p.block.text);
}

void TextStage::paintStep(QPainter& painter, const Placed& p) const
{
    const Tokens tokens = tokensOf(palette());
    const bool present = p.block.turn == Turn::Present;
    QFont font = p.font;
    font.setWeight(present ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(present ? tokens.ink : tokens.mutedInk);
    const int align = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | flags;
    painter.drawText(mirrored(p.text), align, p.block.text);
    if (!present || !m_timed)
        return;
    QRect bar = barOf(p);
    paintPanel(painter, mirrored(bar), bar.height() / 2.0, trackColour(tokens), {});
    bar.setWidth(static_cast<int>(std::lround(bar.width() * m_share)));
    if (bar.width() > 0)
        paintPanel(painter, mirrored(bar), std::min(bar.height(), bar.width()) / 2.0, tokens.primary, {});
}

/// A dot for each step, joined by a line: what is done, what is now, what is to come.
void TextStage::paintRail(QPainter& painter) const
{
    const Tokens tokens = tokensOf(palette());
    std::vector<std::pair<QPointF, Turn>> dots;
    qreal radius = 0;
    for (const Placed& p : m_placed) {
        if (p.block.kind != Look::Step || p.text.left() == p.panel.left())
            continue;
        const QFontMetrics metrics(p.font);
        radius = metrics.height() * 0.16;
        const QRect dot =
            mirrored(QRect(p.panel.left(), p.text.top(), metrics.height() / 2, metrics.height()));
        dots.emplace_back(QRectF(dot).center(), p.block.turn);
    }
    for (std::size_t i = 1; i < dots.size(); ++i) {
        painter.setPen(QPen(dots[i].second == Turn::Coming ? tokens.line : tokens.primary, 2));
        painter.drawLine(dots[i - 1].first, dots[i].first);
    }
    for (const auto& [centre, turn] : dots) {
        const bool present = turn == Turn::Present;
        if (present) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(tokens.primarySoft);
            painter.drawEllipse(centre, radius * 1.9, radius * 1.9);
        }
        painter.setPen(QPen(turn == Turn::Coming ? tokens.line : tokens.primary, 2));
        painter.setBrush(turn == Turn::Coming ? tokens.paper : tokens.primary);
        painter.drawEllipse(centre, radius, radius);
    }
}

void TextStage::paintCue(QPainter& painter) const
{
    const Tokens tokens = tokensOf(palette());
    const QRect all = cueRoom();
    QFont font = zoomed(Type::Heading, QFont::Medium, m_zoom * 1.1);
    QSize needed;
    for (;; font.setPixelSize(font.pixelSize() - 1)) {
        const QFontMetrics metrics(font);
        const int around = 2 * metrics.height();
        const QRect words = metrics.boundingRect(QRect(0, 0, all.width() - around, 100'000), flags, m_cue);
        needed = words.size() + QSize(around, metrics.height() * 4 / 5);
        if (needed.height() <= all.height() || font.pixelSize() <= 9)
            break;
    }
    QRect panel(QPoint(), needed.boundedTo(all.size()));
    panel.moveBottomLeft(all.bottomLeft());
    paintPanel(painter, mirrored(panel), std::min<qreal>(space::radius, panel.height() / 2.0),
        tokens.primarySoft, {});
    painter.setFont(font);
    painter.setPen(tokens.ink);
    painter.drawText(mirrored(panel), Qt::AlignCenter | flags, m_cue);
}

void TextStage::resizeEvent(QResizeEvent* event)
{
    Stage::resizeEvent(event);
    layOut();
}

bool TextStage::event(QEvent* event)
{
    if (event->type() == QEvent::ContentsRectChange || event->type() == QEvent::ApplicationFontChange)
        layOut();
    return Stage::event(event);
}

} // namespace plumbline
