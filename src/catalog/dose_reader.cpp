// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/fields.h"
#include "catalog/record_reader.h"

namespace plumbline
{

namespace
{

constexpr std::array<Field<Hold>, 1> breathFields{ {
    { "breaths", Presence::Must,
        [](Value in, Hold& hold) {
            hold.breaths = in.counts({ "breaths", 1, 100 });
        } },
} };

Hold holdIn(Value in)
{
    Hold hold;
    if (in.is(JsonType::Object))
        readFields(in, hold, breathFields);
    else
        hold.time = in.times({ "seconds", 0.5, 3600 });
    return hold;
}

constexpr auto optional = Presence::Optional;

constexpr std::array<Field<Dose>, 8> doseFields{ {
    { "reps", optional,
        [](Value in, Dose& dose) {
            dose.reps = in.counts({ "repetitions", 1, 1000 });
        } },
    { "duration", optional,
        [](Value in, Dose& dose) {
            dose.duration = in.times({ "seconds", 1, 14400 });
        } },
    { "hold", optional, [](Value in, Dose& dose) { dose.hold = holdIn(in); } },
    { "sets", optional,
        [](Value in, Dose& dose) {
            dose.sets = in.counts({ "sets", 1, 20 });
        } },
    { "rest", optional,
        [](Value in, Dose& dose) {
            dose.rest = in.times({ "seconds", 0, 600 });
        } },
    { "set_rest", optional,
        [](Value in, Dose& dose) {
            dose.setRest = in.times({ "seconds", 0, 600 });
        } },
    { "times_per_day", optional,
        [](Value in, Dose& dose) {
            dose.timesPerDay = in.counts({ "times", 1, 20 });
        } },
    { "days_per_week", optional,
        [](Value in, Dose& dose) {
            dose.daysPerWeek = in.counts({ "days", 1, 7 });
        } },
} };

} // namespace

Dose doseIn(Value value)
{
    Dose dose;
    readFields(value, dose, doseFields);
    if (dose.reps && dose.duration)
        value.fail(R"(expected either "reps" or "duration", got both)");
    return dose;
}

} // namespace plumbline
