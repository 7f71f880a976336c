// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace plumbline
{

namespace
{

QString tr(const char* text)
{
    return QCoreApplication::translate("Words", text);
}

QString secondsText(Duration time)
{
    // Tenths only where there are some: "2.5", "30".
    return QString::number(std::round(inSeconds(time) * 10.0) / 10.0);
}

bool isWholeMinutes(Duration time)
{
    return time >= std::chrono::minutes(1) && time % std::chrono::minutes(1) == Duration::zero();
}

QString frequency(const std::optional<CountRange>& aDay, const std::optional<CountRange>& aWeek)
{
    QStringList parts;
    if (aDay)
        parts << (*aDay == CountRange(1) ? tr("once a day") : tr("%1 times a day").arg(countText(*aDay)));
    if (aWeek)
        parts << (*aWeek == CountRange(7) ? tr("every day")
                : *aWeek == CountRange(1) ? tr("one day a week")
                                          : tr("%1 days a week").arg(countText(*aWeek)));
    QString text = parts.join(QStringLiteral(", "));
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

/// One set.
QString setText(const Dose& dose)
{
    if (dose.duration)
        return timeText(*dose.duration);
    const bool once = !dose.reps || *dose.reps == CountRange(1);
    if (dose.hold && dose.hold->time) {
        const QString hold = timeText(*dose.hold->time);
        return once ? hold : tr("%1 × %2").arg(countText(*dose.reps), hold);
    }
    if (dose.hold && dose.hold->breaths) {
        const CountRange& breaths = *dose.hold->breaths;
        const QString hold =
            breaths == CountRange(1) ? tr("1 breath") : tr("%1 breaths").arg(countText(breaths));
        return once ? hold : tr("%1 × %2").arg(countText(*dose.reps), hold);
    }
    return once ? tr("Once") : tr("%1 times").arg(countText(*dose.reps));
}

} // namespace

QString translated(std::string_view label)
{
    return QCoreApplication::translate("Vocabulary", std::string(label).c_str());
}

QString timeText(Duration time)
{
    const auto minutes = std::chrono::floor<std::chrono::minutes>(time);
    if (isWholeMinutes(time))
        return tr("%1 min").arg(minutes.count());
    if (time < std::chrono::seconds(90))
        return tr("%1 s").arg(secondsText(time));
    return tr("%1 min %2 s").arg(minutes.count()).arg(secondsText(time - minutes));
}

QString timeText(const TimeRange& range)
{
    if (range.isSingle())
        return timeText(range.low);
    if (isWholeMinutes(range.low) && isWholeMinutes(range.high))
        return tr("%1–%2 min")
            .arg(range.low / std::chrono::minutes(1))
            .arg(range.high / std::chrono::minutes(1));
    if (range.high < std::chrono::seconds(90))
        return tr("%1–%2 s").arg(secondsText(range.low), secondsText(range.high));
    return tr("%1 to %2").arg(timeText(range.low), timeText(range.high));
}

QString conditionsText(const std::vector<Condition>& conditions)
{
    QString text = wordsOf(conditions).join(QStringLiteral(", ")).toLower();
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString minutesText(Duration time)
{
    return tr("%1 min").arg(std::max(1L, std::lround(inSeconds(time) / 60.0)));
}

QString countText(const CountRange& range)
{
    return range.isSingle() ? QString::number(range.low) : tr("%1–%2").arg(range.low).arg(range.high);
}

QString exercisesText(std::size_t count)
{
    return count == 1 ? tr("1 exercise") : tr("%1 exercises").arg(count);
}

QString doseText(const Dose& dose, Sides sides, std::optional<Side> only)
{
    QString text = setText(dose);
    if (dose.sets && !(*dose.sets == CountRange(1)))
        text = tr("%1 sets of %2").arg(countText(*dose.sets), text);
    if (sides == Sides::None)
        return text;
    if (only)
        return *only == Side::Left ? tr("%1, left side only").arg(text) : tr("%1, right side only").arg(text);
    return sides == Sides::Each ? tr("%1 each side").arg(text) : tr("%1 each side, in turn").arg(text);
}

QString doseText(const Exercise& exercise, const ExerciseItem& item)
{
    QString text = doseText(changed(exercise.dose, item.dose), exercise.sides, item.only);
    if (!item.extra)
        return text;
    const QString side = wordOf(item.extra->side).toLower();
    if (item.extra->reps > 0)
        text += tr(", %1 more on the %2").arg(item.extra->reps).arg(side);
    if (item.extra->sets > 0)
        text += tr(", %1 more sets on the %2").arg(item.extra->sets).arg(side);
    return text;
}

QString frequencyText(const Dose& dose)
{
    return frequency(dose.timesPerDay, dose.daysPerWeek);
}

QString scheduleText(const Schedule& schedule)
{
    QStringList parts;
    if (schedule.days.size() == words<Weekday>().size())
        parts << tr("Every day");
    else if (!schedule.days.empty())
        parts << listed(wordsOf(schedule.days));
    const bool once = schedule.timesPerDay && *schedule.timesPerDay == CountRange(1);
    const QString often =
        frequency(once && !parts.isEmpty() ? std::nullopt : schedule.timesPerDay, schedule.daysPerWeek);
    if (!often.isEmpty())
        parts << (parts.isEmpty() ? often : often.left(1).toLower() + often.mid(1));
    QStringList times;
    for (const auto& time : schedule.times)
        times << shown(time);
    if (!times.isEmpty())
        parts << (parts.isEmpty() ? tr("At %1") : tr("at %1")).arg(listed(times));
    return parts.join(QStringLiteral(", "));
}

QString sourceText(const Source& source)
{
    QStringList parts{ shown(source.title) };
    for (const auto& part : { source.publisher, source.author, source.license })
        if (!part.empty())
            parts << shown(part);
    return parts.join(QStringLiteral(", "));
}

QString lackText(const std::vector<Equipment>& lacking)
{
    QStringList things;
    for (const QString& thing : wordsOf(lacking))
        things << tr("no %1").arg(thing.toLower());
    return things.isEmpty() ? QString() : tr("You said you have %1.").arg(listed(things));
}

QString listed(const QStringList& words)
{
    if (words.size() < 2)
        return words.join(QString());
    return tr("%1 and %2").arg(words.mid(0, words.size() - 1).join(QStringLiteral(", ")), words.last());
}

QString stepText(const std::string& text, const Exercise& exercise)
{
    QString words = shown(text);
    if (exercise.sides == Sides::None)
        return words;
    const QString side = wordOf(exercise.firstSide);
    const QString opposite = wordOf(other(exercise.firstSide));
    words.replace(QStringLiteral("{side}"), side.toLower())
        .replace(QStringLiteral("{other}"), opposite.toLower());
    return words.replace(QStringLiteral("{Side}"), side).replace(QStringLiteral("{Other}"), opposite);
}

} // namespace plumbline
