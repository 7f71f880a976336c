// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figure_key.h"

#include <QCryptographicHash>

#include <type_traits>

namespace plumbline
{

namespace
{

/// Takes every value in. A structure is taken apart by a binding that names all of its members, so one with a
/// member more does not compile before that is in the hash too. Lists and options tell their size first: no
/// two contents read alike.
class Hasher
{
public:
    template <class T> std::enable_if_t<std::is_arithmetic_v<T> || std::is_enum_v<T>> add(T value)
    {
        m_hash.addData(QByteArrayView(reinterpret_cast<const char*>(&value), sizeof value));
    }
    template <class T> void add(const std::vector<T>& values)
    {
        add(values.size());
        for (const T& value : values)
            add(value);
    }
    template <class T> void add(const std::optional<T>& value)
    {
        add(value.has_value());
        if (value)
            add(*value);
    }
    template <class... T> void add(const std::variant<T...>& value)
    {
        add(value.index());
        std::visit([this](const auto& held) { this->add(held); }, value);
    }
    template <class A, class B> void add(const std::pair<A, B>& both) { addAll(both.first, both.second); }
    void add(const std::string& text)
    {
        add(text.size());
        m_hash.addData(QByteArrayView(text.data(), static_cast<qsizetype>(text.size())));
    }

    void add(const figure::Vec3& v)
    {
        const auto& [x, y, z] = v;
        addAll(x, y, z);
    }
    void add(const figure::Rotation& rotation)
    {
        const auto& [x, y, z] = rotation;
        addAll(x, y, z);
    }
    void add(const figure::Angles& angles)
    {
        for (std::size_t i = 0; i < figure::trunkCount; ++i)
            add(angles[static_cast<figure::Trunk>(i)]);
        for (std::size_t i = 0; i < figure::jointCount; ++i)
            for (const figure::Side side : figure::bothSides)
                add(angles.at(static_cast<figure::Joint>(i), side));
    }
    void add(const figure::Touching& touching)
    {
        const auto& [kind, side] = touching;
        addAll(kind, side);
    }
    void add(const figure::Ground& ground)
    {
        const auto& [root, anchor, settle, support, height, at] = ground;
        addAll(root, anchor, settle, support, height, at);
    }
    void add(const figure::Pose& pose)
    {
        const auto& [name, angles, ground, pinWeights, propPlaces] = pose;
        addAll(name, angles, ground, pinWeights, propPlaces);
    }
    void add(const figure::Cycle& cycle)
    {
        const auto& [poses, seconds] = cycle;
        addAll(poses, seconds);
    }
    void add(const figure::Step& step)
    {
        const auto& [pose, seconds, moves, order, cycle] = step;
        addAll(pose, seconds, moves, order, cycle);
    }
    void add(const figure::OnFloor& floor)
    {
        const auto& [at] = floor;
        add(at);
    }
    void add(const figure::AsInPose& target)
    {
        const auto& [pose] = target;
        add(pose);
    }
    void add(const figure::AtPoint& target)
    {
        const auto& [at] = target;
        add(at);
    }
    void add(const figure::Landmark& landmark)
    {
        const auto& [place, side] = landmark;
        addAll(place, side);
    }
    void add(const figure::Pin& pin)
    {
        const auto& [end, side, target, offset, fingers, palm, pole, grip] = pin;
        addAll(end, side, target, offset, fingers, palm, pole, grip);
    }
    void add(const figure::Prop& prop)
    {
        const auto& [kind, at, size, alongX] = prop;
        addAll(kind, at, size, alongX);
    }
    void add(const figure::Camera& camera)
    {
        const auto& [azimuth, elevation] = camera;
        addAll(azimuth, elevation);
    }
    void add(const figure::Worked& worked)
    {
        const auto& [region, side] = worked;
        addAll(region, side);
    }
    void add(const figure::Motion& motion)
    {
        const auto& [poses, start, steps, repeatFrom, pins, props, camera, views, frame, worked, arrows] =
            motion;
        addAll(poses, start, steps, repeatFrom, pins, props, camera, views, frame, worked, arrows);
    }

    [[nodiscard]] QByteArray result() const { return m_hash.result().toHex(); }

private:
    template <class... T> void addAll(const T&... values) { (add(values), ...); }

    QCryptographicHash m_hash{ QCryptographicHash::Sha1 };
};

} // namespace

QByteArray keyOf(const figure::Motion& motion)
{
    Hasher hasher;
    hasher.add(motion);
    return hasher.result();
}

} // namespace plumbline
