// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/amount_field.h"
#include "studio/exercise_forms.h"
#include "studio/form.h"
#include "studio/word_chip.h"

namespace plumbline
{

DoseForm::DoseForm(ExerciseDocument& document, QWidget* parent)
    : ExerciseForm(document, parent)
{
    const int counts = static_cast<int>(AmountField::Kind::Counts),
              times = static_cast<int>(AmountField::Kind::Times),
              holds = static_cast<int>(AmountField::Kind::Hold);
    m_sides = wordChip<Sides>(tr("Sides"), {}, MenuChip::Choice::One, QStringLiteral("sides"));
    form().add(tr("Sides"), m_sides);
    connect(m_sides, &MenuChip::changed, this, [this] {
        if (const auto sides = wordIn<Sides>(*m_sides))
            change(tr("change the sides"), {}, [&](Exercise& exercise) { exercise.sides = *sides; });
    });
    m_first =
        wordChip<Side>(tr("First side"), {}, MenuChip::Choice::One, QStringLiteral("exerciseFirstSide"));
    form().add(tr("First side"), m_first);
    connect(m_first, &MenuChip::changed, this, [this] {
        if (const auto side = wordIn<Side>(*m_first))
            change(tr("change the first side"), {}, [&](Exercise& exercise) { exercise.firstSide = *side; });
    });
    form().addHint(tr("A range like 8-10 leaves room to progress; the person's level picks inside it."));
    m_reps = amount(
        tr("Repetitions"), QStringLiteral("doseReps"), counts, [](Dose& dose, const AmountField& field) {
            dose.reps = field.counts();
            if (dose.reps)
                dose.duration.reset();
        });
    m_duration = amount(
        tr("or lasts"), QStringLiteral("doseDuration"), times, [](Dose& dose, const AmountField& field) {
            dose.duration = field.times();
            if (dose.duration)
                dose.reps.reset();
        });
    m_hold = amount(tr("Hold"), QStringLiteral("doseHold"), holds,
        [](Dose& dose, const AmountField& field) { dose.hold = field.hold(); });
    m_sets = amount(tr("Sets"), QStringLiteral("doseSets"), counts,
        [](Dose& dose, const AmountField& field) { dose.sets = field.counts(); });
    m_rest = amount(tr("Rest between"), QStringLiteral("doseRest"), times,
        [](Dose& dose, const AmountField& field) { dose.rest = field.times(); });
    m_setRest = amount(tr("Between sets"), QStringLiteral("doseSetRest"), times,
        [](Dose& dose, const AmountField& field) { dose.setRest = field.times(); });
    m_timesPerDay = amount(tr("Times a day"), QStringLiteral("doseTimesPerDay"), counts,
        [](Dose& dose, const AmountField& field) { dose.timesPerDay = field.counts(); });
    m_daysPerWeek = amount(tr("Days a week"), QStringLiteral("doseDaysPerWeek"), counts,
        [](Dose& dose, const AmountField& field) { dose.daysPerWeek = field.counts(); });
    m_doseBy =
        wordChip<DoseBy>(tr("Who chose the numbers"), {}, MenuChip::Choice::One, QStringLiteral("doseBy"));
    form().add(tr("Chosen by"), m_doseBy);
    connect(m_doseBy, &MenuChip::changed, this, [this] {
        if (const auto by = wordIn<DoseBy>(*m_doseBy))
            change(
                tr("change who chose the numbers"), {}, [&](Exercise& exercise) { exercise.doseBy = *by; });
    });
    m_note =
        lines(tr("What the numbers do not say"), QStringLiteral("doseNote"), 2, 300, &Exercise::doseNote);
    m_cues =
        list(tr("Said in turn while it is held, one in a line"), QStringLiteral("cues"), 4, &Exercise::cues);
    fill();
}

template <class Set>
AmountField* DoseForm::amount(const QString& about, const QString& name, int kind, Set set)
{
    auto* field = new AmountField(about, static_cast<AmountField::Kind>(kind));
    field->setObjectName(QStringLiteral("field/") + name);
    form().add(about, field);
    connect(field, &AmountField::amountChanged, this, [this, field, name, set] {
        change(tr("change the dose"), name, [&](Exercise& exercise) { set(exercise.dose, *field); });
    });
    return field;
}

void DoseForm::fill()
{
    const Exercise& now = exercise();
    const Dose& dose = now.dose;
    showWord(*m_sides, std::optional(now.sides));
    showWord(*m_first, std::optional(now.firstSide));
    form().setShown(m_first, now.sides != Sides::None);
    m_reps->show(dose.reps, std::optional<CountRange>());
    m_duration->show(dose.duration, std::optional<TimeRange>());
    m_hold->show(dose.hold, std::optional<Hold>());
    m_sets->show(dose.sets, std::optional(CountRange(1)));
    m_rest->show(dose.rest, std::optional<TimeRange>());
    m_setRest->show(dose.setRest, std::optional(TimeRange(std::chrono::seconds(30))));
    m_timesPerDay->show(dose.timesPerDay, std::optional<CountRange>());
    m_daysPerWeek->show(dose.daysPerWeek, std::optional<CountRange>());
    showWord(*m_doseBy, std::optional(now.doseBy));
    if (m_note->toPlainText().simplified() != shown(now.doseNote))
        m_note->show(shown(now.doseNote));
    showList(m_cues, now.cues);
}

} // namespace plumbline
