// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/draft_steps.h"

#include "catalog/read.h"
#include "exchange/foreign_words.h"
#include "exchange/sentences.h"
#include "lint/said_numbers.h"
#include "score/speech_pace.h"

#include <algorithm>

namespace plumbline
{

using namespace std::chrono_literals;

namespace
{

constexpr std::size_t longestWords = 300, longestCue = 200;
constexpr std::size_t mostCues = 20;

bool begins(std::string_view text, std::string_view beginning)
{
    return lowerCase(text.substr(0, beginning.size())) == beginning;
}

/// What comes after "Tip:", or nothing.
std::string_view after(std::string_view mark, std::string_view sentence)
{
    if (!begins(sentence, mark))
        return {};
    sentence.remove_prefix(mark.size());
    sentence.remove_prefix(std::min(sentence.find_first_not_of(" :"), sentence.size()));
    return sentence;
}

void addOnce(std::vector<std::string>& to, std::string text)
{
    if (to.size() < mostCues && !text.empty() && std::find(to.begin(), to.end(), text) == to.end())
        to.push_back(std::move(text));
}

/// Takes a sentence that is no step; false when it is one.
bool takeAside(const std::string& sentence, Exercise& exercise)
{
    for (const std::string_view mark : { "tip:", "tips:", "note:" })
        if (const auto cue = after(mark, sentence); !cue.empty()) {
            addOnce(exercise.cues, shortened(cue, longestCue));
            return true;
        }
    for (const std::string_view mark : { "caution:", "warning:" })
        if (const auto caution = after(mark, sentence); !caution.empty()) {
            addOnce(exercise.cautions, shortened(caution, longestWords));
            return true;
        }
    return begins(sentence, "repeat") || begins(sentence, "switch sides") || begins(sentence, "then repeat");
}

bool has(const std::string& text, std::initializer_list<std::string_view> phrases)
{
    return std::any_of(phrases.begin(), phrases.end(),
        [&](std::string_view phrase) { return text.find(phrase) != std::string::npos; });
}

/// In other kinds of exercises than stretches a sentence that only mentions a hold is mostly movement.
bool isHold(const std::string& words, Kind kind)
{
    const std::string text = lowerCase(words);
    if (begins(text, "hold for") || begins(text, "hold it") || begins(text, "hold here")
        || begins(text, "hold this") || begins(text, "hold the stretch") || begins(text, "hold the position")
        || text == "hold.")
        return true;
    return (kind == Kind::Stretch || kind == Kind::Release)
        && has(text, { "hold for", "hold this", "hold the position", "hold the stretch" });
}

bool isWayBack(const std::string& words)
{
    return has(lowerCase(words), { "return", "lower", "release", "reverse", "come back", "bring it back" });
}

bool isStartingPosition(const std::string& words)
{
    return has(lowerCase(words), { "starting position" });
}

/// How many of the sentences lead to where the movement begins; at least one is left for the movement. Those
/// that say no more than that this is where it begins are taken out.
std::size_t takeSetups(std::vector<std::string>& sentences)
{
    std::size_t setups = sentences.size() > 1 ? 1 : 0;
    for (std::size_t i = 0; i + 1 < sentences.size(); ++i)
        if (isStartingPosition(sentences[i])) {
            const bool saysNoMore = i > 0 && (begins(sentences[i], "this ") || begins(sentences[i], "that "));
            if (saysNoMore)
                sentences.erase(sentences.begin() + static_cast<std::ptrdiff_t>(i));
            return saysNoMore ? i : i + 1;
        }
    return setups;
}

Step stepOf(std::string words, Role role)
{
    Step step;
    step.role = role;
    if (role == Role::Move)
        step.seconds = std::max<Duration>(2s, std::chrono::ceil<std::chrono::seconds>(speakingTime(words)));
    step.words = std::move(words);
    return step;
}

/// What sentences say of it counts where the record has no field for it.
void takeSaidDose(const std::string& sentence, bool isHold, Dose& dose)
{
    for (const SaidNumber& said : numbersIn(sentence)) {
        const bool counts = said.low >= 2 && said.high <= 20;
        if (said.unit == Unit::Times && counts && !dose.reps && !dose.duration)
            dose.reps = CountRange(static_cast<int>(said.low), static_cast<int>(said.high));
        if (said.unit == Unit::Sets && counts && !dose.sets)
            dose.sets = CountRange(static_cast<int>(said.low), static_cast<int>(said.high));
        const double scale = said.unit == Unit::Minutes ? 60 : 1;
        if (isHold && (said.unit == Unit::Seconds || said.unit == Unit::Minutes) && !dose.hold
            && said.low >= 1 && said.high * scale <= 600)
            dose.hold = Hold{ TimeRange(fromSeconds(said.low * scale), fromSeconds(said.high * scale)),
                std::nullopt };
    }
}

void takeDose(Exercise& exercise)
{
    Dose& dose = exercise.dose;
    const bool isGiven = dose.reps || dose.duration || dose.hold;
    std::optional<Duration> hold; // long enough for its words
    for (const Step& step : exercise.steps)
        if (step.role == Role::Hold)
            hold = std::max<Duration>(hold.value_or(exercise.kind == Kind::Stretch ? 20s : 5s),
                std::chrono::ceil<std::chrono::seconds>(speakingTime(step.words)));
    if (!dose.reps && !dose.duration)
        dose.reps = CountRange(exercise.kind == Kind::Stretch ? 2 : 8);
    if (hold && !dose.hold)
        dose.hold = Hold{ TimeRange(*hold), std::nullopt };
    exercise.doseBy = isGiven ? DoseBy::Source : DoseBy::Plumbline;
    exercise.doseNote = "Taken in from elsewhere: the times of its movements are guesses.";
}

} // namespace

void takeSteps(const Described& described, Imported& to)
{
    Exercise& exercise = to.exercise;
    exercise.dose = described.dose;
    std::vector<std::string> sentences;
    bool hasOtherSide = false;
    for (const std::string& instruction : described.instructions)
        for (std::string& sentence : sentencesOf(instruction, longestWords)) {
            hasOtherSide = hasOtherSide || speaksOfOtherSide(sentence);
            takeSaidDose(sentence, isHold(sentence, exercise.kind), exercise.dose);
            if (!takeAside(sentence, exercise))
                sentences.push_back(std::move(sentence));
        }
    const std::size_t setups = takeSetups(sentences);
    if (sentences.size() > maxSteps) {
        sentences.resize(maxSteps);
        to.leftOut.push_back("instructions after the first " + std::to_string(maxSteps) + " sentences");
    }
    for (const std::string& caution : described.cautions)
        addOnce(exercise.cautions, shortened(caution, longestWords));
    const auto sides = fromKey<Sides>(lowerCase(described.sides));
    exercise.sides = sides.value_or(hasOtherSide ? Sides::Each : Sides::None);
    if (!sides && !described.sides.empty())
        to.leftOut.push_back("sides: " + shortened(described.sides, longestCue));

    Step* last = nullptr; // of a stretch, where it is held if no sentence says so
    bool isHeld = false;
    exercise.steps.reserve(sentences.size());
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        const bool holds = isHold(sentences[i], exercise.kind);
        const bool goesBack = isWayBack(sentences[i]);
        const Role role = i < setups && i + 1 < sentences.size() ? Role::Setup
            : holds                                              ? Role::Hold
                                                                 : Role::Move;
        exercise.steps.push_back(stepOf(std::move(sentences[i]), role));
        isHeld = isHeld || role == Role::Hold;
        if (role == Role::Move && !goesBack)
            last = &exercise.steps.back();
    }
    if (exercise.kind == Kind::Stretch && !isHeld && last)
        *last = stepOf(std::move(last->words), Role::Hold);
    takeDose(exercise);
}

} // namespace plumbline
