// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/row_words.h"

#include "ui/words.h"

#include <QCoreApplication>

namespace plumbline
{

namespace
{

QString tr(const char* text)
{
    return QCoreApplication::translate("RowWords", text);
}

QString titleOf(const ExerciseId& id, const Catalog& catalog)
{
    const Exercise* exercise = catalog.find(id);
    return exercise ? shown(exercise->title) : tr("Unknown exercise “%1”").arg(shown(id.value));
}

struct Title {
    const Catalog& catalog;

    QString operator()(const Heading& heading) const
    {
        return heading.title.empty() ? tr("Section") : shown(heading.title);
    }
    QString operator()(const ExerciseItem& item) const { return titleOf(item.exercise, catalog); }
    QString operator()(const RestItem&) const { return tr("Rest"); }
    QString operator()(const ChooseItem& slot) const
    {
        return tr("Choose %1 of %2, weekly").arg(slot.count).arg(slot.from.size());
    }
};

struct Line {
    const Catalog& catalog;

    QString operator()(const Heading&) const { return {}; }
    QString operator()(const ExerciseItem& item) const
    {
        const Exercise* exercise = catalog.find(item.exercise);
        return exercise ? itemDoseText(*exercise, item) : tr("Not in the library; it is left out");
    }
    QString operator()(const RestItem& rest) const { return timeText(rest.length); }
    QString operator()(const ChooseItem& slot) const
    {
        QStringList titles;
        for (const ExerciseId& id : slot.from)
            titles << titleOf(id, catalog);
        return titles.join(QStringLiteral(", "));
    }
};

} // namespace

QString rowTitle(const Row& row, const Catalog& catalog)
{
    return std::visit(Title{ catalog }, row.content);
}

QString rowLine(const Row& row, const Catalog& catalog)
{
    return std::visit(Line{ catalog }, row.content);
}

QString rowText(const Row& row, const Catalog& catalog)
{
    const QString line = rowLine(row, catalog);
    return line.isEmpty() ? rowTitle(row, catalog) : tr("%1, %2").arg(rowTitle(row, catalog), line);
}

QString itemDoseText(const Exercise& exercise, const ExerciseItem& item)
{
    QString text = doseText(changed(exercise.dose, item.dose), exercise.sides, item.only);
    if (item.extra) {
        const QString side = wordOf(item.extra->side).toLower();
        if (item.extra->reps > 0)
            text += tr(", %1 more on the %2").arg(item.extra->reps).arg(side);
        if (item.extra->sets > 0)
            text += tr(", %1 more sets on the %2").arg(item.extra->sets).arg(side);
    }
    return text;
}

} // namespace plumbline
