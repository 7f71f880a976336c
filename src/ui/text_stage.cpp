// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text_stage.h"

#include "ui/fit_label.h"
#include "ui/own_picture_view.h"
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

} // namespace

TextStage::TextStage(QWidget* parent)
    : Stage(parent)
    , m_pictures(new OwnPictureView(this))
{
    m_pictures->hide();
    m_pictures->setAttribute(Qt::WA_TransparentForMouseEvents);
    setObjectName(QStringLiteral("stage"));
    setAccessibleRole(*this, QAccessible::StaticText);
}

void TextStage::showPhase(const Score& score, std::size_t phase)
{
    const Phase& here = score.phases[phase];
    const Exercise& exercise = score.parts[here.part].exercise;
    m_pictures->show(exercise);
    m_pictures->setVisible(!m_pictures->isEmpty());
    m_before += m_elapsed;
    m_elapsed = Duration{};
    showBlocks(stageBlocks(score, phase), symbolOf(exercise.position), here.length.has_value());
}

void TextStage::showBlocks(std::vector<StageBlock> blocks, Symbol position, bool timed)
{
    m_blocks = std::move(blocks);
    m_position = position;
    m_timed = timed;
    m_share = 0;
    m_cue.clear();
    layOut();
}

void TextStage::showTime(const Whereabouts& here)
{
    m_elapsed = here.elapsed;
    m_pictures->showMoment(m_before + m_elapsed);
    const qreal share =
        here.length && here.length->count() > 0 ? inSeconds(here.elapsed) / inSeconds(*here.length) : 0;
    const auto present = std::find_if(m_placed.begin(), m_placed.end(),
        [](const PlacedBlock& p) { return p.block.kind == Look::Step && p.block.turn == Turn::Present; });
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
    if (zoom == m_zoom)
        return;
    m_zoom = zoom;
    layOut();
}

std::optional<Duration> TextStage::untilChange(const Whereabouts& here) const
{
    std::optional<Duration> wait = m_pictures->isHidden() ? std::nullopt : m_pictures->untilChange();
    if (here.length && hasSteps(m_blocks)) {
        const Duration bar = *here.length / std::max(1, room().width());
        wait = std::min(wait.value_or(bar), bar);
    }
    return wait;
}

QString TextStage::told() const
{
    QStringList sentences;
    for (const StageBlock& block : m_blocks) {
        const bool ends = !block.text.isEmpty() && block.text.back().isPunct();
        sentences << (ends ? block.text : block.text + u'.');
    }
    if (!m_pictures->isHidden())
        sentences << m_pictures->told();
    if (!m_cue.isEmpty())
        sentences << m_cue;
    return sentences.join(u' ');
}

void TextStage::setReducedMotion(bool reduced)
{
    m_pictures->setReducedMotion(reduced);
}

QRect TextStage::below() const
{
    const QRect all = contentsRect();
    return m_pictures->isHidden() ? all : all.adjusted(0, all.height() * 11 / 20 + space::gap, 0, 0);
}

QRect TextStage::cueRoom() const
{
    const QRect all = below();
    const int height = std::min(static_cast<int>(scaled(76) * m_zoom), all.height() / 5);
    return { all.left(), all.bottom() + 1 - height, all.width(), height };
}

QRect TextStage::room() const
{
    const QRect all = below();
    return hasSteps(m_blocks) ? all.adjusted(0, 0, 0, -cueRoom().height() - space::small) : all;
}

QRect TextStage::barOf(const PlacedBlock& step) const
{
    const int height = stageBarHeight(m_zoom);
    return { step.text.left(), step.text.bottom() + 1 + height, step.text.width(), height };
}

QRect TextStage::mirrored(const QRect& rect) const
{
    return QStyle::visualRect(layoutDirection(), contentsRect(), rect);
}

void TextStage::layOut()
{
    const QRect all = contentsRect();
    m_pictures->setGeometry(QRect(all.topLeft(), QSize(all.width(), all.height() * 11 / 20)));
    m_placed = placeBlocks(m_blocks, room(), m_zoom);
    update();
}

void TextStage::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRail(painter);
    for (const PlacedBlock& block : m_placed)
        if (event->region().intersects(mirrored(block.panel)))
            paintBlock(painter, block);
    if (!m_cue.isEmpty())
        paintCue(painter);
}

void TextStage::paintBlock(QPainter& painter, const PlacedBlock& p) const
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
    case Look::Body:
    case Look::Headline:
        painter.setPen(tokens.ink);
        break;
    }
    painter.drawText(mirrored(p.text), align, p.block.text);
}

void TextStage::paintStep(QPainter& painter, const PlacedBlock& p) const
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
    for (const PlacedBlock& p : m_placed) {
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
