// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/figure_reader.h"

#include "catalog/fields.h"

namespace plumbline
{

namespace
{

constexpr std::size_t maxPins = 24;
constexpr double farthest = 4; ///< statures from the middle of the world

/// A pin as written. Exactly one of the targets is set.
struct Written {
    const figure::Motion* motion;
    figure::Pin pin;
    std::optional<figure::Side> end;
    std::optional<figure::Side> place; ///< of the landmark; none: the own side
    int targets = 0;

    void aim(figure::Target target)
    {
        pin.target = target;
        ++targets;
    }
};

constexpr auto optional = Presence::Optional;

constexpr std::array<Field<Written>, 10> pinFields{ {
    { "end", Presence::Must,
        [](Value in, Written& to) {
            const auto end = sidedWord<figure::End>(in);
            to.pin.end = end.value;
            to.end = end.side;
        } },
    { "floor", optional,
        [](Value in, Written& to) {
            if (in.is(JsonType::Boolean) && in.truth())
                to.aim(figure::OnFloor{});
            else
                to.aim(figure::OnFloor{ pointIn(in) });
        } },
    { "point", optional, [](Value in, Written& to) { to.aim(figure::AtPoint{ pointIn(in) }); } },
    { "body", optional,
        [](Value in, Written& to) {
            const auto place = sidedWord<figure::Place>(in);
            to.place = place.side;
            to.aim(figure::Landmark{ place.value, figure::Side::Right });
        } },
    { "pose", optional, [](Value in, Written& to) { to.aim(figure::AsInPose{ poseIn(in, *to.motion) }); } },
    { "offset", optional, [](Value in, Written& to) { to.pin.offset = pointIn(in); } },
    { "fingers", optional, [](Value in, Written& to) { to.pin.fingers = pointIn(in); } },
    { "palm", optional, [](Value in, Written& to) { to.pin.palm = pointIn(in); } },
    { "pole", optional, [](Value in, Written& to) { to.pin.pole = pointIn(in); } },
    { "grip", optional,
        [](Value in, Written& to) {
            to.pin.grip = in.number({ "", 0, 1 });
        } },
} };

void readPin(Value in, std::size_t entry, FigureDraft& draft)
{
    Written written{ &draft.motion, {}, {}, {}, 0 };
    readFields(in, written, pinFields);
    if (in.is(JsonType::Object) && written.targets != 1)
        in.fail(R"(expected exactly one of "floor", "point", "body" and "pose")");
    const auto add = [&](figure::Side side, figure::Pin pin) {
        pin.side = side;
        if (auto* place = std::get_if<figure::Landmark>(&pin.target))
            place->side = written.place.value_or(side);
        draft.motion.pins.push_back(pin);
        draft.pinEntries.push_back(entry);
    };
    for (const figure::Side side : figure::bothSides)
        if (!written.end)
            add(side, side == figure::Side::Right ? written.pin : figure::mirrored(written.pin));
        else if (*written.end == side)
            add(side, written.pin);
}

} // namespace

std::optional<figure::Side> cutSide(std::string_view& word)
{
    if (word.empty() || (word.back() != 'R' && word.back() != 'L'))
        return std::nullopt;
    const figure::Side side = word.back() == 'R' ? figure::Side::Right : figure::Side::Left;
    word.remove_suffix(1);
    return side;
}

figure::Vec3 pointIn(Value in)
{
    std::vector<double> numbers;
    if (in.size() == 3)
        in.each([&](Value number) { numbers.push_back(number.number({ "", -farthest, farthest })); });
    else
        in.failExpecting("three numbers [x, y, z]");
    return numbers.size() == 3 ? figure::Vec3{ numbers[0], numbers[1], numbers[2] } : figure::Vec3{};
}

bool isAtMost(Value in, std::size_t most, std::string_view what)
{
    std::size_t count = 0;
    in.document().tree().eachIn(in.node(), [&](std::uint32_t) { ++count; });
    if (count <= most)
        return true;
    in.fail("expected at most " + std::to_string(most) + ' ' + std::string(what) + ", got "
        + std::to_string(count));
    return false;
}

void readPins(Value pins, FigureDraft& draft)
{
    draft.motion.pins.clear();
    std::size_t entry = 0;
    if (isAtMost(pins, maxPins, "pins"))
        pins.each([&](Value in) { readPin(in, entry++, draft); });
}

} // namespace plumbline
