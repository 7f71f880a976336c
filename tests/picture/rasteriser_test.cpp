// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/rasteriser.h"

#include <catch2/catch.hpp>

#include <limits>
#include <random>

using namespace plumbline;
using picture::Rasteriser;

namespace
{

constexpr QRect page(0, 0, 300, 200);

/// What a sweep brings, pixel by pixel.
class Pixels
{
public:
    explicit Pixels(QRect area = page)
        : m_area(area)
        , m_coverage(static_cast<std::size_t>(area.width() * area.height()))
    {
    }
    void line(int y) { m_y = y; }
    void run(int x, int length, int coverage)
    {
        REQUIRE(m_area.contains(QRect(x, m_y, length, 1)));
        for (int i = x; i < x + length; ++i)
            m_coverage[index(i, m_y)] = coverage;
    }
    [[nodiscard]] int at(int x, int y) const { return m_coverage[index(x, y)]; }
    [[nodiscard]] double area() const
    {
        double sum = 0;
        for (const int coverage : m_coverage)
            sum += coverage / 255.;
        return sum;
    }

private:
    [[nodiscard]] std::size_t index(int x, int y) const
    {
        return static_cast<std::size_t>((y - m_area.top()) * m_area.width() + x - m_area.left());
    }
    QRect m_area;
    std::vector<int> m_coverage;
    int m_y = 0;
};

Pixels swept(const std::vector<figure::Contour>& contours, QRect area = page)
{
    Rasteriser rasteriser;
    rasteriser.begin(area);
    for (const figure::Contour& contour : contours)
        rasteriser.add(contour);
    Pixels pixels(area);
    rasteriser.sweep(pixels);
    return pixels;
}

figure::Contour rectangle(double left, double top, double right, double bottom)
{
    return { { left, top }, { right, top }, { right, bottom }, { left, bottom } };
}

/// A star with dents: edges of all directions, some nearly level.
figure::Contour star(std::mt19937& random)
{
    std::uniform_real_distribution<double> radius(20, 95);
    figure::Contour points;
    for (int i = 0; i < 24; ++i) {
        const double angle = i * M_PI / 12;
        const double r = radius(random);
        points.push_back({ 150 + 1.4 * r * std::cos(angle), 100 + r * std::sin(angle) });
    }
    return points;
}

double areaOf(const figure::Contour& contour)
{
    double twice = 0;
    for (std::size_t i = 0; i < contour.size(); ++i) {
        const figure::Point a = contour[i], b = contour[(i + 1) % contour.size()];
        twice += a.x * b.y - b.x * a.y;
    }
    return std::fabs(twice) / 2;
}

} // namespace

TEST_CASE("A rectangle covers its pixels wholly and those at its edges by their share")
{
    const Pixels pixels = swept({ rectangle(10.25, 20, 200.5, 30.5) });
    CHECK(pixels.at(9, 25) == 0);
    CHECK(pixels.at(10, 25) == 191);
    CHECK(pixels.at(11, 20) == 255);
    CHECK(pixels.at(199, 25) == 255);
    CHECK(pixels.at(200, 25) == 128);
    CHECK(pixels.at(201, 25) == 0);
    CHECK(pixels.at(100, 19) == 0);
    CHECK(pixels.at(100, 30) == 128);
    CHECK(pixels.at(10, 30) == 96);
    CHECK(pixels.at(100, 31) == 0);
}

TEST_CASE("The coverage of a polygon adds up to its area, whichever way it winds")
{
    std::mt19937 random(7);
    for (int i = 0; i < 50; ++i) {
        figure::Contour contour = star(random);
        const double area = areaOf(contour);
        CHECK(swept({ contour }).area() == Approx(area).margin(2));
        std::reverse(contour.begin(), contour.end());
        CHECK(swept({ contour }).area() == Approx(area).margin(2));
    }
}

TEST_CASE("Contours over each other cover a pixel once")
{
    const figure::Contour square = rectangle(10, 10, 60, 60);
    CHECK(swept({ square, square, rectangle(20, 20, 30, 30) }).area() == Approx(2500));
}

TEST_CASE("What lies outside of the area changes nothing within it")
{
    std::mt19937 random(11);
    for (int i = 0; i < 20; ++i) {
        const figure::Contour contour = star(random);
        const QRect part(120, 70, 47, 51);
        const Pixels all = swept({ contour }), some = swept({ contour }, part);
        for (int y = part.top(); y <= part.bottom(); ++y)
            for (int x = part.left(); x <= part.right(); ++x)
                REQUIRE(std::abs(some.at(x, y) - all.at(x, y)) <= 1);
    }
    CHECK(swept({ rectangle(-500, -500, 900, 900) }).area() == page.width() * page.height());
    CHECK(swept({ rectangle(-500, 50, -3, 60), rectangle(300, 50, 310, 60) }).area() == 0);
}

TEST_CASE("A rasteriser takes one shape after another")
{
    Rasteriser rasteriser;
    for (const QRect area : { QRect(0, 0, 300, 200), QRect(7, 9, 10, 30), QRect(0, 0, 250, 100) }) {
        rasteriser.begin(area);
        rasteriser.add(rectangle(0, 0, 400, 400));
        Pixels pixels(area);
        rasteriser.sweep(pixels);
        CHECK(pixels.area() == area.width() * area.height());
        rasteriser.begin(area);
        Pixels nothing(area);
        rasteriser.sweep(nothing);
        CHECK(nothing.area() == 0);
    }
}

TEST_CASE("What is no polygon covers nothing")
{
    const double none = std::numeric_limits<double>::quiet_NaN();
    const double endless = std::numeric_limits<double>::infinity();
    CHECK(swept({ {}, { { 1, 1 } }, { { 1, 1 }, { 50, 90 } } }).area() == 0);
    CHECK(swept({ { { 1, 1 }, { none, 4 }, { 5, 50 } }, { { 1, 1 }, { 90, endless }, { 5, 50 } } }).area()
        == 0);
    CHECK(swept({ rectangle(10, 10, 10, 60), rectangle(10, 10, 60, 10) }).area() == 0);
}
