// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange_files.h"

#include "catalog/text_file.h"
#include "catalog/write.h"
#include "exchange/exported.h"
#include "ui/phase_words.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace plumbline
{

namespace
{

QString tr(const char* text)
{
    return QCoreApplication::translate("ExchangeFiles", text);
}

std::optional<Exported (*)(const Exporting&)> formatOf(const QString& file)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    if (ending == QLatin1String("ics"))
        return toICalendar;
    if (ending == QLatin1String("fit"))
        return toFitWorkout;
    if (ending == QLatin1String("json"))
        return toFhir;
    return std::nullopt;
}

} // namespace

QString takeDrafts(const Import& import, const Catalog& catalog, const std::filesystem::path& folder)
{
    int taken = 0, there = 0;
    std::error_code none;
    for (const Imported& imported : import.exercises) {
        const auto file = folder / "exercises" / (imported.exercise.id.value + ".json");
        if (catalog.find(imported.exercise.id) || std::filesystem::exists(file, none)) {
            ++there;
            continue;
        }
        if (const std::string fault = replaceText(file, toJson(imported.exercise)); !fault.empty())
            return tr("Not all could be written: %1").arg(shown(fault));
        ++taken;
    }
    const QString told =
        counted(taken, tr("1 exercise is in your library now, as a draft to be looked over."),
            tr("%1 exercises are in your library now, as drafts to be looked over."));
    return there == 0
        ? told
        : tr("%1 %2").arg(told, counted(there, tr("1 was there already."), tr("%1 were there already.")));
}

QString exportKinds()
{
    return tr("Calendar (*.ics);;Workout for watches (*.fit);;Care plan, FHIR (*.json)");
}

QString exportTo(const QString& file, const Routine& routine, const Shelf& shelf)
{
    const auto format = formatOf(file);
    if (!format)
        return tr("The name says no format: end it in .ics, .fit or .json.");
    const auto score = compile(routine, shelf.catalog(), Person(), shelf.options);
    if (!score.value)
        return tr("There is nothing to play in it yet.");
    const auto now = std::chrono::time_point_cast<std::chrono::seconds>(std::chrono::system_clock::now());
    const Exported exported = (*format)({ routine, *score.value, shelf.options.day, now });
    const std::string fault =
        exported.fault.empty() ? replaceText(file.toStdString(), exported.bytes) : exported.fault;
    return fault.empty() ? tr("The file is there: %1.").arg(file)
                         : tr("The file could not be written: %1.").arg(shown(fault));
}

} // namespace plumbline
