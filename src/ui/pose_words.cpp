// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pose_words.h"

#include "figure/judge.h"

#include <QCoreApplication>

#include <array>

namespace plumbline
{

namespace
{

QString tr(const char* text)
{
    return QCoreApplication::translate("Pose", text);
}

constexpr double centimetres = 170; ///< of the body that is spoken of
constexpr double plainlyInside = 0.04 / 1.70; ///< flesh gives way, and clothes hide it

QString inCentimetres(double statures)
{
    return tr("%1 cm").arg(statures * centimetres, 0, 'f', 1);
}

template <class E, std::size_t N> QString wordIn(const std::array<const char*, N>& names, E value)
{
    return tr(names[static_cast<std::size_t>(value)]);
}

// In the order of the enums.
constexpr std::array middleHandles{ QT_TRANSLATE_NOOP("Pose", "Head"), QT_TRANSLATE_NOOP("Pose", "Chest"),
    QT_TRANSLATE_NOOP("Pose", "Middle of the back"), QT_TRANSLATE_NOOP("Pose", "Pelvis") };
constexpr std::array rightHandles{ QT_TRANSLATE_NOOP("Pose", "Right shoulder"),
    QT_TRANSLATE_NOOP("Pose", "Right elbow"), QT_TRANSLATE_NOOP("Pose", "Right hand"),
    QT_TRANSLATE_NOOP("Pose", "Right knee"), QT_TRANSLATE_NOOP("Pose", "Right foot") };
constexpr std::array leftHandles{ QT_TRANSLATE_NOOP("Pose", "Left shoulder"),
    QT_TRANSLATE_NOOP("Pose", "Left elbow"), QT_TRANSLATE_NOOP("Pose", "Left hand"),
    QT_TRANSLATE_NOOP("Pose", "Left knee"), QT_TRANSLATE_NOOP("Pose", "Left foot") };

constexpr std::array parts{ QT_TRANSLATE_NOOP("Pose", "pelvis"), QT_TRANSLATE_NOOP("Pose", "trunk"),
    QT_TRANSLATE_NOOP("Pose", "neck"), QT_TRANSLATE_NOOP("Pose", "head"),
    QT_TRANSLATE_NOOP("Pose", "right upper arm"), QT_TRANSLATE_NOOP("Pose", "right forearm"),
    QT_TRANSLATE_NOOP("Pose", "right hand"), QT_TRANSLATE_NOOP("Pose", "right thigh"),
    QT_TRANSLATE_NOOP("Pose", "right lower leg"), QT_TRANSLATE_NOOP("Pose", "right foot"),
    QT_TRANSLATE_NOOP("Pose", "left upper arm"), QT_TRANSLATE_NOOP("Pose", "left forearm"),
    QT_TRANSLATE_NOOP("Pose", "left hand"), QT_TRANSLATE_NOOP("Pose", "left thigh"),
    QT_TRANSLATE_NOOP("Pose", "left lower leg"), QT_TRANSLATE_NOOP("Pose", "left foot") };

constexpr std::array partKinds{ QT_TRANSLATE_NOOP("Pose", "Pelvis"), QT_TRANSLATE_NOOP("Pose", "Trunk"),
    QT_TRANSLATE_NOOP("Pose", "Neck"), QT_TRANSLATE_NOOP("Pose", "Head"),
    QT_TRANSLATE_NOOP("Pose", "Upper arms"), QT_TRANSLATE_NOOP("Pose", "Forearms"),
    QT_TRANSLATE_NOOP("Pose", "Hands"), QT_TRANSLATE_NOOP("Pose", "Thighs"),
    QT_TRANSLATE_NOOP("Pose", "Lower legs"), QT_TRANSLATE_NOOP("Pose", "Feet") };

constexpr std::array trunkMovements{ QT_TRANSLATE_NOOP("Pose", "Pelvis tilt (forward)"),
    QT_TRANSLATE_NOOP("Pose", "Lumbar flexion"), QT_TRANSLATE_NOOP("Pose", "Lumbar side bending (right)"),
    QT_TRANSLATE_NOOP("Pose", "Lumbar rotation (right)"), QT_TRANSLATE_NOOP("Pose", "Thoracic flexion"),
    QT_TRANSLATE_NOOP("Pose", "Thoracic side bending (right)"),
    QT_TRANSLATE_NOOP("Pose", "Thoracic rotation (right)"), QT_TRANSLATE_NOOP("Pose", "Neck flexion"),
    QT_TRANSLATE_NOOP("Pose", "Neck side bending (right)"),
    QT_TRANSLATE_NOOP("Pose", "Neck rotation (right)"), QT_TRANSLATE_NOOP("Pose", "Chin tuck"),
    QT_TRANSLATE_NOOP("Pose", "Head nod"), QT_TRANSLATE_NOOP("Pose", "Turn"),
    QT_TRANSLATE_NOOP("Pose", "Lean to the right"), QT_TRANSLATE_NOOP("Pose", "Lean forward"),
    QT_TRANSLATE_NOOP("Pose", "Shift forward"), QT_TRANSLATE_NOOP("Pose", "Shift up"),
    QT_TRANSLATE_NOOP("Pose", "Shift to the right") };

constexpr std::array limbMovements{ QT_TRANSLATE_NOOP("Pose", "Scapula elevation"),
    QT_TRANSLATE_NOOP("Pose", "Scapula protraction"), QT_TRANSLATE_NOOP("Pose", "Shoulder flexion"),
    QT_TRANSLATE_NOOP("Pose", "Shoulder abduction"),
    QT_TRANSLATE_NOOP("Pose", "Shoulder horizontal adduction"),
    QT_TRANSLATE_NOOP("Pose", "Shoulder internal rotation"), QT_TRANSLATE_NOOP("Pose", "Elbow flexion"),
    QT_TRANSLATE_NOOP("Pose", "Forearm pronation"), QT_TRANSLATE_NOOP("Pose", "Wrist flexion"),
    QT_TRANSLATE_NOOP("Pose", "Wrist deviation"), QT_TRANSLATE_NOOP("Pose", "Hand grip"),
    QT_TRANSLATE_NOOP("Pose", "Hip flexion"), QT_TRANSLATE_NOOP("Pose", "Hip abduction"),
    QT_TRANSLATE_NOOP("Pose", "Hip internal rotation"), QT_TRANSLATE_NOOP("Pose", "Knee flexion"),
    QT_TRANSLATE_NOOP("Pose", "Ankle dorsiflexion"), QT_TRANSLATE_NOOP("Pose", "Ankle inversion"),
    QT_TRANSLATE_NOOP("Pose", "Toe extension") };

constexpr std::array bases{ QT_TRANSLATE_NOOP("Pose", "Standing"), QT_TRANSLATE_NOOP("Pose", "Sitting"),
    QT_TRANSLATE_NOOP("Pose", "Long sitting"), QT_TRANSLATE_NOOP("Pose", "Cross-legged"),
    QT_TRANSLATE_NOOP("Pose", "Butterfly sitting"), QT_TRANSLATE_NOOP("Pose", "Kneeling"),
    QT_TRANSLATE_NOOP("Pose", "On all fours"), QT_TRANSLATE_NOOP("Pose", "On the back"),
    QT_TRANSLATE_NOOP("Pose", "On the belly"), QT_TRANSLATE_NOOP("Pose", "On the right side"),
    QT_TRANSLATE_NOOP("Pose", "On the left side"), QT_TRANSLATE_NOOP("Pose", "Squatting") };

constexpr std::array props{ QT_TRANSLATE_NOOP("Pose", "Mat"), QT_TRANSLATE_NOOP("Pose", "Chair"),
    QT_TRANSLATE_NOOP("Pose", "Stool"), QT_TRANSLATE_NOOP("Pose", "Step"), QT_TRANSLATE_NOOP("Pose", "Wall"),
    QT_TRANSLATE_NOOP("Pose", "Foam roller"), QT_TRANSLATE_NOOP("Pose", "Massage ball"),
    QT_TRANSLATE_NOOP("Pose", "Exercise ball") };

constexpr std::array anchors{ QT_TRANSLATE_NOOP("Pose", "Pelvis"), QT_TRANSLATE_NOOP("Pose", "Both feet"),
    QT_TRANSLATE_NOOP("Pose", "Right foot"), QT_TRANSLATE_NOOP("Pose", "Left foot"),
    QT_TRANSLATE_NOOP("Pose", "Lower legs"), QT_TRANSLATE_NOOP("Pose", "Both thighs"),
    QT_TRANSLATE_NOOP("Pose", "Right thigh"), QT_TRANSLATE_NOOP("Pose", "Left thigh"),
    QT_TRANSLATE_NOOP("Pose", "Chest") };

} // namespace

QString wordFor(const figure::Handle& handle)
{
    const auto i = static_cast<std::size_t>(handle.grasp);
    if (i < middleHandles.size())
        return tr(middleHandles[i]);
    const auto& names = handle.side == figure::Side::Right ? rightHandles : leftHandles;
    return tr(names[i - middleHandles.size()]);
}

QString wordFor(figure::PartId part)
{
    return tr(parts[part]);
}
QString wordFor(figure::Trunk movement)
{
    return wordIn(trunkMovements, movement);
}
QString wordFor(figure::Joint movement)
{
    return wordIn(limbMovements, movement);
}
QString wordFor(figure::BasePosition base)
{
    return wordIn(bases, base);
}
QString wordFor(figure::PropKind kind)
{
    return wordIn(props, kind);
}
QString wordFor(figure::PartKind kind)
{
    return wordIn(partKinds, kind);
}
QString wordFor(figure::Anchor anchor)
{
    return wordIn(anchors, anchor);
}

QStringList poseHints(const figure::Solved& body)
{
    const figure::Judgement found = figure::judge(body);
    QStringList hints;
    if (found.overlap.depth > plainlyInside)
        hints << tr("The %1 is %2 inside the %3. Move the arm away from it.")
                     .arg(wordFor(found.overlap.part), inCentimetres(found.overlap.depth),
                         wordFor(found.overlap.in));
    if (found.underFloor > figure::allowed::underFloor)
        hints << tr("The %1 is %2 under the floor. Raise it.")
                     .arg(wordFor(found.lowest), inCentimetres(found.underFloor));
    for (const figure::PinResult& pin : body.pins)
        if (pin.missed > figure::allowed::missed) {
            const figure::Handle end{
                pin.end == figure::End::Hand ? figure::Grasp::Hand : figure::Grasp::Foot, pin.side
            };
            hints << tr("%1: %2 away from where it holds on. Bring the body nearer, or let go.")
                         .arg(wordFor(end), inCentimetres(pin.missed));
        }
    if (found.lifted > figure::allowed::lifted)
        hints << tr("The whole body was raised by %1, as part of it would be under the floor.")
                     .arg(inCentimetres(found.lifted));
    return hints;
}

} // namespace plumbline
