// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routine_card.h"

#include "ui/chip.h"
#include "ui/flow_layout.h"
#include "ui/label.h"
#include "ui/routine_strip.h"
#include "ui/words.h"

#include <QVBoxLayout>

namespace plumbline
{

RoutineCard::RoutineCard(
    const Routine& routine, const std::optional<Score>& score, const Person& person, QWidget* parent)
    : CardButton(parent)
    , m_routine(routine.id)
{
    const QString title = shown(routine.title);
    const QString purpose = shown(routine.purpose.empty() ? routine.summary : routine.purpose);
    setObjectName(QStringLiteral("routine/") + shown(routine.id.value));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 20);
    column->setSpacing(space::gap);
    const RoutineSummary summary = score ? summaryOf(*score) : RoutineSummary{};
    column->addWidget(new RoutineStrip(summary.scenes));
    auto* words = new QVBoxLayout;
    words->setContentsMargins(8, 0, 8, 0);
    words->setSpacing(6);
    column->addLayout(words, 1);
    words->addWidget(new Label(title, Type::Heading, QFont::DemiBold));
    words->addWidget((new Label(purpose, Type::Body))->in(QPalette::PlaceholderText));
    words->addStretch(1);
    words->addSpacing(12);
    if (!score) {
        setAccessibleName(tr("%1. Cannot be played.").arg(title));
        words->addWidget(new Chip(tr("Cannot be played"), Chip::Tone::Warning));
        return;
    }

    const QString minutes = minutesText(summary.total);
    const QString exercises = exercisesText(summary.parts.size());
    const QStringList things = wordsOf(summary.equipment);
    const QString lacks = lackText(lacking(summary.equipment, person));
    setAccessibleName(title);
    setAccessibleDescription(
        QStringList{ purpose, minutes, exercises, listed(things), lacks }.join(QStringLiteral(". ")));

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
    words->addLayout(foot);
    if (!lacks.isEmpty())
        words->addWidget((new Label(lacks, Type::Small))->in(QPalette::PlaceholderText));
    for (QWidget* child : findChildren<QWidget*>())
        child->setAttribute(Qt::WA_TransparentForMouseEvents);
}

} // namespace plumbline
