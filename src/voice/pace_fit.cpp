// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/pace_fit.h"

#include <algorithm>
#include <cmath>

namespace plumbline::voice
{

namespace
{

constexpr double memory = 0.97; ///< a line counts half after 23 more
constexpr double leastStart = 0, mostStart = 1.5;
constexpr double leastWord = 0.12, mostWord = 1.2;

bool areSums(const PaceFit::Sums& sums)
{
    return std::all_of(sums.begin(), sums.end(), [](double sum) { return std::isfinite(sum) && sum >= 0; })
        && sums[0] > 0 && sums[0] * sums[3] > sums[1] * sums[1];
}

} // namespace

double stretchOf(double rate)
{
    rate = std::isfinite(rate) ? std::clamp(rate, -1.0, 1.0) : 0;
    return rate < 0 ? 1 - 2 * rate : 1 - rate / 3;
}

SpeechPace stretched(const SpeechPace& pace, double rate)
{
    const auto times = [stretch = stretchOf(rate)](Duration time) {
        return Duration(std::llround(static_cast<double>(time.count()) * stretch));
    };
    return { pace.start, times(pace.word) };
}

PaceFit::PaceFit()
{
    // The default pace, as if a short and a long line had been heard.
    const SpeechPace usual;
    for (const double words : { 2.0, 10.0 })
        add(words, inSeconds(usual.start) + words * inSeconds(usual.word), 2);
}

PaceFit::PaceFit(const Sums& sums)
    : PaceFit()
{
    if (areSums(sums))
        m_sums = sums;
}

void PaceFit::take(int words, Duration took)
{
    const double seconds = inSeconds(took);
    if (words <= 0 || seconds < words * leastWord || seconds > mostStart + words * mostWord)
        return;
    for (double& sum : m_sums)
        sum *= memory;
    add(words, seconds, 1);
}

void PaceFit::add(double words, double seconds, double weight)
{
    const Sums more{ 1, words, seconds, words * words, words * seconds };
    for (std::size_t i = 0; i < more.size(); ++i)
        m_sums[i] += weight * more[i];
}

SpeechPace PaceFit::pace() const
{
    const auto [weight, words, time, squares, products] = m_sums;
    const double spread = weight * squares - words * words;
    double word = spread > 1e-9 ? (weight * products - words * time) / spread : 0;
    word = std::clamp(word, leastWord, mostWord);
    const double start = std::clamp((time - word * words) / weight, leastStart, mostStart);
    return { fromSeconds(start), fromSeconds(word) };
}

} // namespace plumbline::voice
