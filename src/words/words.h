// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/routine.h"

#include <QString>
#include <QStringList>

/// The records in the words of the window and of the hand-outs.
namespace plumbline
{

[[nodiscard]] inline QString shown(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// A word of a vocabulary in the person's language: "Low back".
[[nodiscard]] QString translated(std::string_view label);
template <class E> [[nodiscard]] QString wordOf(E value)
{
    return translated(label(value));
}
template <class E> [[nodiscard]] QStringList wordsOf(const std::vector<E>& values)
{
    QStringList list;
    for (const E value : values)
        list << wordOf(value);
    return list;
}

/// "30 s", "1 min 30 s", "2 min"; of a range "20–30 s".
[[nodiscard]] QString timeText(Duration time);
[[nodiscard]] QString timeText(const TimeRange& range);
/// Whole minutes, at least one: "12 min".
[[nodiscard]] QString minutesText(Duration time);
/// "8", "8–10".
[[nodiscard]] QString countText(const CountRange& range);

/// "1 exercise", "8 exercises".
[[nodiscard]] QString exercisesText(std::size_t count);

/// How much at a time: "2 × 30 s each side", "3 sets of 8–10 times", "2 min".
/// With a side given, that side alone: "30 s, left side only".
[[nodiscard]] QString doseText(const Dose& dose, Sides sides, std::optional<Side> only = std::nullopt);
/// An exercise of a routine with what the trainer changed about it: "8 times each side, 2 more on the left".
[[nodiscard]] QString doseText(const Exercise& exercise, const ExerciseItem& item);
/// How often: "2–3 times a day, 3 days a week"; empty when nothing is said.
[[nodiscard]] QString frequencyText(const Dose& dose);
/// "Monday, Wednesday and Friday, at 19:30"; empty when nothing is said.
[[nodiscard]] QString scheduleText(const Schedule& schedule);
/// "title, publisher, author".
[[nodiscard]] QString sourceText(const Source& source);
/// "Glaucoma, high blood pressure": capital only at the beginning.
[[nodiscard]] QString conditionsText(const std::vector<Condition>& conditions);
/// "You said you have no mat and no strap."; empty when nothing lacks.
[[nodiscard]] QString lackText(const std::vector<Equipment>& lacking);
/// "a, b and c".
[[nodiscard]] QString listed(const QStringList& words);
/// {side}, {other}, {Side}, {Other} as they are on the first side; without sides the words as they are.
[[nodiscard]] QString stepText(const std::string& words, const Exercise& exercise);

} // namespace plumbline
