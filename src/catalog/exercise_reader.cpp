// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/fields.h"
#include "catalog/figure_reader.h"
#include "catalog/media.h"
#include "catalog/record_reader.h"

#include <algorithm>
#include <set>

namespace plumbline
{

namespace
{

constexpr std::array<Field<Review>, 2> reviewFields{ {
    { "name", Presence::Must, [](Value in, Review& review) { review.by = in.text(1, 80); } },
    { "date", Presence::Must, [](Value in, Review& review) { review.date = dateIn(in); } },
} };

constexpr std::array<Field<Avoidance>, 2> avoidanceFields{ {
    { "conditions", Presence::Must,
        [](Value in, Avoidance& avoidance) { avoidance.conditions = in.words<Condition>(); } },
    { "because", Presence::Must,
        [](Value in, Avoidance& avoidance) { avoidance.because = in.text(1, 160); } },
} };

std::vector<Avoidance> avoidancesIn(Value in)
{
    std::vector<Avoidance> avoidances;
    std::set<Condition> known;
    in.each([&](Value one) {
        Avoidance& avoidance = avoidances.emplace_back();
        readFields(one, avoidance, avoidanceFields);
        const auto conditions = one.member("conditions");
        if (!conditions)
            return;
        if (conditions->is(JsonType::Array) && avoidance.conditions.empty())
            conditions->failExpecting("at least one condition");
        for (const Condition condition : avoidance.conditions)
            if (known.count(condition) > 0)
                conditions->fail("\"" + std::string(key(condition)) + "\" has a reason already");
        known.insert(avoidance.conditions.begin(), avoidance.conditions.end());
    });
    return avoidances;
}

std::string mediaNameIn(Value in)
{
    if (in.is(JsonType::String) && isMediaName(in.json().text))
        return std::string(in.json().text);
    in.failExpecting("the plain name of a file, such as my-stretch.png: letters, digits, - and _, then .png, "
                     ".jpg, .jpeg, .webp, .gif or .svg");
    return {};
}

constexpr std::array<Field<Media>, 4> mediaFields{ {
    { "file", Presence::Must, [](Value in, Media& media) { media.file = mediaNameIn(in); } },
    { "alt", Presence::Must, [](Value in, Media& media) { media.alt = in.text(1, 300); } },
    { "licence", Presence::Optional, [](Value in, Media& media) { media.licence = in.text(1, 200); } },
    { "author", Presence::Optional, [](Value in, Media& media) { media.author = in.text(1, 200); } },
} };

std::vector<Media> mediaIn(Value in)
{
    std::vector<Media> all;
    if (in.is(JsonType::Array) && (in.size() == 0 || in.size() > maxMedia)) {
        in.fail("expected 1 to " + std::to_string(maxMedia) + " pictures, got " + std::to_string(in.size()));
        return all;
    }
    in.each([&](Value one) {
        Media media;
        readFields(one, media, mediaFields);
        const auto isSame = [&](const Media& other) { return other.file == media.file; };
        if (!media.file.empty() && std::any_of(all.begin(), all.end(), isSame))
            one.fail("\"" + media.file + "\" is in this list already");
        all.push_back(std::move(media));
    });
    return all;
}

std::vector<Region> regionsIn(Value in)
{
    auto regions = in.words<Region>();
    if (in.is(JsonType::Array) && regions.empty())
        in.failExpecting("at least one region");
    return regions;
}

constexpr auto must = Presence::Must;
constexpr auto optional = Presence::Optional;

constexpr std::array<Field<Exercise>, 29> exerciseFields{ {
    { "$schema", optional, [](Value in, Exercise&) { static_cast<void>(in.text(0, 1000)); } },
    { "format", optional, [](Value, Exercise&) {} }, // isOurFormat() has looked at it
    { "id", must, [](Value in, Exercise& exercise) { exercise.id = ExerciseId(recordId(in)); } },
    { "title", must, [](Value in, Exercise& exercise) { exercise.title = in.text(1, 80); } },
    { "summary", must, [](Value in, Exercise& exercise) { exercise.summary = in.text(1, 300); } },
    { "kind", must, [](Value in, Exercise& exercise) { exercise.kind = in.word<Kind>(); } },
    { "position", must, [](Value in, Exercise& exercise) { exercise.position = in.word<Position>(); } },
    { "also_in", optional, [](Value in, Exercise& exercise) { exercise.alsoIn = in.words<Position>(); } },
    { "regions", must, [](Value in, Exercise& exercise) { exercise.regions = regionsIn(in); } },
    { "muscles", optional, [](Value in, Exercise& exercise) { exercise.muscles = in.texts(60); } },
    { "equipment", optional,
        [](Value in, Exercise& exercise) { exercise.equipment = in.words<Equipment>(); } },
    { "optional_equipment", optional,
        [](Value in, Exercise& exercise) { exercise.optionalEquipment = in.words<Equipment>(); } },
    { "sides", optional, [](Value in, Exercise& exercise) { exercise.sides = in.word<Sides>(); } },
    { "first_side", optional, [](Value in, Exercise& exercise) { exercise.firstSide = in.word<Side>(); } },
    { "steps", must, [](Value in, Exercise& exercise) { readSteps(in, exercise.steps); } },
    { "figure", optional, [](Value, Exercise&) {} }, // readMotion() looks at it once the steps are known
    { "media", optional, [](Value in, Exercise& exercise) { exercise.media = mediaIn(in); } },
    { "dose", must, [](Value in, Exercise& exercise) { exercise.dose = doseIn(in); } },
    { "dose_by", optional, [](Value in, Exercise& exercise) { exercise.doseBy = in.word<DoseBy>(); } },
    { "dose_note", optional, [](Value in, Exercise& exercise) { exercise.doseNote = in.text(1, 300); } },
    { "cues", optional, [](Value in, Exercise& exercise) { exercise.cues = in.texts(200); } },
    { "cautions", optional, [](Value in, Exercise& exercise) { exercise.cautions = in.texts(300); } },
    { "avoid_if", optional, [](Value in, Exercise& exercise) { exercise.avoidIf = avoidancesIn(in); } },
    { "easier", optional, [](Value in, Exercise& exercise) { exercise.easier = ExerciseId(in.id()); } },
    { "harder", optional, [](Value in, Exercise& exercise) { exercise.harder = ExerciseId(in.id()); } },
    { "instead", optional, [](Value in, Exercise& exercise) { exercise.instead = ExerciseId(in.id()); } },
    { "source", must, [](Value in, Exercise& exercise) { exercise.source = sourcesIn(in); } },
    { "reviewed_by", optional,
        [](Value in, Exercise& exercise) { readFields(in, exercise.review, reviewFields); } },
    { "draft", optional, [](Value in, Exercise& exercise) { exercise.draft = in.truth(); } },
} };

} // namespace

namespace
{

/// `isUsable`: without its figure, whose faults leave the exercise without one, no more.
Exercise asFarAsItGoes(Document& document, bool& isUsable)
{
    Exercise exercise;
    const Value whole(document, 0);
    readFields(whole, exercise, exerciseFields);
    checkSteps(whole, exercise);
    isUsable = document.errors() == 0;
    readMotion(whole, exercise);
    exercise.file = document.file();
    return exercise;
}

} // namespace

std::optional<Exercise> exerciseIn(Document& document)
{
    if (!isOurFormat(document))
        return std::nullopt;
    bool isUsable = false;
    Exercise exercise = asFarAsItGoes(document, isUsable);
    return isUsable ? std::optional(std::move(exercise)) : std::nullopt;
}

std::optional<Exercise> unfinishedExerciseIn(Document& document)
{
    if (!isOurFormat(document))
        return std::nullopt;
    bool isUsable = false;
    return asFarAsItGoes(document, isUsable);
}

} // namespace plumbline
