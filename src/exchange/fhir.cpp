// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exported.h"
#include "exchange/occurrence.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cstdio>

namespace plumbline
{

namespace
{

using Json = nlohmann::ordered_json;

constexpr std::array<std::string_view, 7> dayCodes{ "mon", "tue", "wed", "thu", "fri", "sat", "sun" };

std::uint64_t hashOf(std::string_view text, std::uint64_t seed)
{
    constexpr std::uint64_t prime = 0x100000001b3; // FNV-1a
    std::uint64_t hash = 0xcbf29ce484222325 ^ seed;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * prime;
    return hash;
}

/// A UUID of the free form (version 8 of RFC 9562) that follows from a name: the same with each export.
std::string uuidOf(const std::string& name)
{
    const std::uint64_t high = (hashOf(name, 1) & ~0xf000ULL) | 0x8000ULL;
    const std::uint64_t low = (hashOf(name, 2) & 0x3fffffffffffffffULL) | 0x8000000000000000ULL;
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%08x-%04x-%04x-%04x-%012llx", static_cast<unsigned>(high >> 32),
        static_cast<unsigned>((high >> 16) & 0xffff), static_cast<unsigned>(high & 0xffff),
        static_cast<unsigned>(low >> 48), static_cast<unsigned long long>(low & 0xffffffffffffULL));
    return text.data();
}

/// Resources must be about somebody; who it is stays with the clinic.
Json somebody()
{
    return Json{ { "display", "Whoever follows this plan" } };
}

/// The movement, one sentence after the other, as it is done on the first side.
std::string instructionsOf(const Score& score, const Part& part)
{
    std::string text;
    std::size_t next = 0;
    for (std::size_t i = part.first; i < part.last; ++i)
        if (const auto step = score.phases[i].step; step && *step >= next) {
            text += (text.empty() ? "" : " ") + score.phases[i].words;
            next = *step + 1;
        }
    return text;
}

/// "8 repetitions on each side, 25 s in all" of what is played; the dose's own ranges are in the routine's
/// file.
std::string amountOf(const Score& score, const Part& part)
{
    int reps = 0, sets = 0;
    bool left = false, right = false;
    for (std::size_t i = part.first; i < part.last; ++i) {
        const Phase& phase = score.phases[i];
        reps = std::max(reps, phase.of);
        sets = std::max(sets, phase.sets);
        left = left || phase.side == Side::Left;
        right = right || phase.side == Side::Right;
    }
    std::string text = std::to_string(reps) + (reps == 1 ? " repetition" : " repetitions");
    if (sets > 1)
        text += " in each of " + std::to_string(sets) + " sets";
    if (left && right)
        text += ", on each side";
    else if (left || right)
        text += left ? ", on the left side" : ", on the right side";
    return text;
}

Duration timeOf(const Score& score, const Part& part)
{
    Duration time{};
    for (std::size_t i = part.first; i < part.last; ++i)
        time += score.phases[i].estimate;
    return time;
}

Json timingOf(const Schedule& schedule, Duration time)
{
    Json repeat;
    repeat["duration"] = static_cast<std::int64_t>(std::chrono::ceil<std::chrono::seconds>(time).count());
    repeat["durationUnit"] = "s";
    const auto occurrence = occurrenceOf(schedule);
    repeat["frequency"] = occurrence ? occurrence->times.size() : 1;
    repeat["period"] = 1;
    repeat["periodUnit"] = "d";
    if (occurrence && occurrence->days.size() < 7)
        for (const Weekday day : occurrence->days)
            repeat["dayOfWeek"].push_back(dayCodes.at(static_cast<std::size_t>(day)));
    for (const std::string& time24 : schedule.times)
        repeat["timeOfDay"].push_back(time24 + ":00");
    return Json{ { "repeat", repeat } };
}

Json requestOf(const Exporting& exporting, const Part& part, const std::string& uuid)
{
    Json request{ { "resourceType", "ServiceRequest" }, { "id", uuid }, { "status", "active" },
        { "intent", "plan" } };
    request["code"] = Json{ { "text", part.exercise.title } };
    request["orderDetail"] = Json::array({ Json{ { "text", amountOf(exporting.score, part) } } });
    request["subject"] = somebody();
    request["occurrenceTiming"] = timingOf(exporting.routine.schedule, timeOf(exporting.score, part));
    for (const Region region : part.exercise.regions)
        request["bodySite"].push_back(Json{ { "text", label(region) } });
    if (!part.note.empty())
        request["note"] = Json::array({ Json{ { "text", part.note } } });
    request["patientInstruction"] = instructionsOf(exporting.score, part);
    return request;
}

Json entryOf(const std::string& uuid, Json resource)
{
    Json entry;
    entry["fullUrl"] = "urn:uuid:" + uuid;
    entry["resource"] = std::move(resource);
    return entry;
}

} // namespace

Exported toFhir(const Exporting& exporting)
{
    const Routine& routine = exporting.routine;
    const std::string planId = uuidOf("routine/" + routine.id.value);
    Json plan{ { "resourceType", "CarePlan" }, { "id", planId }, { "status", "active" }, { "intent", "plan" },
        { "title", routine.title }, { "description", routine.summary } };
    plan["subject"] = somebody();
    if (!routine.author.empty())
        plan["author"] = Json{ { "display", routine.author } };
    Json requests = Json::array();
    for (std::size_t i = 0; i < exporting.score.parts.size(); ++i) {
        const Part& part = exporting.score.parts[i];
        const std::string uuid = uuidOf(
            "routine/" + routine.id.value + '/' + std::to_string(i + 1) + '/' + part.exercise.id.value);
        plan["activity"].push_back(Json{ { "reference", Json{ { "reference", "urn:uuid:" + uuid } } } });
        requests.push_back(entryOf(uuid, requestOf(exporting, part, uuid)));
    }
    Json bundle{ { "resourceType", "Bundle" }, { "type", "collection" } };
    bundle["entry"].push_back(entryOf(planId, std::move(plan)));
    for (Json& request : requests)
        bundle["entry"].push_back(std::move(request));
    return { bundle.dump(2, ' ', false, Json::error_handler_t::replace) + '\n', {} };
}

} // namespace plumbline
