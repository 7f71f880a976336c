// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/drawn.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <set>

/// The pictures in resources/images/exercises are those of the poses.
using namespace plumbline::cli::test;
using namespace plumbline::render::test;

namespace fs = std::filesystem;

namespace
{

constexpr double tolerance = 5; ///< units of a tenth of a pixel: other processors round otherwise

std::set<std::string> namesIn(const fs::path& folder)
{
    std::set<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder))
        names.insert(entry.path().filename());
    return names;
}

/// A path of the picture: its colour, and what it takes up.
struct Area {
    std::string fill;
    double left = 1e9, top = 1e9, right = -1e9, bottom = -1e9;
};

std::vector<Area> areasIn(const std::string& svg)
{
    std::vector<Area> areas;
    for (std::size_t at = svg.find("<path "); at != std::string::npos; at = svg.find("<path ", at + 1)) {
        const std::size_t data = svg.find(" d=\"", at);
        Area& area = areas.emplace_back();
        area.fill = svg.substr(at, data - at);
        double x = 0, y = 0;
        for (const char* p = svg.c_str() + data + 4; *p && *p != '"';) {
            if (*p == 'M')
                x = y = 0;
            if (*p != '-' && !std::isdigit(static_cast<unsigned char>(*p))) {
                ++p;
                continue;
            }
            char* end = nullptr;
            x += std::strtod(p, &end);
            y += std::strtod(end, &end);
            p = end;
            area.left = std::min(area.left, x);
            area.right = std::max(area.right, x);
            area.top = std::min(area.top, y);
            area.bottom = std::max(area.bottom, y);
        }
    }
    return areas;
}

bool looksAlike(const std::string& a, const std::string& b)
{
    if (a == b)
        return true;
    const auto one = areasIn(a), other = areasIn(b);
    const auto near = [](double p, double q) { return std::abs(p - q) <= tolerance; };
    return !one.empty()
        && std::equal(one.begin(), one.end(), other.begin(), other.end(), [&](const Area& p, const Area& q) {
               return p.fill == q.fill && near(p.left, q.left) && near(p.right, q.right) && near(p.top, q.top)
                   && near(p.bottom, q.bottom);
           });
}

} // namespace

TEST_CASE("Every posed exercise has the pictures of its poses as they are now, and there are no others")
{
    const fs::path shipped = shippedLibrary() / "images/exercises";
    const Folder folder;
    REQUIRE(drawn("--all -o " + folder.path().string()).status == 0);
    INFO("Renew them: rm -f resources/images/exercises/*.svg; plumbline-cli render --all -o "
         "resources/images/exercises");
    CHECK(namesIn(shipped) == namesIn(folder.path()));
    for (const std::string& name : namesIn(folder.path())) {
        INFO(name);
        CHECK(looksAlike(textOf(shipped / name), textOf(folder / name)));
    }
}

TEST_CASE("Pictures are told apart by what is in them, not by how they are rounded")
{
    const std::string one = R"(<path fill="#fff" d="M10 10l20 0 0-9z"/>)";
    CHECK(looksAlike(one, R"(<path fill="#fff" d="M11 10l19 0 0-9z"/>)"));
    CHECK_FALSE(looksAlike(one, R"(<path fill="#fff" d="M16 10l20 0 0-9z"/>)"));
    CHECK_FALSE(looksAlike(one, R"(<path fill="#ffe" d="M10 10l20 0 0-9z"/>)"));
    CHECK_FALSE(looksAlike(one, one + one));
    CHECK_FALSE(looksAlike("", one));
}
