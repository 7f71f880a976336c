// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/item_reader.h"

#include "catalog/fields.h"
#include "catalog/record_reader.h"

namespace plumbline
{

namespace
{

constexpr auto must = Presence::Must;
constexpr auto optional = Presence::Optional;
constexpr int largestPool = 50;

using Extra = ExerciseItem::Extra;

constexpr std::array<Field<Extra>, 3> extraFields{ {
    { "side", must, [](Value in, Extra& extra) { extra.side = in.word<Side>(); } },
    { "reps", optional,
        [](Value in, Extra& extra) {
            extra.reps = in.count({ "repetitions", 1, 100 });
        } },
    { "sets", optional,
        [](Value in, Extra& extra) {
            extra.sets = in.count({ "sets", 1, 10 });
        } },
} };

Extra extraIn(Value in)
{
    Extra extra;
    readFields(in, extra, extraFields);
    if (in.is(JsonType::Object) && !in.member("reps") && !in.member("sets"))
        in.fail(R"(expected "reps" or "sets" or both, got neither)");
    return extra;
}

constexpr std::array<Field<ExerciseItem>, 8> exerciseItemFields{ {
    { "exercise", must, [](Value in, ExerciseItem& item) { item.exercise = ExerciseId(in.id()); } },
    { "dose", optional, [](Value in, ExerciseItem& item) { item.dose = doseIn(in); } },
    { "first_side", optional, [](Value in, ExerciseItem& item) { item.firstSide = in.word<Side>(); } },
    { "only", optional, [](Value in, ExerciseItem& item) { item.only = in.word<Side>(); } },
    { "extra", optional, [](Value in, ExerciseItem& item) { item.extra = extraIn(in); } },
    { "tempo", optional,
        [](Value in, ExerciseItem& item) {
            item.tempo = in.number({ "", 0.25, 4 });
        } },
    { "level", optional,
        [](Value in, ExerciseItem& item) {
            item.level = in.number({ "", 0, 1 });
        } },
    { "note", optional, [](Value in, ExerciseItem& item) { item.note = in.text(1, 300); } },
} };

constexpr std::array<Field<RestItem>, 2> restFields{ {
    { "rest", must,
        [](Value in, RestItem& item) {
            item.length = in.seconds({ "seconds", 1, 3600 });
        } },
    { "note", optional, [](Value in, RestItem& item) { item.note = in.text(1, 300); } },
} };

std::vector<ExerciseId> poolIn(Value in)
{
    std::vector<ExerciseId> pool;
    if (in.is(JsonType::Array) && (in.size() == 0 || in.size() > largestPool)) {
        in.fail(
            "expected 1 to " + std::to_string(largestPool) + " exercises, got " + std::to_string(in.size()));
        return pool;
    }
    in.each([&](Value id) { pool.emplace_back(id.id()); });
    in.failAtRepeats();
    return pool;
}

constexpr std::array<Field<ChooseItem>, 2> chooseFields{ {
    { "choose", must,
        [](Value in, ChooseItem& item) {
            item.count = in.count({ "exercises", 1, largestPool });
        } },
    { "from", must, [](Value in, ChooseItem& item) { item.from = poolIn(in); } },
} };

ChooseItem chooseIn(Value value)
{
    ChooseItem item;
    readFields(value, item, chooseFields);
    const auto from = value.member("from");
    if (from && !value.document().hasErrorIn(value.node()) && static_cast<int>(item.from.size()) < item.count)
        from->fail("expected at least " + std::to_string(item.count) + " exercises to choose from, got "
            + std::to_string(item.from.size()));
    return item;
}

template <class T, std::size_t N> T read(Value value, const std::array<Field<T>, N>& fields)
{
    T item;
    readFields(value, item, fields);
    return item;
}

} // namespace

Item itemIn(Value value)
{
    const bool isExercise = value.member("exercise").has_value();
    const bool isRest = value.member("rest").has_value();
    const bool isChoice = value.member("choose").has_value();
    if (isExercise + isRest + isChoice != 1) {
        if (value.is(JsonType::Object))
            value.fail(R"(expected exactly one of "exercise", "rest" and "choose" in an item)");
        else
            value.failExpecting(R"(an object with "exercise", "rest" or "choose")");
        return {};
    }
    if (isRest)
        return read(value, restFields);
    if (isChoice)
        return chooseIn(value);
    return read(value, exerciseItemFields);
}

} // namespace plumbline
