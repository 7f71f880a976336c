// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pose_stage.h"

#include "figure/reference_motions.h"
#include "figure/solve.h"
#include "ui/pose_handle.h"

#include <QtTest>

#include <catch2/catch.hpp>

using namespace plumbline;

namespace
{

constexpr figure::Handle hand{ figure::Grasp::Hand }, elbow{ figure::Grasp::Elbow };

struct Shown {
    explicit Shown(const char* name, std::size_t pose = 0)
        : motion(std::make_shared<const figure::Motion>(figure::referenceMotion(name)))
    {
        stage.resize(600, 600);
        stage.show(motion, pose, 1);
        stage.show();
        QCoreApplication::processEvents();
        QObject::connect(&stage, &PoseStage::posed, &stage,
            [this](const figure::Pose& posed, figure::Handle, bool repeated) {
                poses.push_back(posed);
                wasRepeated = repeated;
            });
    }
    void drag(figure::Handle handle, QPoint by)
    {
        PoseHandle* knob = stage.handleOf(handle);
        if (!knob->isHeld()) {
            from = knob->mapToGlobal(knob->rect().center());
            QTest::mousePress(knob, Qt::LeftButton, {}, knob->rect().center());
        }
        const QPointF to = from + by;
        QMouseEvent move(QEvent::MouseMove, knob->mapFromGlobal(to), to, Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(knob, &move);
    }
    void release(figure::Handle handle) { QTest::mouseRelease(stage.handleOf(handle), Qt::LeftButton); }

    PoseStage stage;
    QPoint from;
    std::shared_ptr<const figure::Motion> motion;
    std::vector<figure::Pose> poses;
    bool wasRepeated = false;
};

} // namespace

TEST_CASE("a dragged hand follows the pointer, and the pose is told when it is let go")
{
    Shown shown("cat-cow");
    const QPoint before = shown.stage.handleOf(hand)->geometry().center();
    shown.drag(hand, { 30, -90 });
    CHECK(shown.poses.empty());
    const QPoint after = shown.stage.handleOf(hand)->geometry().center();
    CHECK((after - before - QPoint(30, -90)).manhattanLength() <= 6);
    shown.release(hand);
    REQUIRE(shown.poses.size() == 1);
    CHECK_FALSE(shown.poses[0].angles == shown.motion->poses[0].angles);
    CHECK_FALSE(shown.wasRepeated);
}

TEST_CASE("Escape takes a drag back and tells nothing")
{
    Shown shown("cat-cow");
    const QPoint before = shown.stage.handleOf(hand)->geometry().center();
    shown.drag(hand, { 30, -90 });
    QTest::keyClick(shown.stage.handleOf(hand), Qt::Key_Escape);
    CHECK(shown.stage.handleOf(hand)->geometry().center() == before);
    shown.release(hand);
    CHECK(shown.poses.empty());
}

TEST_CASE("the arrows move a handle in the picture, with Shift farther, and are told as repeated")
{
    Shown shown("cat-cow");
    PoseHandle* knob = shown.stage.handleOf({ figure::Grasp::Head });
    knob->setFocus();
    QTest::keyClick(knob, Qt::Key_Down, Qt::ShiftModifier);
    REQUIRE(shown.poses.size() == 1);
    CHECK(shown.wasRepeated);
    figure::Motion after = *shown.motion;
    after.poses[0] = shown.poses[0];
    const auto height = [](const figure::Motion& m) {
        return positionOf({ figure::Grasp::Head }, solve(poseAt(m, {})).skeleton).y;
    };
    CHECK(height(after) < height(*shown.motion) - 0.02);
}

TEST_CASE("every handle has a name for ears and comes in the order of Tab")
{
    Shown shown("cat-cow");
    for (const figure::Handle h : figure::handles) {
        PoseHandle* knob = shown.stage.handleOf(h);
        REQUIRE(knob);
        CHECK_FALSE(knob->accessibleName().isEmpty());
        CHECK(knob->focusPolicy() & Qt::TabFocus);
    }
    CHECK(shown.stage.handleOf(hand)->accessibleName() == "Right hand");
    CHECK(shown.stage.handleOf(elbow)->nextInFocusChain() == shown.stage.handleOf(hand));
}

TEST_CASE("dragging beside the figure turns the view and leaves the pose")
{
    Shown shown("cat-cow");
    const double before = shown.stage.camera().azimuth;
    QTest::mousePress(&shown.stage, Qt::LeftButton, {}, { 10, 10 });
    QMouseEvent move(QEvent::MouseMove, QPointF(90, 10), QPointF(90, 10), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&shown.stage, &move);
    CHECK(shown.stage.camera().azimuth != before);
    CHECK(shown.poses.empty());
    QTest::keyClick(&shown.stage, Qt::Key_Home);
    CHECK(shown.stage.camera().azimuth == before);
}

TEST_CASE("a hand that is led near the floor comes to lie on it")
{
    Shown shown("cat-cow");
    shown.drag(hand, { 20, -60 });
    shown.drag(hand, { 20, 2 });
    const figure::Skeleton& body = shown.stage.body().skeleton;
    CHECK(positionOf(hand, body).y == Approx(figure::restingHeight(figure::Grasp::Hand)).margin(0.004));
}
