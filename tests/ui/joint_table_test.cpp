// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/joint_table.h"

#include "figure/base_position.h"
#include "ui/joint_row.h"

#include <QAbstractButton>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QSlider>
#include <QtTest>

#include <catch2/catch.hpp>

using namespace plumbline;
using figure::BasePosition;
using figure::Joint;
using figure::Side;

namespace
{

struct Table {
    explicit Table(const figure::Angles& angles = figure::anglesOf(BasePosition::Standing))
    {
        table.resize(360, 2400);
        table.showPose(angles, figure::anglesOf(BasePosition::Standing));
        table.show();
        QCoreApplication::processEvents();
        QObject::connect(
            &table, &JointTable::changed, &table, [this](const figure::Angles& a, const QString& what) {
                told = a;
                name = what;
            });
    }
    JointRow* row(const char* movement) { return table.findChild<JointRow*>(QString("joint/") + movement); }
    void type(const char* movement, const char* number)
    {
        auto* field = row(movement)->findChild<QDoubleSpinBox*>();
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, number);
        QTest::keyClick(field, Qt::Key_Return);
    }
    void press(const char* side)
    {
        for (QAbstractButton* button : table.findChildren<QAbstractButton*>())
            if (button->text() == side)
                button->click();
    }
    JointTable table;
    std::optional<figure::Angles> told;
    QString name;
};

} // namespace

TEST_CASE("a number typed for both sides bends both knees")
{
    Table shown;
    shown.type("knee flexion", "47.5");
    REQUIRE(shown.told);
    CHECK(shown.told->at(Joint::KneeFlexion, Side::Right) == 47.5);
    CHECK(shown.told->at(Joint::KneeFlexion, Side::Left) == 47.5);
    CHECK(shown.name == "Knee flexion");
}

TEST_CASE("with one side chosen only that side is changed, and it is the one that is shown")
{
    figure::Angles angles = figure::anglesOf(BasePosition::Standing);
    angles.at(Joint::HipFlexion, Side::Left) = 33;
    Table shown(angles);
    shown.press("Left");
    CHECK(shown.row("hip flexion")->findChild<QDoubleSpinBox*>()->value() == 33);
    shown.type("hip flexion", "20");
    REQUIRE(shown.told);
    CHECK(shown.told->at(Joint::HipFlexion, Side::Left) == 20);
    CHECK(shown.told->at(Joint::HipFlexion, Side::Right) == 0);
}

TEST_CASE("no number goes beyond what the joint can do")
{
    Table shown;
    shown.type("elbow flexion", "400");
    const double most = figure::anglesOf(BasePosition::Standing).at(Joint::ElbowFlexion, Side::Right);
    CHECK((!shown.told || shown.told->at(Joint::ElbowFlexion, Side::Right) <= 160));
    CHECK(shown.table.angles().at(Joint::ElbowFlexion, Side::Right) >= most);
    CHECK(shown.table.angles().at(Joint::ElbowFlexion, Side::Right) <= 160);
}

TEST_CASE("a word finds a movement, and what is not it goes out of sight")
{
    Table shown;
    auto* filter = shown.table.findChild<QLineEdit*>("jointFilter");
    QTest::keyClicks(filter, "knee flex");
    CHECK(shown.row("knee flexion")->isVisible());
    CHECK_FALSE(shown.row("hip flexion")->isVisible());
    filter->clear();
    CHECK(shown.row("hip flexion")->isVisible());
}

TEST_CASE("what differs from the base position comes first")
{
    figure::Angles angles = figure::anglesOf(BasePosition::Standing);
    angles.setBoth(Joint::AnkleDorsiflexion, 15);
    Table shown(angles);
    CHECK(shown.row("ankle dorsiflexion")->y() < shown.row("cervical flexion")->y());
    shown.type("toe extension", "10");
    CHECK(shown.row("toe extension")->y() > shown.row("cervical flexion")->y()); // not under one's hands
}

TEST_CASE("a slider moves by half degrees")
{
    Table shown;
    auto* slider = shown.row("hip abduction")->findChild<QSlider*>();
    QTest::keyClick(slider, Qt::Key_Right);
    REQUIRE(shown.told);
    CHECK(shown.told->at(Joint::HipAbduction, Side::Right) == 2.5);
}
