// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pose_editor.h"

#include "catalog/catalog.h"
#include "figure/hold.h"
#include "figure/reference_motions.h"
#include "ui/figure_loop.h"
#include "ui/joint_row.h"
#include "ui/pose_handle.h"
#include "ui/pose_picker.h"
#include "ui/pose_stage.h"
#include "ui/pose_tile.h"
#include "ui/sample_shelf.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QtTest>

#include <catch2/catch.hpp>

using namespace plumbline;

namespace
{

/// A document that takes every change, and can go one step back.
struct Document {
    explicit Document(const char* name)
        : motion(figure::referenceMotion(name))
    {
        editor.resize(1200, 760);
        editor.setMotion(motion);
        QObject::connect(&editor, &PoseEditor::edited, &editor,
            [this](const figure::Motion& changed, const QString& what, const QString& key) {
                before = motion;
                motion = changed;
                names << what;
                keys << key;
                editor.setMotion(motion);
            });
        editor.show();
        QCoreApplication::processEvents();
    }
    void press(const char* name)
    {
        auto* button = editor.findChild<QAbstractButton*>(QString::fromLatin1(name));
        REQUIRE(button);
        REQUIRE(button->isEnabled());
        button->click();
    }
    void undo() { editor.setMotion(motion = before); }

    PoseEditor editor;
    figure::Motion motion;
    figure::Motion before;
    QStringList names, keys;
};

} // namespace

TEST_CASE("a pose is chosen, added, duplicated, renamed, moved and removed, and its steps go with it")
{
    Document doc("cat-cow");
    const std::size_t poses = doc.motion.poses.size();
    doc.press("pose/1");
    CHECK(doc.editor.currentPose() == 1);
    doc.press("duplicatePose");
    CHECK(doc.motion.poses.size() == poses + 1);
    CHECK(doc.editor.currentPose() == 2);
    CHECK(doc.motion.poses[2].name == "cow 2");
    auto* name = doc.editor.findChild<QLineEdit*>("poseName");
    name->selectAll();
    QTest::keyClicks(name, "half way");
    QTest::keyClick(name, Qt::Key_Return);
    CHECK(doc.motion.poses[2].name == "half way");
    doc.press("poseLater");
    CHECK(doc.editor.currentPose() == 3);
    CHECK(doc.motion.poses[3].name == "half way");
    doc.press("removePose");
    CHECK(doc.motion.poses.size() == poses);
    doc.press("addPose");
    CHECK(doc.motion.poses.size() == poses + 1);
    CHECK(doc.names.last() == "Add a pose");
    doc.press("pose/1");
    CHECK_FALSE(doc.editor.findChild<QAbstractButton*>("removePose")->isEnabled()); // a step leads to it
}

TEST_CASE("an undo from outside is shown, and what was chosen stays chosen")
{
    Document doc("cat-cow");
    doc.press("pose/2");
    auto* knee = doc.editor.findChild<JointRow*>("joint/knee flexion")->findChild<QDoubleSpinBox*>();
    const double usual = knee->value();
    knee->setValue(120);
    REQUIRE(doc.names.size() == 1);
    CHECK(doc.motion.poses[2].angles.at(figure::Joint::KneeFlexion, figure::Side::Left) == 120);
    doc.undo();
    CHECK(doc.editor.currentPose() == 2);
    CHECK(knee->value() == usual);
}

