// SPDX-License-Identifier: GPL-3.0-or-later
#include "handout/entry.h"

#include "score/wording.h"
#include "words/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace plumbline::handout
{

namespace
{

QString tr(const char* text)
{
    return QCoreApplication::translate("Handout", text);
}

/// Goes through the items of a routine and remembers what comes before each exercise.
class Spreader
{
public:
    Spreader(const Routine& routine, const Catalog& catalog)
        : m_catalog(catalog)
    {
        m_spread.routine = routine;
        for (Section& section : m_spread.routine.sections) {
            std::vector<Item> items;
            for (const Item& item : section.items)
                std::visit([&](const auto& one) { take(one, items); }, item);
            section.items = std::move(items);
        }
    }
    [[nodiscard]] Spread spread() && { return std::move(m_spread); }

private:
    void take(const ExerciseItem& item, std::vector<Item>& items)
    {
        items.emplace_back(item);
        if (!m_catalog.find(item.exercise)) // compile() gives it no number
            return;
        m_spread.places.push_back({ item, std::exchange(m_before, {}), m_choice, m_count });
    }

    void take(const RestItem& item, std::vector<Item>& items)
    {
        items.emplace_back(item);
        const QString rest = tr("First rest for %1.").arg(timeText(item.length));
        m_before << (item.note.empty() ? rest : tr("%1 %2").arg(rest, shown(item.note)));
    }

    void take(const ChooseItem& choice, std::vector<Item>& items)
    {
        const bool rotates = choice.count < static_cast<int>(choice.from.size());
        m_choice = rotates ? ++m_choices : 0;
        m_count = choice.count;
        for (const ExerciseId& id : choice.from) {
            ExerciseItem one;
            one.exercise = id;
            take(one, items);
        }
        m_choice = 0;
    }

    const Catalog& m_catalog;
    Spread m_spread;
    QStringList m_before;
    std::size_t m_choices = 0; ///< so far
    std::size_t m_choice = 0; ///< the one that is gone through
    int m_count = 0;
};

std::optional<Side> firstSide(const Score& score, const Part& part)
{
    for (std::size_t i = part.first; i < std::min(part.last, score.phases.size()); ++i)
        if (score.phases[i].side)
            return score.phases[i].side;
    return std::nullopt;
}

Duration lengthOf(const Score& score, const Part& part)
{
    Duration length{};
    for (std::size_t i = part.first; i < std::min(part.last, score.phases.size()); ++i)
        length += score.phases[i].estimate;
    return length;
}

std::optional<Figure> figureOf(const Exercise& exercise, std::optional<Side> side)
{
    if (!exercise.motion || exercise.motion->poses.empty()
        || exercise.motion->steps.size() != exercise.steps.size())
        return std::nullopt;
    Figure figure;
    figure.motion = side == Side::Left ? mirrored(*exercise.motion) : *exercise.motion;
    figure.telling = tellingPoses(exercise);
    for (std::size_t i = 0; i < exercise.steps.size(); ++i)
        if (exercise.steps[i].role == Role::Move || exercise.steps[i].role == Role::Hold)
            figure.repetition.push_back(i);
    if (figure.repetition.empty())
        return std::nullopt;
    return figure;
}

std::vector<Condition> conditionsOf(const Exercise& exercise)
{
    std::vector<Condition> all;
    for (const Avoidance& avoidance : exercise.avoidIf)
        all.insert(all.end(), avoidance.conditions.begin(), avoidance.conditions.end());
    std::sort(all.begin(), all.end());
    return all;
}

/// As the trainer wrote it, or what is left of it for this person.
ExerciseItem itemOf(const Score& score, const Part& part, const ExerciseItem& written)
{
    if (!part.adaptation)
        return written;
    ExerciseItem item;
    item.exercise = part.exercise.id;
    item.firstSide = written.firstSide;
    item.only = written.only;
    item.dose = doseAsPlayed(score, part);
    return item;
}

} // namespace

Spread spreadOut(const Routine& routine, const Catalog& catalog)
{
    return Spreader(routine, catalog).spread();
}

Entry entryOf(const Score& score, const Part& part, const Place& place, const Phrases& phrases)
{
    const Exercise& exercise = part.exercise;
    const ExerciseItem item = itemOf(score, part, place.item);
    const std::optional<Side> side = firstSide(score, part);
    Entry entry;
    entry.id = exercise.id;
    entry.title = shown(exercise.title);
    entry.section = shown(score.sections[part.section]);
    entry.position = wordOf(exercise.position);
    entry.before = place.before;
    if (part.adaptation && !part.adaptation->inPlaceOf.empty())
        entry.before << tr("In place of %1, to be gentle.").arg(shown(part.adaptation->title));
    entry.note = shown(part.note);
    for (const Step& step : exercise.steps)
        entry.steps << shown(forSide(step.words, side, phrases));
    entry.amount = changed(exercise.dose, item.dose);
    entry.dose = doseTable(exercise, item);
    entry.doseLine = doseText(exercise, item);
    entry.often = frequencyText(entry.amount);
    for (const Equipment thing : exercise.equipment)
        entry.needs << wordOf(thing);
    for (const std::string& cue : exercise.cues)
        entry.tips << shown(cue);
    for (const std::string& caution : exercise.cautions)
        entry.cautions << shown(caution);
    entry.askFirst = conditionsOf(exercise);
    entry.figure = figureOf(exercise, side);
    entry.length = lengthOf(score, part);
    return entry;
}

QString askFirstText(const Entry& entry)
{
    if (entry.askFirst.empty())
        return {};
    return tr("Ask a professional first with: %1.").arg(conditionsText(entry.askFirst).toLower());
}

QStringList askFirstOfAll(const Handout& handout)
{
    QStringList all;
    for (const auto& word : words<Condition>()) {
        QStringList numbers;
        for (std::size_t i = 0; i < handout.entries.size(); ++i) {
            const auto& conditions = handout.entries[i].askFirst;
            if (std::find(conditions.begin(), conditions.end(), word.value) != conditions.end())
                numbers << QString::number(i + 1);
        }
        if (!numbers.isEmpty())
            all << tr("%1 (%2)").arg(wordOf(word.value), numbers.join(QStringLiteral(", ")));
    }
    return all;
}

} // namespace plumbline::handout
