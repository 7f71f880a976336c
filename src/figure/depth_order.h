// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/prop.h"
#include "figure/silhouette.h"

namespace plumbline::figure
{

/// A part or a prop's solid on the picture.
struct Item {
    std::vector<Ellipse> ellipses; ///< what it is made of; empty for a box
    std::optional<Box> box;
    Point low; ///< its bounds
    Point high;
    double depth = 0; ///< of its middle

    static Item of(std::vector<Ellipse> ellipses);
    static Item of(const Box& box, const View& view);
};

/// For each two items by how much the first is in front of the second; antisymmetric. Positive: in front.
class Votes
{
public:
    explicit Votes(std::size_t n)
        : m_n(n)
        , m_votes(n * n)
    {
    }
    [[nodiscard]] std::size_t size() const { return m_n; }
    [[nodiscard]] double of(std::size_t a, std::size_t b) const { return m_votes[a * m_n + b]; }
    void set(std::size_t a, std::size_t b, double vote)
    {
        m_votes[a * m_n + b] = vote;
        m_votes[b * m_n + a] = -vote;
    }
    void add(std::size_t a, std::size_t b, double vote) { set(a, b, of(a, b) + vote); }

private:
    std::size_t m_n;
    std::vector<double> m_votes;
};

/// Compares the items' front depths wherever two of them overlap. The middle of an item says little: limbs
/// are long.
Votes vote(const std::vector<Item>& items, const View& view);

/// Back to front, agreeing with the votes as far as they agree with each other.
std::vector<std::size_t> sorted(const std::vector<Item>& items, const Votes& votes);

} // namespace plumbline::figure
