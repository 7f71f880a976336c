// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routine_card.h"

#include "ui/chip.h"
#include "ui/flow_layout.h"
#include "ui/label.h"
#include "ui/segment_bar.h"
#include "ui/words.h"

#include <QVBoxLayout>

namespace plumbline
{

namespace
{

std::vector<double> secondsOf(const std::vector<Duration>& times)
{
    std::vector<double> seconds;
    for (const Duration time : times)
        seconds.push_back(inSeconds(time));
    return seconds;
}

} // namespace

RoutineCard::RoutineCard(const Routine& routine, const std::optional<Score>& score, QWidget* parent)
    : CardButton(parent)
    , m_routine(routine.id)
{
    const QString title = shown(routine.title);
    const QString purpose = shown(routine.purpose.empty() ? routine.summary : routine.purpose);
    setObjectName(QStringLiteral("routine/") + shown(routine.id.value));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 22, 24, 22);
    column->setSpacing(6);
    column->addWidget(new Label(title, Type::Heading, QFont::DemiBold));
    column->addWidget((new Label(purpose, Type::Body))->in(QPalette::PlaceholderText));
    column->addStretch(1);
    column->addSpacing(12);
    if (!score) {
        setAccessibleName(tr("%1. Cannot be played.").arg(title));
        column->addWidget(new Chip(tr("Cannot be played"), Chip::Tone::Warning));
        return;
    }

    const RoutineSummary summary = summaryOf(*score);
    const QString minutes = minutesText(summary.total);
    const QString exercises = exercisesText(summary.parts.size());
    const QStringList things = wordsOf(summary.equipment);
    setAccessibleName(title);
    setAccessibleDescription(
        QStringList{ purpose, minutes, exercises, listed(things) }.join(QStringLiteral(". ")));

    auto* bar = new SegmentBar;
    bar->setWeights(secondsOf(summary.parts));
    column->addWidget(bar);
    column->addSpacing(8);
    auto* foot = new FlowLayout(space::small);
    auto* time = new Label(minutes, Type::Body, QFont::DemiBold);
    auto* count = (new Label(exercises, Type::Body))->in(QPalette::PlaceholderText);
    for (Label* label : { time, count }) {
        label->setWordWrap(false);
        label->setMinimumHeight(scaled(30));
        foot->addWidget(label);
    }
    count->setContentsMargins(0, 0, space::small, 0);
    for (const QString& thing : things)
        foot->addWidget(new Chip(thing));
    column->addLayout(foot);
    for (QWidget* child : findChildren<QWidget*>())
        child->setAttribute(Qt::WA_TransparentForMouseEvents);
}

} // namespace plumbline
