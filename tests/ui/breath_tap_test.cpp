// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/breath_tap.h"

#include <QAbstractButton>
#include <QtTest>

#include <catch2/catch.hpp>

#include <optional>

using namespace plumbline;
using namespace std::chrono_literals;

namespace
{

class Breathing
{
public:
    Breathing()
    {
        QObject::connect(&tap, &BreathTap::measured, [this](Duration breath) { measured = breath; });
        tap.show();
    }
    void pressAfter(Duration time)
    {
        now += time;
        QTest::mouseClick(tap.findChild<QAbstractButton*>("breathTap"), Qt::LeftButton);
    }

    Duration now = 1h;
    BreathTap tap{ [this] { return now; } };
    std::optional<Duration> measured;
};

} // namespace

TEST_CASE("Five breaths tapped along give the length of one")
{
    Breathing at;
    at.pressAfter(0s);
    for (const Duration breath : { 5000ms, 6000ms, 5500ms, 5000ms })
        at.pressAfter(breath);
    CHECK_FALSE(at.measured);
    at.pressAfter(6100ms);
    CHECK(at.measured == 5500ms);
}

TEST_CASE("A press twice by mistake counts once, and a long pause begins anew")
{
    Breathing at;
    at.pressAfter(0s);
    at.pressAfter(4s);
    at.pressAfter(200ms);
    at.pressAfter(60s);
    for (int i = 0; i < 4; ++i)
        at.pressAfter(4s);
    CHECK_FALSE(at.measured);
    at.pressAfter(4s);
    CHECK(at.measured == 4s);
}
