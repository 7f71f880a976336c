// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/item_form.h"

#include "editor/routine_edits.h"
#include "studio/amount_field.h"
#include "studio/form.h"
#include "studio/row_words.h"
#include "ui/button.h"
#include "ui/chip.h"
#include "ui/choice_group.h"
#include "ui/label.h"
#include "ui/level_slider.h"
#include "ui/number_field.h"
#include "ui/words.h"

#include <QDoubleSpinBox>
#include <QVBoxLayout>

namespace plumbline
{

namespace
{

ChoiceGroup* choicesOf(const QString& name, const QString& objectName, const QStringList& texts)
{
    auto* group = new ChoiceGroup(name);
    group->setObjectName(objectName);
    for (int i = 0; i < texts.size(); ++i) {
        auto* chip = new ToggleChip(texts[i]);
        chip->setObjectName(QStringLiteral("%1/%2").arg(objectName).arg(i));
        group->add(chip);
    }
    return group;
}

AmountField* amountOf(Form& form, const QString& about, const QString& name, AmountField::Kind kind)
{
    auto* field = new AmountField(about, kind);
    field->setObjectName(QStringLiteral("field/") + name);
    form.add(about, field);
    return field;
}

/// In the order of the choices: as the exercise has it, left, right.
int choiceOf(std::optional<Side> side)
{
    return !side ? 0 : *side == Side::Left ? 1 : 2;
}

std::optional<Side> sideOf(int choice)
{
    return choice == 0 ? std::nullopt : std::optional(choice == 1 ? Side::Left : Side::Right);
}

} // namespace

ItemForm::ItemForm(RoutineDocument& document, const Catalog& catalog, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_catalog(catalog)
    , m_form(new Form)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    build();
    connect(&document, &RoutineDocument::changed, this, &ItemForm::fill);
}

void ItemForm::build()
{
    m_about = m_form->addHint({});
    addAmounts();
    addSides();
    addRest();
}

void ItemForm::addAmounts()
{
    constexpr auto counts = AmountField::Kind::Counts, times = AmountField::Kind::Times;
    m_reps = amountOf(*m_form, tr("Repetitions"), QStringLiteral("reps"), counts);
    takes(m_reps, tr("change the repetitions"), [](Dose& dose, const AmountField& field) {
        dose.reps = field.counts();
        if (dose.reps)
            dose.duration.reset(); // one or the other
    });
    m_hold = amountOf(*m_form, tr("Hold"), QStringLiteral("hold"), AmountField::Kind::Hold);
    takes(m_hold, tr("change the hold"),
        [](Dose& dose, const AmountField& field) { dose.hold = field.hold(); });
    m_duration = amountOf(*m_form, tr("Lasts"), QStringLiteral("duration"), times);
    takes(m_duration, tr("change how long it lasts"), [](Dose& dose, const AmountField& field) {
        dose.duration = field.times();
        if (dose.duration)
            dose.reps.reset();
    });
    m_sets = amountOf(*m_form, tr("Sets"), QStringLiteral("sets"), counts);
    takes(m_sets, tr("change the sets"),
        [](Dose& dose, const AmountField& field) { dose.sets = field.counts(); });
    m_rest = amountOf(*m_form, tr("Rest between"), QStringLiteral("rest"), times);
    takes(m_rest, tr("change the rest"),
        [](Dose& dose, const AmountField& field) { dose.rest = field.times(); });
    m_setRest = amountOf(*m_form, tr("Between sets"), QStringLiteral("setRest"), times);
    takes(m_setRest, tr("change the rest between sets"),
        [](Dose& dose, const AmountField& field) { dose.setRest = field.times(); });
}

void ItemForm::addSides()
{
    m_side = choicesOf(tr("Side"), QStringLiteral("side"), { tr("Both"), tr("Left only"), tr("Right only") });
    m_form->add(tr("Side"), m_side);
    connect(m_side, &ChoiceGroup::chosen, this, [this](int choice) {
        change(tr("change the side"), {}, [choice](ExerciseItem& item) { item.only = sideOf(choice); });
    });
    m_first =
        choicesOf(tr("First side"), QStringLiteral("firstSide"), { tr("As usual"), tr("Left"), tr("Right") });
    m_form->add(tr("First side"), m_first);
    connect(m_first, &ChoiceGroup::chosen, this, [this](int choice) {
        change(tr("change the first side"), {},
            [choice](ExerciseItem& item) { item.firstSide = sideOf(choice); });
    });
    m_weaker =
        choicesOf(tr("Weaker side"), QStringLiteral("weaker"), { tr("None"), tr("Left"), tr("Right") });
    m_form->add(tr("Weaker side"), m_weaker);
    connect(m_weaker, &ChoiceGroup::chosen, this, [this](int choice) {
        change(tr("change the weaker side"), {}, [choice](ExerciseItem& item) {
            const auto side = sideOf(choice);
            if (!side)
                return item.extra.reset();
            if (!item.extra)
                item.extra = ExerciseItem::Extra{ *side, 1, 0 };
            item.extra->side = *side;
        });
    });
    m_moreReps =
        amountOf(*m_form, tr("More repetitions"), QStringLiteral("moreReps"), AmountField::Kind::Counts);
    connect(m_moreReps, &AmountField::amountChanged, this, [this] {
        setExtra([this](ExerciseItem::Extra& extra) {
            extra.reps = m_moreReps->counts().value_or(CountRange(0)).high;
        });
    });
    m_moreSets = amountOf(*m_form, tr("More sets"), QStringLiteral("moreSets"), AmountField::Kind::Counts);
    connect(m_moreSets, &AmountField::amountChanged, this, [this] {
        setExtra([this](ExerciseItem::Extra& extra) {
            extra.sets = m_moreSets->counts().value_or(CountRange(0)).high;
        });
    });
}

void ItemForm::addRest()
{
    m_tempo = new NumberField(tr("Tempo"), tr(" ×"), { 0.25, 4.0, 0.25 });
    m_tempo->field()->setDecimals(2);
    m_tempo->field()->setObjectName(QStringLiteral("field/tempo"));
    m_form->add(tr("Tempo"), m_tempo);
    connect(m_tempo, &NumberField::changed, this, [this](double tempo) {
        change(tr("change the tempo"), QStringLiteral("tempo"),
            [tempo](ExerciseItem& item) { item.tempo = tempo; });
    });
    m_ownLevel = new ToggleChip(tr("Set the level"));
    m_ownLevel->setObjectName(QStringLiteral("ownLevel"));
    m_ownLevel->setAccessibleDescription(tr("Otherwise the client's own level holds."));
    m_form->add(tr("Level"), m_ownLevel);
    connect(m_ownLevel, &ToggleChip::clicked, this, [this](bool on) {
        change(tr("change the level"), {},
            [on](ExerciseItem& item) { item.level = on ? std::optional(0.0) : std::nullopt; });
    });
    m_level = new LevelSlider(tr("Level, from gentle to strong"));
    m_level->setObjectName(QStringLiteral("level"));
    m_form->addWide({}, m_level);
    connect(m_level, &LevelSlider::levelChosen, this, [this](double level) {
        change(tr("change the level"), QStringLiteral("level"),
            [level](ExerciseItem& item) { item.level = level; });
    });
    m_usual = new Button(Button::Kind::Quiet, tr("Make this my usual dose"));
    m_usual->setObjectName(QStringLiteral("makeUsual"));
    m_form->addWide({}, m_usual);
    connect(m_usual, &Button::clicked, this, [this] {
        const auto at = m_rows.empty() ? std::nullopt : m_document.value().find(m_rows.front());
        if (const auto* item =
                at ? std::get_if<ExerciseItem>(&m_document.value().rows[*at].content) : nullptr)
            emit usualAsked(item->exercise, item->dose);
    });
    m_note = m_form->addBox(tr("Note to the client"), QStringLiteral("note"), 3);
    connect(m_note, &TextBox::edited, this, [this](const QString& text) {
        change(tr("change the note"), QStringLiteral("note"),
            [note = text.toStdString()](ExerciseItem& item) { item.note = note; });
    });
}

template <class Set> void ItemForm::takes(AmountField* field, const QString& name, Set set)
{
    connect(field, &AmountField::amountChanged, this, [this, field, name, set] {
        change(name, field->objectName(), [&](ExerciseItem& item) { set(item.dose, *field); });
    });
}

void ItemForm::setExtra(const std::function<void(ExerciseItem::Extra&)>& change)
{
    this->change(tr("change what comes on top"), QStringLiteral("extra"), [&](ExerciseItem& item) {
        if (item.extra)
            change(*item.extra);
    });
}

void ItemForm::show(const std::vector<int>& rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    m_document.settle();
    fill();
}

void ItemForm::change(
    const QString& name, const QString& key, const std::function<void(ExerciseItem&)>& change)
{
    if (m_rows.empty())
        return;
    const QString merge = key.isEmpty() ? QString() : QStringLiteral("%1/%2").arg(key).arg(m_rows.front());
    m_document.apply(edits::changeItems(m_document.value(), m_rows, name, merge, change));
}

void ItemForm::fill()
{
    const auto at = m_rows.empty() ? std::nullopt : m_document.value().find(m_rows.front());
    const auto* item = at ? std::get_if<ExerciseItem>(&m_document.value().rows[*at].content) : nullptr;
    if (!item)
        return;
    const Exercise* exercise = m_catalog.find(item->exercise);
    const Dose usual = exercise ? exercise->dose : Dose();
    const Dose played = changed(usual, item->dose);
    m_about->setText(m_rows.size() > 1 ? tr("%1 exercises are changed together.").arg(m_rows.size())
            : exercise                 ? tr("Played: %1").arg(itemDoseText(*exercise, *item))
                                       : tr("This exercise is not in the library."));
    m_reps->show(item->dose.reps, played.duration ? std::nullopt : usual.reps);
    m_hold->show(item->dose.hold, usual.hold);
    m_duration->show(item->dose.duration, played.reps ? std::nullopt : usual.duration);
    m_sets->show(item->dose.sets, usual.sets ? usual.sets : CountRange(1));
    m_rest->show(item->dose.rest, usual.rest);
    m_setRest->show(item->dose.setRest, usual.setRest ? usual.setRest : TimeRange(std::chrono::seconds(30)));
    fillSides(*item, exercise);
    m_tempo->choose(item->tempo);
    m_ownLevel->setChecked(item->level.has_value());
    m_form->setShown(m_level, item->level.has_value());
    m_level->setLevel(item->level.value_or(0.0));
    m_note->show(shown(item->note));
    m_form->setShown(m_usual, m_rows.size() == 1 && exercise);
}

void ItemForm::fillSides(const ExerciseItem& item, const Exercise* exercise)
{
    const bool hasSides = exercise && exercise->sides != Sides::None;
    const bool hasBoth = hasSides && !item.only;
    m_side->choose(choiceOf(item.only));
    m_first->choose(choiceOf(item.firstSide));
    m_weaker->choose(choiceOf(item.extra ? std::optional(item.extra->side) : std::nullopt));
    m_form->setShown(m_side, hasSides);
    m_form->setShown(m_first, hasBoth);
    m_form->setShown(m_weaker, hasBoth);
    m_form->setShown(m_moreReps, hasBoth && item.extra);
    m_form->setShown(m_moreSets, hasBoth && item.extra);
    const ExerciseItem::Extra extra = item.extra.value_or(ExerciseItem::Extra());
    m_moreReps->show(CountRange(extra.reps), std::optional<CountRange>());
    m_moreSets->show(CountRange(extra.sets), std::optional<CountRange>());
}

} // namespace plumbline
