// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/loudness.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace plumbline::sound
{

namespace
{

constexpr int quiet = 300; ///< of 32,767; the hiss of a voice that says nothing is below
constexpr int loudest = 26'000;

} // namespace

QByteArray madeLoud(std::span<const short> samples, int rate)
{
    const auto isHeard = [](short sample) { return std::abs(int(sample)) > quiet; };
    const auto first = std::find_if(samples.begin(), samples.end(), isHeard);
    const auto last = std::find_if(samples.rbegin(), samples.rend(), isHeard).base();
    if (first == samples.end())
        return {};
    const auto breath = static_cast<std::ptrdiff_t>(rate) * 30 / 1000;
    const auto begin = first - std::min(breath, first - samples.begin());
    const auto end = last + std::min(breath, samples.end() - last);
    int peak = 0;
    for (auto sample = begin; sample != end; ++sample)
        peak = std::max(peak, std::abs(int(*sample)));
    std::vector<short> out(static_cast<std::size_t>(end - begin + rate / 10));
    std::transform(
        begin, end, out.begin(), [&](short sample) { return static_cast<short>(sample * loudest / peak); });
    return { reinterpret_cast<const char*>(out.data()), static_cast<qsizetype>(out.size() * sizeof(short)) };
}

} // namespace plumbline::sound
