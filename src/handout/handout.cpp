// SPDX-License-Identifier: GPL-3.0-or-later
#include "handout/handout.h"

#include "handout/entry.h"
#include "words/words.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QImageReader>

#include <algorithm>
#include <map>

namespace plumbline::handout
{

namespace
{

constexpr qint64 largestLogo = 2 * 1024 * 1024;
constexpr int mostBoxes = 3; ///< a day: more than that is a way of life and not ticked

QString tr(const char* text)
{
    return QCoreApplication::translate("Handout", text);
}

void addOnce(QStringList& to, const QString& text)
{
    if (!text.isEmpty() && !to.contains(text))
        to << text;
}

/// Takes out of the entries what at least half of them say, and two at the least.
QStringList shared(std::vector<Entry>& entries)
{
    std::map<QString, std::size_t> counts;
    for (const Entry& entry : entries)
        for (const QString& caution : entry.cautions)
            ++counts[caution];
    const auto isShared = [&](const QString& caution) {
        return counts[caution] >= 2 && counts[caution] * 2 >= entries.size();
    };
    QStringList all;
    for (Entry& entry : entries) {
        for (const QString& caution : std::as_const(entry.cautions))
            if (isShared(caution))
                addOnce(all, caution);
        entry.cautions.removeIf([&](const QString& caution) { return isShared(caution); });
    }
    return all;
}

/// Tells each exercise of a choice which others it belongs to, by their numbers.
void tellChoices(std::vector<Entry>& entries, const std::vector<const Place*>& places)
{
    for (std::size_t begin = 0; begin < entries.size();) {
        std::size_t end = begin + 1;
        while (end < entries.size() && places[begin]->choice != 0
            && places[end]->choice == places[begin]->choice)
            ++end;
        if (places[begin]->choice != 0 && end > begin + 1)
            for (std::size_t i = begin; i < end; ++i)
                entries[i].before << tr("Each week %1 of numbers %2 to %3, in turn.")
                                         .arg(places[begin]->count)
                                         .arg(begin + 1)
                                         .arg(end);
        begin = end;
    }
}

bool isPicture(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    return buffer.open(QIODevice::ReadOnly) && QImageReader(&buffer).canRead();
}

} // namespace

Parsed<Handout> handoutOf(
    const Routine& routine, const Catalog& catalog, const Person& person, const CompileOptions& options)
{
    const Parsed<Score> today = compile(routine, catalog, person, options);
    const Spread spread = spreadOut(routine, catalog);
    const Parsed<Score> score = compile(spread.routine, catalog, person, options);
    if (!today.value || !score.value)
        return { std::nullopt, today.diagnostics };

    Handout handout;
    handout.title = shown(routine.title);
    handout.summary = shown(routine.summary);
    handout.purpose = shown(routine.purpose);
    handout.length = today.value->total();
    handout.facts =
        tr("%1 · %2").arg(minutesText(today.value->total()), exercisesText(today.value->parts.size()));
    if (routine.client)
        handout.client = shown(routine.client->name);
    handout.schedule = scheduleText(routine.schedule);
    handout.days = routine.schedule.days;
    if (routine.schedule.timesPerDay)
        handout.timesADay = std::clamp(routine.schedule.timesPerDay->high, 1, mostBoxes);
    for (const Source& source : routine.source)
        addOnce(handout.sources, sourceText(source));
    for (const LeftOut& left : score.value->leftOut)
        addOnce(handout.leftOut, shown(left.title));
    std::vector<const Place*> places;
    for (const Part& part : score.value->parts) {
        const Place& place = spread.places[part.item];
        Entry& entry = handout.entries.emplace_back(entryOf(*score.value, part, place, options.phrases));
        places.push_back(&place);
        if (!handout.schedule.isEmpty()) // two answers to how often would be none
            entry.often = frequencyText(place.item.dose);
        for (const QString& thing : std::as_const(entry.needs))
            addOnce(handout.needs, thing);
    }
    tellChoices(handout.entries, places);
    handout.cautions = shared(handout.entries);
    return { std::move(handout), today.diagnostics };
}

void sign(Handout& handout, const Trainer& trainer, const std::filesystem::path& trainerFile)
{
    handout.trainer = shown(trainer.name);
    handout.practice = shown(trainer.practice);
    handout.contact = shown(trainer.contact);
    handout.logo.clear();
    const std::filesystem::path logo = logoOf(trainer, trainerFile);
    QFile file(QString::fromStdString(logo.string()));
    if (logo.empty() || file.size() > largestLogo || !file.open(QIODevice::ReadOnly))
        return;
    const QByteArray bytes = file.readAll();
    if (isPicture(bytes))
        handout.logo = bytes;
}

} // namespace plumbline::handout
