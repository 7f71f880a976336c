// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/nearest.h"

#include <algorithm>

namespace plumbline
{

namespace
{

constexpr std::size_t longest = 64;

std::string plain(std::string_view word)
{
    std::string result;
    for (const char c : word) {
        if (c >= 'A' && c <= 'Z')
            result += static_cast<char>(c - 'A' + 'a');
        else if (c != ' ' && c != '_' && c != '-')
            result += c;
    }
    return result;
}

/// Optimal string alignment distance.
std::size_t distance(const std::string& a, const std::string& b)
{
    std::vector<std::vector<std::size_t>> d(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i) {
        for (std::size_t j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                d[i][j] = i + j;
                continue;
            }
            const std::size_t change = a[i - 1] == b[j - 1] ? 0 : 1;
            d[i][j] = std::min({ d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + change });
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
        }
    }
    return d[a.size()][b.size()];
}

} // namespace

std::string_view nearest(std::string_view written, const std::vector<std::string_view>& words)
{
    if (written.empty() || written.size() > longest)
        return {};
    const std::string wanted = plain(written);
    std::size_t best = std::max<std::size_t>(1, wanted.size() / 3) + 1;
    std::string_view found;
    for (const std::string_view word : words) {
        const std::string candidate = plain(word);
        const std::size_t longer = std::max(wanted.size(), candidate.size());
        if (longer - std::min(wanted.size(), candidate.size()) >= best)
            continue; // so many letters would have to be added
        const std::size_t d = distance(wanted, candidate);
        if (d < best) {
            best = d;
            found = word;
        }
    }
    return found;
}

std::string didYouMean(std::string_view written, const std::vector<std::string_view>& words)
{
    const std::string_view word = nearest(written, words);
    return word.empty() ? "" : R"(; did you mean ")" + std::string(word) + R"("?)";
}

} // namespace plumbline
