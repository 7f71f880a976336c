// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stage_layout.h"

#include "ui/fit_label.h"

#include <algorithm>

namespace plumbline
{

namespace
{

using Look = StageBlock::Kind;
using Turn = StageBlock::Turn;

constexpr QSize leastRoom(40, 20);
constexpr std::size_t mostBlocks = 16; ///< more can never be read
constexpr qreal readable = 0.55, afterSparing = 0.8, smallest = 0.3, step = 0.05; ///< of the full size

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

/// Without what can be spared most; false when nothing can. Titles and cautions never go.
bool spareOne(std::vector<StageBlock>& blocks)
{
    for (const Look kind : { Look::Body, Look::Need, Look::Note }) {
        const auto spare = std::find_if(
            blocks.begin(), blocks.end(), [kind](const StageBlock& block) { return block.kind == kind; });
        if (spare != blocks.end() && blocks.size() > 1) {
            blocks.erase(spare);
            return true;
        }
    }
    // Of too many steps the one farthest from the present goes, from the longer side.
    const auto first = std::find_if(
        blocks.begin(), blocks.end(), [](const StageBlock& block) { return block.kind == Look::Step; });
    const auto present = std::find_if(
        first, blocks.end(), [](const StageBlock& block) { return block.turn == Turn::Present; });
    if (present == blocks.end())
        return false;
    const auto before = present - first, after = blocks.end() - present - 1;
    if (before > after)
        blocks.erase(first);
    else if (after > 0)
        blocks.pop_back();
    return before > 0 || after > 0;
}

QFont fontOf(const StageBlock& block, qreal zoom)
{
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

std::vector<PlacedBlock> placed(const std::vector<StageBlock>& blocks, const QRect& all, qreal zoom)
{
    std::vector<PlacedBlock> result;
    const auto stepCount = std::count_if(
        blocks.begin(), blocks.end(), [](const StageBlock& block) { return block.kind == Look::Step; });
    int top = 0;
    for (const StageBlock& block : blocks) {
        const QFont font = fontOf(block, zoom);
        const QFontMetrics metrics(font);
        const int line = metrics.height();
        const bool panel = isPanel(block.kind);
        const int indent = panel                        ? (block.kind == Look::Note ? line : 2 * line)
            : block.kind == Look::Step && stepCount > 1 ? line
                                                        : 0;
        const int end = panel ? line : 0;
        const int padding = panel ? line / 2 : 0;
        const QRect text = metrics.boundingRect(
            QRect(0, 0, all.width() - indent - end, 100'000), Qt::TextWordWrap, block.text);
        const int above = result.empty() ? 0 : gapBefore(block.kind, result.back().block.kind, line);
        top += above;
        const int below = block.kind == Look::Step ? 2 * stageBarHeight(zoom) : 0;
        // Steps share one right edge, so that their bars are of one length; a need is as wide as its words.
        const int width = block.kind == Look::Need ? text.width() + 2 : all.width() - indent - end;
        const QRect words(all.left() + indent, top + padding, width, text.height());
        const QRect whole(all.left(), top, indent + width + end, text.height() + 2 * padding + below);
        result.push_back({ block, font, whole, words });
        top += whole.height();
    }
    return result;
}

bool fits(const std::vector<PlacedBlock>& blocks, const QRect& room)
{
    return blocks.back().panel.bottom() < room.height()
        && std::all_of(blocks.begin(), blocks.end(),
            [&](const PlacedBlock& block) { return block.panel.width() <= room.width(); });
}

} // namespace

std::vector<PlacedBlock> placeBlocks(std::vector<StageBlock> blocks, const QRect& room, qreal zoom)
{
    if (blocks.empty() || room.width() < leastRoom.width() || room.height() < leastRoom.height())
        return {};
    while (blocks.size() > mostBlocks && spareOne(blocks)) { }
    qreal scale = 1.0;
    std::vector<PlacedBlock> result = placed(blocks, room, zoom);
    while (!fits(result, room) && scale > smallest) {
        scale = scale > readable || !spareOne(blocks) ? scale - step : afterSparing;
        result = placed(blocks, room, zoom * scale);
    }
    const int offset = room.top() + std::max(0, (room.height() - result.back().panel.bottom()) / 2);
    for (PlacedBlock& block : result) {
        block.panel.translate(0, offset);
        block.text.translate(0, offset);
    }
    return result;
}

int stageBarHeight(qreal zoom)
{
    return std::max(6, static_cast<int>(6 * zoom));
}

bool hasSteps(const std::vector<StageBlock>& blocks)
{
    return std::any_of(
        blocks.begin(), blocks.end(), [](const StageBlock& block) { return block.kind == Look::Step; });
}

} // namespace plumbline
