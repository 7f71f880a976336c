// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pose_editor.h"

#include "figure/base_position.h"
#include "figure/hold.h"
#include "figure/pose_list.h"
#include "figure/reach.h"
#include "ui/pose_ground.h"
#include "ui/pose_strip.h"
#include "ui/pose_words.h"

namespace plumbline
{

void PoseEditor::connectStrip()
{
    connect(m_strip, &PoseStrip::chosen, this, &PoseEditor::choosePose);
    connect(m_strip, &PoseStrip::addAsked, this, [this] {
        const figure::BasePosition base = figure::nearestBase(pose().angles, pose().ground.root);
        const figure::Pose added{ "pose", figure::anglesOf(base), pose().ground, {} };
        askAndChoose(figure::inserted(*m_motion, m_current + 1, added), m_current + 1, tr("Add a pose"));
    });
    connect(m_strip, &PoseStrip::duplicateAsked, this, [this] {
        askAndChoose(
            figure::inserted(*m_motion, m_current + 1, pose()), m_current + 1, tr("Duplicate a pose"));
    });
    connect(m_strip, &PoseStrip::removeAsked, this,
        [this] { askAndChoose(figure::removed(*m_motion, m_current), m_current, tr("Remove a pose")); });
    connect(m_strip, &PoseStrip::moveAsked, this, [this](int by) {
        const std::size_t to = by < 0 ? m_current - 1 : m_current + 1;
        if (to < m_motion->poses.size())
            askAndChoose(figure::moved(*m_motion, m_current, to), to, tr("Change the order of the poses"));
    });
    connect(m_strip, &PoseStrip::renamed, this, [this](const QString& name) {
        figure::Motion motion = *m_motion;
        motion.poses[m_current].name.clear();
        motion.poses[m_current].name = figure::freeName(motion, name.toStdString());
        askAndChoose(motion, m_current, tr("Rename a pose"));
    });
}

void PoseEditor::ask(const figure::Motion& motion, const QString& name, const QString& mergeKey)
{
    emit edited(motion, name, mergeKey);
}

void PoseEditor::askAndChoose(const figure::Motion& motion, std::size_t pose, const QString& name)
{
    m_next = pose;
    ask(motion, name);
    m_next.reset();
}

void PoseEditor::askPose(const figure::Pose& changed, const QString& name, const QString& mergeKey)
{
    figure::Motion motion = *m_motion;
    motion.poses[m_current] = figure::rounded(changed);
    ask(motion, name, mergeKey);
}

void PoseEditor::setAngles(const figure::Angles& angles, const QString& what)
{
    // A pin would keep the limb from doing what the number says.
    figure::Motion motion = *m_motion;
    const figure::Angles before = pose().angles;
    std::vector<figure::Movement> changed;
    for (std::size_t i = 0; i < figure::jointCount; ++i)
        for (const figure::Side side : figure::bothSides) {
            const auto joint = static_cast<figure::Joint>(i);
            if (angles.at(joint, side) == before.at(joint, side))
                continue;
            changed.push_back({ {}, joint, side });
            const bool arm = joint < figure::Joint::HipFlexion;
            const bool blade = joint < figure::Joint::ShoulderFlexion;
            if (!blade)
                motion.poses[m_current] =
                    figure::released(motion, m_current, arm ? figure::End::Hand : figure::End::Foot, side);
        }
    figure::Pose& posed = motion.poses[m_current];
    for (std::size_t i = 0; i < figure::trunkCount; ++i)
        if (const auto t = static_cast<figure::Trunk>(i); angles[t] != before[t])
            posed.angles[t] = angles[t];
    for (const figure::Movement& m : changed)
        posed.angles.at(*m.joint, *m.side) = angles.at(*m.joint, *m.side);
    posed = figure::rounded(posed);
    ask(motion, tr("Set: %1").arg(what.toLower()), QStringLiteral("joint/%1/%2").arg(m_current).arg(what));
}

void PoseEditor::setHeld(figure::End end, figure::Side side, bool held)
{
    const QString what =
        wordFor(figure::Handle{ end == figure::End::Hand ? figure::Grasp::Hand : figure::Grasp::Foot, side })
            .toLower();
    if (!held)
        return askPose(
            figure::rounded(figure::released(*m_motion, m_current, end, side)), tr("Let go: %1").arg(what));
    figure::Motion motion =
        figure::held(*m_motion, m_current, figure::pinHere(*m_motion, m_current, end, side));
    if (motion.pins.size() <= figure::mostPins)
        ask(motion, tr("Hold on: %1").arg(what));
    else
        m_ground->show(*m_motion, m_current);
}

} // namespace plumbline
