// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results_page.h"

#include "ui/button.h"
#include "ui/fact_list.h"
#include "ui/label.h"
#include "ui/phase_words.h"
#include "ui/results_charts.h"
#include "ui/words.h"

#include <QDate>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace plumbline
{

namespace
{

QString adherenceText(const std::vector<Week>& weeks)
{
    const auto adherence = adherenceOf(weeks);
    if (!adherence)
        return {};
    return ResultsPage::tr("%1 of %2 planned sessions finished")
        .arg(adherence->done)
        .arg(countText(adherence->planned));
}

/// "7 times done, 1 time in part, 2 times left out"
QString outcomesText(const ExerciseResults& exercise)
{
    QStringList parts;
    const auto add = [&](int count, const QString& text) {
        if (count > 0)
            parts << text.arg(count);
    };
    add(exercise.done, ResultsPage::tr("done %1 ×"));
    add(exercise.partly, ResultsPage::tr("in part %1 ×"));
    add(exercise.leftOut, ResultsPage::tr("left out %1 ×"));
    add(exercise.notReached, ResultsPage::tr("not reached %1 ×"));
    return parts.join(QStringLiteral(", "));
}

QString painText(int sessions, const std::optional<int>& worst)
{
    const QString count =
        counted(sessions, ResultsPage::tr("hurt in 1 session"), ResultsPage::tr("hurt in %1 sessions"));
    return worst ? ResultsPage::tr("%1, at worst %2 of 10").arg(count).arg(*worst) : count;
}

} // namespace

ResultsPage::ResultsPage(Results results, const Shelf& shelf, QWidget* parent)
    : ScrollPage(880, parent)
    , m_results(std::move(results))
    , m_shelf(shelf)
{
    const QString title =
        m_results.from.empty() ? tr("Results") : tr("Results from %1").arg(shown(m_results.from));
    setWindowTitle(title);
    setObjectName(QStringLiteral("resultsPage"));
    addBack();
    body()->addWidget(new Label(title, Type::Title, QFont::Bold));
    addLetter();
    for (const RoutineResults& routine : byRoutine(m_results))
        addRoutine(routine);
    body()->addStretch(1);
}

void ResultsPage::addLetter()
{
    const QDate date = QDate::fromString(shown(m_results.date), Qt::ISODate);
    const QString sessions =
        counted(static_cast<int>(m_results.sessions.size()), tr("1 session"), tr("%1 sessions"));
    body()->addWidget(
        (new Label(m_results.sessions.empty()
                 ? tr("Made on %1. There are no sessions in it.")
                       .arg(QLocale().toString(date, QLocale::LongFormat))
                 : tr("Made on %1. %2.").arg(QLocale().toString(date, QLocale::LongFormat), sessions),
             Type::Lead))
            ->in(QPalette::PlaceholderText));
    if (!m_results.note.empty()) {
        auto* facts = new FactList;
        facts->addText(tr("A word to you"), shown(m_results.note));
        body()->addWidget(facts);
    }
}

void ResultsPage::addRoutine(const RoutineResults& routine)
{
    const Routine* plan = m_shelf.catalog().find(routine.routine);
    body()->addSpacing(space::margin);
    body()->addWidget(new Label(shown(routine.title), Type::Title, QFont::DemiBold));
    if (plan) {
        QStringList lines;
        if (const QString schedule = scheduleText(plan->schedule); !schedule.isEmpty())
            lines << tr("Planned: %1.").arg(schedule);
        else
            lines << tr("The plan names no days.");
        if (plan->version != routine.version)
            lines << tr("It was played in version %1; yours is %2.")
                         .arg(routine.version.empty() ? tr("(none)") : shown(routine.version),
                             plan->version.empty() ? tr("(none)") : shown(plan->version));
        body()->addWidget((new Label(lines.join(u' '), Type::Body))->in(QPalette::PlaceholderText));
        auto* open = new Button(Button::Kind::Quiet, tr("Show the plan"));
        open->setObjectName(QStringLiteral("plan/") + shown(routine.routine.value));
        connect(open, &Button::clicked, this, [this, id = routine.routine] { emit routineChosen(id); });
        body()->addWidget(open, 0, Qt::AlignLeading);
    } else {
        body()->addWidget(
            (new Label(tr("This routine is not in your library, so there is no plan to hold it against."),
                 Type::Body))
                ->in(QPalette::PlaceholderText));
    }
    addWeeks(routine, plan);
    addComfort(routine);
    addExercises(routine);
}

void ResultsPage::addWeeks(const RoutineResults& routine, const Routine* plan)
{
    const auto weeks = weeksOf(routine.sessions, plan ? plan->schedule : Schedule(), dayOf(m_results.date));
    const auto total = [&](int Week::*count) {
        return std::accumulate(
            weeks.begin(), weeks.end(), 0, [&](int sum, const Week& week) { return sum + week.*count; });
    };
    auto* card = new Card;
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(6);
    const QString planned = adherenceText(weeks);
    const QString finished =
        counted(total(&Week::finished), tr("1 session finished"), tr("%1 sessions finished"));
    column->addWidget(new Label(planned.isEmpty() ? finished : planned, Type::Heading, QFont::DemiBold));
    QStringList more;
    if (!planned.isEmpty())
        more << finished;
    if (const int stopped = total(&Week::stopped); stopped > 0)
        more << counted(stopped, tr("1 ended early"), tr("%1 ended early"));
    Duration played{};
    for (const LoggedSession* session : routine.sessions)
        played += session->record.played;
    more << tr("%1 in all").arg(lengthText(played));
    column->addWidget(
        (new Label(more.join(QStringLiteral(" · ")), Type::Body))->in(QPalette::PlaceholderText));
    column->addSpacing(space::small);
    column->addWidget(new WeekBars(weeks));
    column->addWidget((new Label(tr("A bar for each week, from Monday: finished sessions dark, those that "
                                    "ended early pale. The line is the plan."),
                           Type::Small))
                          ->in(QPalette::PlaceholderText));
    body()->addWidget(card);
}

void ResultsPage::addComfort(const RoutineResults& routine)
{
    const bool said =
        std::any_of(routine.sessions.begin(), routine.sessions.end(), [](const LoggedSession* session) {
            return session->record.comfortBefore || session->record.comfortAfter;
        });
    if (!said)
        return;
    auto* card = new Card;
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(6);
    column->addWidget(new Label(tr("Comfort"), Type::Heading, QFont::DemiBold));
    column->addWidget(
        (new Label(tr("0 is not at all, 10 entirely. Rings: before a session. Dots: after it."), Type::Small))
            ->in(QPalette::PlaceholderText));
    column->addWidget(new ComfortLine(routine.sessions));
    body()->addWidget(card);
}

void ResultsPage::addExercises(const RoutineResults& routine)
{
    auto* hurt = new FactList;
    bool hurts = false;
    for (const RegionResults& region : byRegion(routine.sessions)) {
        hurt->addText(wordOf(region.region), painText(region.painful, region.worst));
        hurts = true;
    }
    auto* facts = new FactList;
    for (const ExerciseResults& exercise : byExercise(routine.sessions)) {
        QStringList lines{ outcomesText(exercise) };
        if (exercise.painful > 0) {
            QString line = painText(exercise.painful, exercise.worst);
            if (!exercise.where.empty())
                line += QStringLiteral(": ") + listed(wordsOf(exercise.where)).toLower();
            lines << line;
        }
        facts->addText(shown(exercise.title), lines.join(u'\n'));
    }
    if (hurts) {
        body()->addWidget(new Label(tr("Where it hurt"), Type::Heading, QFont::DemiBold));
        body()->addWidget(hurt);
    } else {
        delete hurt;
    }
    body()->addWidget(new Label(tr("Exercises"), Type::Heading, QFont::DemiBold));
    body()->addWidget(facts);
}

} // namespace plumbline
