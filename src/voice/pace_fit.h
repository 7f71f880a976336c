// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score/speech_pace.h"

#include <array>

namespace plumbline::voice
{

/// How much longer than at its usual rate a voice takes at this one (-1 to 1): three times at the slowest,
/// two thirds at the fastest, as the engines of Debian have it.
[[nodiscard]] double stretchOf(double rate);
[[nodiscard]] SpeechPace stretched(const SpeechPace& pace, double rate);

/// Learns from each line how long this voice takes: a straight line through words and time, by least squares,
/// in which older lines count for less and less. It begins at the default pace and never leaves what a voice
/// can be (0 to 1.5 s to begin, 0.12 to 1.2 s a word), whatever it is told.
class PaceFit
{
public:
    /// Weighted sums: of 1, words, time, words², words × time; time in seconds.
    using Sums = std::array<double, 5>;

    PaceFit();
    /// Kept from another time; anything that cannot be sums is taken as the beginning.
    explicit PaceFit(const Sums& sums);

    /// So many words took so long. What no voice would take (a cut-off line, a clock that jumped) is ignored.
    void take(int words, Duration took);
    [[nodiscard]] SpeechPace pace() const;
    [[nodiscard]] const Sums& sums() const { return m_sums; }

private:
    void add(double words, double seconds, double weight);

    Sums m_sums{};
};

} // namespace plumbline::voice
