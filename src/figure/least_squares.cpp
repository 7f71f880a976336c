// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/least_squares.h"

#include <algorithm>
#include <cmath>

namespace plumbline::figure
{

namespace
{

constexpr double probe = 0.01; ///< of a unit, for the slopes
constexpr double settled = 1e-4; ///< of a unit: smaller steps are not worth taking
constexpr double leastDamping = 1e-12;
constexpr double mostDamping = 1e3;

class Descent
{
public:
    Descent(Unknowns& unknowns, const Residuals& residuals)
        : m_unknowns(unknowns)
        , m_start(unknowns)
        , m_residuals(residuals)
        , m_now(residuals(unknowns))
        , m_cost(cost(m_unknowns, m_now))
    {
    }

    void run(int rounds)
    {
        const std::size_t n = m_unknowns.size();
        for (int round = 0; round < rounds;) {
            findSlopes();
            for (bool better = false; !better && round < rounds; ++round) {
                const Unknowns next = stepped();
                const std::vector<double> there = m_residuals(next);
                const double then = cost(next, there);
                better = then < m_cost;
                m_damping = std::clamp(m_damping * (better ? 0.2 : 6), leastDamping, mostDamping);
                double longest = 0;
                for (std::size_t i = 0; i < n; ++i)
                    longest = std::max(longest, std::fabs(next[i].value - m_unknowns[i].value));
                if (better) {
                    m_unknowns = next;
                    m_now = there;
                    m_cost = then;
                }
                if (longest < settled)
                    return;
            }
        }
    }

private:
    Unknowns& m_unknowns;
    Unknowns m_start;
    const Residuals& m_residuals;
    std::vector<double> m_now;
    double m_cost;
    double m_damping = 1e-9;
    std::vector<double> m_normal; ///< J'J and the stiffnesses, row by row
    std::vector<double> m_slope; ///< half the gradient

    [[nodiscard]] double cost(const Unknowns& at, const std::vector<double>& residuals) const
    {
        double sum = 0;
        for (const double r : residuals)
            sum += r * r;
        for (std::size_t i = 0; i < at.size(); ++i)
            sum += std::pow(at[i].stiffness * (at[i].value - m_start[i].value), 2);
        return sum;
    }

    void findSlopes()
    {
        const std::size_t n = m_unknowns.size();
        std::vector<std::vector<double>> columns;
        for (std::size_t i = 0; i < n; ++i) {
            Unknowns moved = m_unknowns;
            const double by = moved[i].value + probe > moved[i].high ? -probe : probe;
            moved[i].value += by;
            std::vector<double> column = m_residuals(moved);
            for (std::size_t k = 0; k < column.size(); ++k)
                column[k] = (column[k] - m_now[k]) / by;
            columns.push_back(std::move(column));
        }
        m_normal.assign(n * n, 0);
        m_slope.assign(n, 0);
        for (std::size_t i = 0; i < n; ++i) {
            const Unknown& u = m_unknowns[i];
            const double weight = u.stiffness * u.stiffness;
            m_slope[i] = weight * (u.value - m_start[i].value);
            for (std::size_t k = 0; k < m_now.size(); ++k)
                m_slope[i] += columns[i][k] * m_now[k];
            for (std::size_t j = 0; j <= i; ++j) {
                double sum = i == j ? weight : 0;
                for (std::size_t k = 0; k < m_now.size(); ++k)
                    sum += columns[i][k] * columns[j][k];
                m_normal[i * n + j] = m_normal[j * n + i] = sum;
            }
        }
    }

    [[nodiscard]] Unknowns stepped() const
    {
        const std::size_t n = m_unknowns.size();
        std::vector<std::size_t> free;
        for (std::size_t i = 0; i < n; ++i) {
            const Unknown& u = m_unknowns[i];
            const bool isStuck =
                (u.value <= u.low && m_slope[i] > 0) || (u.value >= u.high && m_slope[i] < 0);
            if (!isStuck)
                free.push_back(i);
        }
        const std::vector<double> step = solved(free);
        Unknowns next = m_unknowns;
        for (std::size_t k = 0; k < free.size(); ++k) {
            Unknown& u = next[free[k]];
            u.value = std::clamp(u.value - step[k], u.low, u.high);
        }
        return next;
    }

    // By Cholesky: the matrix is symmetric, and positive as no stiffness is 0.
    [[nodiscard]] std::vector<double> solved(const std::vector<std::size_t>& free) const
    {
        const std::size_t m = free.size(), n = m_unknowns.size();
        std::vector<double> lower(m * m, 0), x(m);
        for (std::size_t i = 0; i < m; ++i) {
            for (std::size_t j = 0; j <= i; ++j) {
                double sum = m_normal[free[i] * n + free[j]] + (i == j ? m_damping : 0);
                for (std::size_t k = 0; k < j; ++k)
                    sum -= lower[i * m + k] * lower[j * m + k];
                lower[i * m + j] = i == j ? std::sqrt(std::max(sum, 1e-18)) : sum / lower[j * m + j];
            }
            x[i] = m_slope[free[i]];
            for (std::size_t k = 0; k < i; ++k)
                x[i] -= lower[i * m + k] * x[k];
            x[i] /= lower[i * m + i];
        }
        for (std::size_t i = m; i-- > 0;) {
            for (std::size_t k = i + 1; k < m; ++k)
                x[i] -= lower[k * m + i] * x[k];
            x[i] /= lower[i * m + i];
        }
        return x;
    }
};

} // namespace

void minimise(Unknowns& unknowns, const Residuals& residuals, int rounds)
{
    for (Unknown& u : unknowns)
        u.value = std::clamp(u.value, u.low, u.high);
    Descent(unknowns, residuals).run(rounds);
}

} // namespace plumbline::figure