TEST_CASE("steps of one slider are one thing to undo, drags are each their own")
{
    Document doc("cat-cow");
    auto* neck = doc.editor.findChild<JointRow*>("joint/cervical flexion")->findChild<QDoubleSpinBox*>();
    neck->setValue(5);
    neck->setValue(6);
    REQUIRE(doc.keys.size() == 2);
    CHECK(doc.keys[0] == doc.keys[1]);
    CHECK_FALSE(doc.keys[0].isEmpty());
    auto* knob = doc.editor.findChild<PoseStage*>()->handleOf({ figure::Grasp::Hand });
    const QPoint from = knob->rect().center();
    QTest::mousePress(knob, Qt::LeftButton, {}, from);
    const QPointF to = from + QPoint(10, -60);
    QMouseEvent move(QEvent::MouseMove, to, knob->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(knob, &move);
    QTest::mouseRelease(knob, Qt::LeftButton);
    REQUIRE(doc.keys.size() == 3);
    CHECK(doc.keys[2].isEmpty());
    CHECK(doc.names[2] == "Move: right hand");
}

TEST_CASE("a number for a limb that is held lets it go, and nothing else moves")
{
    Document doc("cat-cow");
    REQUIRE(figure::isHeld(doc.motion, doc.motion.poses[0], figure::End::Hand, figure::Side::Right));
    auto* elbow = doc.editor.findChild<JointRow*>("joint/elbow flexion")->findChild<QDoubleSpinBox*>();
    elbow->setValue(80);
    CHECK_FALSE(figure::isHeld(doc.motion, doc.motion.poses[0], figure::End::Hand, figure::Side::Right));
    CHECK(doc.motion.poses[0].angles.at(figure::Joint::ElbowFlexion, figure::Side::Right) == 80);
    CHECK(figure::isHeld(doc.motion, doc.motion.poses[1], figure::End::Hand, figure::Side::Right));
}

TEST_CASE("a hand is let go and held again by a press")
{
    Document doc("cat-cow");
    doc.press("page/1");
    doc.press("hold/0");
    CHECK_FALSE(figure::isHeld(doc.motion, doc.motion.poses[0], figure::End::Hand, figure::Side::Right));
    doc.press("hold/0");
    CHECK(figure::isHeld(doc.motion, doc.motion.poses[0], figure::End::Hand, figure::Side::Right));
}

TEST_CASE("a pose is copied from a base position or another exercise")
{
    Document doc("cat-cow");
    const Shelf shelf = test::sampleShelf();
    doc.editor.setCatalog(&shelf.catalog());
    doc.press("copyPose");
    auto* picker = doc.editor.findChild<PosePicker*>();
    REQUIRE(picker->isVisible());
    for (PoseTile* tile : picker->findChildren<PoseTile*>())
        if (tile->text() == "Standing") {
            tile->click();
            break;
        }
    CHECK_FALSE(picker->isVisible());
    CHECK(doc.motion.poses[0].ground.anchor == figure::Anchor::Feet);
    CHECK(doc.names.last() == "Copy a pose");
}

TEST_CASE("the way to a pose is played in the place of the stage, and stops when something is done")
{
    Document doc("cat-cow");
    doc.press("pose/1");
    doc.press("playWay");
    CHECK(doc.editor.findChild<FigureLoop*>());
    CHECK_FALSE(doc.editor.findChild<PoseStage*>()->isVisible());
    doc.press("pose/2");
    CHECK(doc.editor.findChild<PoseStage*>()->isVisible());
    doc.press("playAll");
    doc.press("playAll");
    CHECK(doc.editor.findChild<PoseStage*>()->isVisible());
}

TEST_CASE("things are added, moved and taken away")
{
    Document doc("cat-cow");
    const std::size_t before = doc.motion.props.size();
    doc.press("page/2");
    auto* forward = doc.editor.findChild<QWidget*>("prop/0/0")->findChild<QDoubleSpinBox*>();
    forward->setValue(17);
    CHECK(doc.motion.props[0].at.x == 0.1);
    doc.press("removeProp/0");
    CHECK(doc.motion.props.size() == before - 1);
}

TEST_CASE("the view of the stage becomes the exercise's when asked for")
{
    Document doc("cat-cow");
    doc.press("page/3");
    CHECK_FALSE(doc.editor.findChild<QAbstractButton*>("keepView")->isEnabled());
    doc.editor.findChild<PoseStage*>()->setCamera({ 90, 20 });
    doc.press("keepView");
    CHECK(doc.motion.camera.azimuth == 90);
    CHECK(doc.motion.camera.elevation == 20);
}

TEST_CASE("what the numbers find wrong in a pose is said under it")
{
    Document doc("cat-cow");
    auto* hints = doc.editor.findChild<QLabel*>("poseHints");
    CHECK(hints->isHidden());
    figure::Motion far = doc.motion;
    figure::Pin pin;
    pin.target = figure::AtPoint{ { 1.5, 0.5, 0 } };
    far.pins.push_back(pin);
    for (std::size_t i = 1; i < far.poses.size(); ++i)
        far.poses[i].pinWeights = { 1, 1, 0 };
    far.poses[0].pinWeights = { 0, 1, 1 };
    doc.editor.setMotion(far);
    CHECK_FALSE(hints->isHidden());
    CHECK(hints->text().contains("Right hand"));
}

TEST_CASE("a motion without poses is shown standing")
{
    PoseEditor editor;
    editor.setMotion({});
    CHECK(editor.currentPose() == 0);
    CHECK(editor.findChildren<PoseTile*>().size() == 1);
}
