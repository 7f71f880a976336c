// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chip.h"
#include "ui/label.h"

#include <catch2/catch.hpp>

using namespace plumbline;

TEST_CASE("a label remembers its height for a width, and forgets it with its text, font and margins")
{
    constexpr int width = 160;
    Label label(QStringLiteral("Two words"), Type::Body);
    const int oneLine = label.heightForWidth(width);
    CHECK(label.heightForWidth(width) == oneLine);
    label.setText(QStringLiteral("So many words that they surely do not fit into one line of this width"));
    const int lines = label.heightForWidth(width);
    CHECK(lines > oneLine);
    CHECK(label.heightForWidth(10 * width) == oneLine);
    label.setContentsMargins(0, 7, 0, 0);
    CHECK(label.heightForWidth(width) == lines + 7);
    label.setContentsMargins({});
    label.setType(Type::Title);
    CHECK(label.heightForWidth(width) > lines);
}

TEST_CASE("a chip is as wide as its words are now")
{
    Chip chip(QStringLiteral("mat"));
    const int narrow = chip.sizeHint().width();
    chip.setText(QStringLiteral("resistance band"));
    const int wide = chip.sizeHint().width();
    CHECK(wide > narrow);
    QFont larger = chip.font();
    larger.setPixelSize(2 * larger.pixelSize());
    chip.setFont(larger);
    CHECK(chip.sizeHint().width() > wide);
}
