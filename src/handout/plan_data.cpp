// SPDX-License-Identifier: GPL-3.0-or-later
#include "handout/plan_data.h"

#include "words/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace plumbline::handout
{

namespace
{

QString key(const char* name)
{
    return QLatin1String(name);
}

void put(QJsonObject& to, const char* name, const QString& text)
{
    if (!text.isEmpty())
        to[key(name)] = text;
}

/// ISO 8601.
QString lengthText(Duration length)
{
    return QStringLiteral("PT%1S").arg(std::max(1L, std::lround(inSeconds(length))));
}

QJsonValue amount(const CountRange& range)
{
    if (range.isSingle())
        return range.low;
    return QJsonObject{ { key("@type"), key("QuantitativeValue") }, { key("minValue"), range.low },
        { key("maxValue"), range.high } };
}

QJsonObject exercise(const Entry& entry, int position)
{
    QJsonObject json{ { key("@type"), key("ExercisePlan") }, { key("position"), position },
        { key("name"), entry.title }, { key("activityDuration"), lengthText(entry.length) } };
    put(json, "description", entry.steps.join(QLatin1Char(' ')));
    put(json, "activityFrequency", entry.often);
    put(json, "workload", entry.doseLine);
    if (entry.amount.reps)
        json[key("repetitions")] = amount(*entry.amount.reps);
    if (entry.amount.rest)
        put(json, "restPeriods", timeText(*entry.amount.rest));
    return json;
}

} // namespace

QByteArray planData(const Handout& handout)
{
    QJsonArray parts;
    for (const Entry& entry : handout.entries)
        parts.append(exercise(entry, static_cast<int>(parts.size()) + 1));
    QJsonObject json{ { key("@context"), key("https://schema.org") }, { key("@type"), key("ExercisePlan") },
        { key("name"), handout.title }, { key("activityDuration"), lengthText(handout.length) },
        { key("hasPart"), parts } };
    put(json, "description", handout.summary);
    put(json, "activityFrequency", handout.schedule);
    put(json, "exerciseType", handout.purpose);
    if (!handout.trainer.isEmpty())
        json[key("author")] =
            QJsonObject{ { key("@type"), key("Person") }, { key("name"), handout.trainer } };
    if (!handout.practice.isEmpty())
        json[key("provider")] =
            QJsonObject{ { key("@type"), key("Organization") }, { key("name"), handout.practice } };
    return QJsonDocument(json).toJson(QJsonDocument::Compact).replace('<', "\\u003c");
}

} // namespace plumbline::handout
