// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/draft_steps.h"

#include "catalog/read.h"
#include "exchange/foreign_words.h"
#include "exchange/sentences.h"
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

bool isHold(const std::string& words)
{
    const std::string text = lowerCase(words);
    return begins(text, "hold ") || begins(text, "hold.") || text.find("hold for") != std::string::npos
        || text.find("hold this") != std::string::npos || text.find("hold the position") != std::string::npos
        || text.find("hold the stretch") != std::string::npos;
}

/// How many of the sentences lead to where the movement begins; at least one is left for the movement.
std::size_t setupsOf(const std::vector<std::string>& sentences)
{
    for (std::size_t i = 0; i + 1 < sentences.size(); ++i)
        if (lowerCase(sentences[i]).find("starting position") != std::string::npos)
            return i + 1;
    return sentences.size() > 1 ? 1 : 0;
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

void takeDose(const Described& described, Exercise& exercise)
{
    exercise.dose = described.dose;
    Dose& dose = exercise.dose;
    const bool isGiven = dose.reps || dose.duration || dose.hold;
    const bool holds = std::any_of(exercise.steps.begin(), exercise.steps.end(),
        [](const Step& step) { return step.role == Role::Hold; });
    if (!dose.reps && !dose.duration)
        dose.reps = CountRange(exercise.kind == Kind::Stretch ? 2 : 8);
    if (holds && !dose.hold)
        dose.hold = Hold{ TimeRange(exercise.kind == Kind::Stretch ? 20s : 5s), std::nullopt };
    exercise.doseBy = isGiven ? DoseBy::Source : DoseBy::Plumbline;
    exercise.doseNote = "Taken in from elsewhere: the times of its movements are guesses.";
}

} // namespace

void takeSteps(const Described& described, Imported& to)
{
    Exercise& exercise = to.exercise;
    std::vector<std::string> sentences;
    bool hasOtherSide = false;
    for (const std::string& instruction : described.instructions)
        for (std::string& sentence : sentencesOf(instruction, longestWords)) {
            hasOtherSide = hasOtherSide || speaksOfOtherSide(sentence);
            if (!takeAside(sentence, exercise))
                sentences.push_back(std::move(sentence));
        }
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

    const std::size_t setups = setupsOf(sentences);
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        const Role role = i < setups ? Role::Setup : isHold(sentences[i]) ? Role::Hold : Role::Move;
        exercise.steps.push_back(stepOf(std::move(sentences[i]), role));
    }
    const auto isHeld = [](const Step& step) { return step.role == Role::Hold; };
    if (exercise.kind == Kind::Stretch && !exercise.steps.empty()
        && std::none_of(exercise.steps.begin(), exercise.steps.end(), isHeld))
        exercise.steps.back() = stepOf(std::move(exercise.steps.back().words), Role::Hold);
    takeDose(described, exercise);
}

} // namespace plumbline
