// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stage_layout.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace plumbline;

namespace
{

using Turn = StageBlock::Turn;

std::vector<StageBlock> steps(int count, int present)
{
    std::vector<StageBlock> blocks;
    for (int i = 0; i < count; ++i)
        blocks.push_back({ StageBlock::Kind::Step, QStringLiteral("Step %1 of a long movement.").arg(i),
            i < present        ? Turn::Past
                : i == present ? Turn::Present
                               : Turn::Coming });
    return blocks;
}

bool shows(const std::vector<PlacedBlock>& placed, StageBlock::Kind kind)
{
    return std::any_of(
        placed.begin(), placed.end(), [kind](const PlacedBlock& p) { return p.block.kind == kind; });
}

void checkInside(const std::vector<PlacedBlock>& placed, const QRect& room)
{
    for (std::size_t i = 0; i < placed.size(); ++i) {
        CHECK(room.contains(placed[i].panel));
        CHECK(placed[i].panel.contains(placed[i].text));
        CHECK((i == 0 || placed[i - 1].panel.bottom() < placed[i].panel.top()));
    }
}

} // namespace

TEST_CASE("the steps of a repetition stay where they are while the emphasis moves down")
{
    const QRect room(0, 0, 760, 560);
    const auto before = placeBlocks(steps(4, 0), room, 1), after = placeBlocks(steps(4, 1), room, 1);
    REQUIRE(before.size() == 4);
    checkInside(before, room);
    for (std::size_t i = 0; i < 4; ++i)
        CHECK(before[i].text == after[i].text);
}

TEST_CASE("of two hundred steps those around the present one are shown")
{
    const QRect room(0, 0, 760, 400);
    const int present = GENERATE(0, 1, 100, 198, 199);
    const auto placed = placeBlocks(steps(200, present), room, 1);
    REQUIRE_FALSE(placed.empty());
    checkInside(placed, room);
    CHECK(std::any_of(
        placed.begin(), placed.end(), [](const PlacedBlock& p) { return p.block.turn == Turn::Present; }));
}

TEST_CASE("long words become smaller before anything is clipped")
{
    const QRect room(10, 20, 500, 200);
    StageBlock block{ StageBlock::Kind::Step, QString("A sentence that goes on. ").repeated(12),
        Turn::Present };
    const auto placed = placeBlocks({ block }, room, 1);
    REQUIRE(placed.size() == 1);
    checkInside(placed, room);
    CHECK(placed.front().font.pixelSize()
        < placeBlocks({ { block.kind, "Short.", block.turn } }, room, 1).front().font.pixelSize());
}

TEST_CASE("where there is little room the cautions stay and the rest goes")
{
    const QString sentence("Take care of your low back and stop when it hurts. ");
    const std::vector<StageBlock> blocks{ { StageBlock::Kind::Headline, "Deep squat", {} },
        { StageBlock::Kind::Body, sentence.repeated(2), {} }, { StageBlock::Kind::Need, "Mat", {} },
        { StageBlock::Kind::Caution, sentence.repeated(4), {} }, { StageBlock::Kind::Note, sentence, {} } };
    const QRect room(0, 0, 480, 170);
    const auto placed = placeBlocks(blocks, room, 1);
    checkInside(placed, room);
    CHECK(shows(placed, StageBlock::Kind::Headline));
    CHECK(shows(placed, StageBlock::Kind::Caution));
    CHECK_FALSE(shows(placed, StageBlock::Kind::Body));
}

TEST_CASE("a place too small for anything shows nothing")
{
    CHECK(placeBlocks(steps(3, 0), QRect(0, 0, 20, 300), 1).empty());
    CHECK(placeBlocks({}, QRect(0, 0, 600, 300), 1).empty());
}
