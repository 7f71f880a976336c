// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/loudness.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <vector>

using plumbline::sound::madeLoud;

namespace
{

constexpr int rate = 16'000;

std::vector<short> samplesOf(const QByteArray& bytes)
{
    const auto* begin = reinterpret_cast<const short*>(bytes.constData());
    return { begin, begin + bytes.size() / 2 };
}

} // namespace

TEST_CASE("A line begins at its moment, however long a voice is silent before it, and ends in silence")
{
    std::vector<short> line(8'000, 5);
    line.resize(12'000, 8'000);
    line.resize(20'000, -3);
    const auto loud = samplesOf(madeLoud(line, rate));
    CHECK(loud.size() == 480 + 4'000 + 480 + 1'600);
    CHECK(loud[480] == 26'000);
    CHECK(std::all_of(loud.end() - 1'600, loud.end(), [](short sample) { return sample == 0; }));
}

TEST_CASE("The quietest and the loudest line come out alike, and silence as nothing")
{
    for (const short level : { short(400), short(32'767), short(-32'768) }) {
        const auto loud = samplesOf(madeLoud(std::vector<short>(1'000, level), rate));
        const auto [least, most] = std::minmax_element(loud.begin(), loud.end());
        CHECK(std::max(-int(*least), int(*most)) == 26'000);
    }
    CHECK(madeLoud(std::vector<short>(1'000, 20), rate).isEmpty());
    CHECK(madeLoud({}, rate).isEmpty());
}
