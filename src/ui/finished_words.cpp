// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/finished_page.h"
#include "ui/phase_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace plumbline
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Finished)
};

int countOf(const SessionRecord& record, Outcome outcome)
{
    return static_cast<int>(std::count_if(record.parts.begin(), record.parts.end(),
        [outcome](const PartRecord& part) { return part.outcome == outcome; }));
}

/// Several repetitions are counted; a single one is told by how long it was held.
QString amountText(const SideRecord& side, bool counts)
{
    return counts ? counted(side.reps, Words::tr("1 time"), Words::tr("%1 times")) : lengthText(side.held);
}

} // namespace

QString finishedTitle(const SessionRecord& record)
{
    if (record.finished)
        return Words::tr("That is all for today.");
    const int done = countOf(record, Outcome::Done);
    if (done == 0)
        return Words::tr("You stopped early.");
    return Words::tr("You stopped after %1 of %2 exercises.").arg(done).arg(record.parts.size());
}

QString finishedSummary(const SessionRecord& record)
{
    QStringList sentences{ lengthText(record.played) };
    sentences
        << Words::tr("%1 of %2 exercises done").arg(countOf(record, Outcome::Done)).arg(record.parts.size());
    if (const int partly = countOf(record, Outcome::Partly))
        sentences << Words::tr("%1 in part").arg(partly);
    if (const int left = countOf(record, Outcome::LeftOut))
        sentences << Words::tr("%1 left out").arg(left);
    if (const int never = countOf(record, Outcome::NotReached))
        sentences << Words::tr("%1 not reached").arg(never);
    return sentences.join(QStringLiteral(" · "));
}

QString doneText(const PartRecord& part)
{
    if (part.outcome == Outcome::NotReached)
        return Words::tr("Not reached");
    if (part.outcome == Outcome::LeftOut)
        return Words::tr("Left out");
    const bool counts = std::any_of(
        part.sides.begin(), part.sides.end(), [](const SideRecord& side) { return side.reps > 1; });
    QStringList amounts;
    for (const SideRecord& side : part.sides) {
        if (side.held < std::chrono::seconds(1))
            continue;
        const QString amount = amountText(side, counts);
        amounts << (side.side ? Words::tr("%1 %2").arg(sideText(*side.side), amount) : amount);
    }
    const QString text = amounts.join(QStringLiteral(", "));
    return part.outcome == Outcome::Partly ? Words::tr("In part: %1").arg(text) : text;
}

} // namespace plumbline
