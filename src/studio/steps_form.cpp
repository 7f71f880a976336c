// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/steps_form.h"

#include "editor/exercise_edits.h"
#include "editor/step_rows.h"
#include "studio/amount_field.h"
#include "studio/form.h"
#include "studio/word_chip.h"
#include "ui/button.h"
#include "ui/chip.h"
#include "ui/flow_layout.h"
#include "ui/label.h"

#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace plumbline
{

namespace
{

Step newStep()
{
    Step step;
    step.words = StepsForm::tr("Say what to do.").toStdString();
    step.seconds = std::chrono::seconds(3);
    return step;
}

} // namespace

StepsForm::StepsForm(ExerciseDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_rows(new StepRows(document,
          { [](std::string_view word) { return translated(word); },
              [](Duration time) { return timeText(time); } },
          this))
    , m_table(new QTableView)
    , m_form(new Form)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    addTable(*column);
    addButtons(*column);
    addFields(*column);
    column->addStretch(1);
    connect(&document, &ExerciseDocument::changed, this, [this] {
        if (const auto& select = m_document.selection(); !select.empty())
            choose(static_cast<std::size_t>(select.front()));
        fill();
    });
    choose(0);
    fill();
}

void StepsForm::addTable(QVBoxLayout& column)
{
    m_table->setObjectName(QStringLiteral("steps"));
    m_table->setAccessibleName(tr("Steps"));
    m_table->setModel(m_rows);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setFont(typeface(Type::Small));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(StepRows::WordsColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setFont(typeface(Type::Caption, QFont::Medium));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setDefaultSectionSize(scaled(36));
    m_table->verticalHeader()->hide();
    m_table->setWordWrap(false);
    m_table->horizontalHeader()->setMinimumHeight(scaled(32));
    m_table->setMinimumHeight(scaled(220));
    column.addWidget(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_document.settle();
        fill();
        emit stepChosen(chosen());
    });
}

void StepsForm::addButtons(QVBoxLayout& column)
{
    auto* row = new FlowLayout(6);
    const auto add = [&](const QString& text, const QString& name, auto edit) {
        auto* button = new Button(Button::Kind::Quiet, text);
        button->setObjectName(name);
        connect(button, &Button::clicked, this,
            [this, edit] { m_document.apply(edit(m_document.value(), chosen())); });
        row->addWidget(button);
        return button;
    };
    add(tr("Add a step"), QStringLiteral("addStep"), [](const Exercise& exercise, std::size_t at) {
        return edits::insertStep(exercise, at + 1, newStep());
    });
    m_onStep = { add(tr("Split"), QStringLiteral("splitStep"), edits::splitStep),
        add(tr("Duplicate"), QStringLiteral("duplicateStep"), edits::duplicateStep),
        add(tr("Up"), QStringLiteral("stepUp"),
            [](const Exercise& exercise, std::size_t at) { return edits::moveStep(exercise, at, -1); }),
        add(tr("Down"), QStringLiteral("stepDown"),
            [](const Exercise& exercise, std::size_t at) { return edits::moveStep(exercise, at, 1); }),
        add(tr("Remove"), QStringLiteral("removeStep"), edits::removeStep) };
    column.addLayout(row);
}

void StepsForm::addFields(QVBoxLayout& column)
{
    column.addWidget(m_form);
    m_role = wordChip<Role>(tr("What for"), {}, MenuChip::Choice::One, QStringLiteral("stepRole"));
    m_form->add(tr("What for"), m_role);
    connect(m_role, &MenuChip::changed, this, [this] {
        if (const auto role = wordIn<Role>(*m_role))
            apply(tr("change what the step is for"), {}, [&](Step& step) {
                step.role = *role;
                if (*role == Role::Move || *role == Role::Hold)
                    step.once = false;
            });
    });
    m_words = m_form->addBox(tr("Words, shown and said"), QStringLiteral("stepWords"), 3);
    connect(m_words, &TextBox::edited, this, [this](const QString& text) {
        apply(tr("change the words"), QStringLiteral("stepWords"),
            [&](Step& step) { step.words = text.simplified().toStdString(); });
    });
    m_brief = m_form->addBox(tr("Shorter, from the second time on"), QStringLiteral("stepBrief"), 1);
    connect(m_brief, &TextBox::edited, this, [this](const QString& text) {
        apply(tr("change the short words"), QStringLiteral("stepBrief"),
            [&](Step& step) { step.brief = text.simplified().toStdString(); });
    });
    m_seconds = new AmountField(tr("Time"), AmountField::Kind::Times);
    m_seconds->setObjectName(QStringLiteral("field/stepSeconds"));
    m_form->add(tr("Time"), m_seconds);
    connect(m_seconds, &AmountField::amountChanged, this, [this] {
        const auto times = m_seconds->times();
        apply(tr("change the time"), QStringLiteral("stepSeconds"),
            [&](Step& step) { step.seconds = times ? std::optional(times->high) : std::nullopt; });
    });
    m_breath = wordChip<Breath>(
        tr("Breath"), tr("Nothing about it"), MenuChip::Choice::One, QStringLiteral("stepBreath"));
    m_form->add(tr("Breath"), m_breath);
    connect(m_breath, &MenuChip::changed, this, [this] {
        apply(tr("change the breath"), {}, [&](Step& step) { step.breath = wordIn<Breath>(*m_breath); });
    });
    m_pose = new MenuChip(tr("Choose a pose"), {}, MenuChip::Choice::One);
    m_pose->setObjectName(QStringLiteral("stepPose"));
    m_form->add(tr("Pose"), m_pose);
    connect(m_pose, &MenuChip::changed, this, [this] {
        if (const auto picks = m_pose->chosen(); !picks.empty())
            m_document.apply(
                edits::poseStep(m_document.value(), chosen(), static_cast<std::size_t>(picks.front())));
    });
    m_waits = new ToggleChip(tr("Waits until the person goes on"));
    m_waits->setObjectName(QStringLiteral("stepWaits"));
    m_form->addWide({}, m_waits);
    connect(m_waits, &ToggleChip::clicked, this,
        [this](bool on) { apply(tr("change the waiting"), {}, [on](Step& step) { step.waits = on; }); });
    m_once = new ToggleChip(tr("Only once, not on each side"));
    m_once->setObjectName(QStringLiteral("stepOnce"));
    m_form->addWide({}, m_once);
    connect(m_once, &ToggleChip::clicked, this,
        [this](bool on) { apply(tr("change how often"), {}, [on](Step& step) { step.once = on; }); });
}

std::size_t StepsForm::chosen() const
{
    return static_cast<std::size_t>(std::max(m_table->currentIndex().row(), 0));
}

void StepsForm::choose(std::size_t step)
{
    const int row = std::min(static_cast<int>(step), m_rows->rowCount() - 1);
    if (row >= 0 && row != m_table->currentIndex().row())
        m_table->setCurrentIndex(m_rows->index(row, 0));
}

void StepsForm::apply(const QString& name, const QString& key, const std::function<void(Step&)>& change)
{
    const std::size_t at = chosen();
    m_document.apply(edits::changeStep(m_document.value(), at, name,
        key.isEmpty() ? key : QStringLiteral("%1/%2").arg(key).arg(at), change));
}

void StepsForm::fill()
{
    const Exercise& exercise = m_document.exercise();
    const std::size_t at = chosen();
    const bool hasStep = at < exercise.steps.size();
    m_form->setVisible(hasStep);
    for (Button* button : m_onStep)
        button->setEnabled(hasStep);
    if (!hasStep)
        return;
    const Step& step = exercise.steps[at];
    showWord(*m_role, std::optional(step.role));
    if (m_words->toPlainText().simplified() != shown(step.words))
        m_words->show(shown(step.words));
    if (m_brief->toPlainText().simplified() != shown(step.brief))
        m_brief->show(shown(step.brief));
    m_seconds->show(step.seconds ? std::optional(TimeRange(*step.seconds)) : std::nullopt,
        step.role == Role::Hold && exercise.dose.hold ? exercise.dose.hold->time : std::nullopt);
    showWord(*m_breath, step.breath);
    m_waits->setChecked(step.waits);
    m_once->setChecked(step.once);
    m_form->setShown(m_once, step.role == Role::Setup || step.role == Role::Finish);
    fillPoses();
}

void StepsForm::fillPoses()
{
    const auto& motion = m_document.exercise().motion;
    std::vector<std::string> names;
    if (motion)
        for (const figure::Pose& pose : motion->poses)
            names.push_back(pose.name);
    if (names != m_poseNames) {
        m_poseNames = names;
        m_pose->setEntries([&] {
            QStringList texts;
            for (const std::string& name : names)
                texts << shown(name);
            return texts;
        }());
    }
    const bool canChoose = motion && chosen() < motion->steps.size() && motion->steps[chosen()].moves;
    m_form->setShown(m_pose, canChoose);
    if (canChoose)
        m_pose->choose(static_cast<int>(motion->steps[chosen()].pose));
}

} // namespace plumbline
