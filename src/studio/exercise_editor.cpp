// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/exercise_editor.h"

#include "editor/exercise_edits.h"
#include "studio/exercise_forms.h"
#include "studio/finding_words.h"
#include "studio/findings_list.h"
#include "studio/inspector.h"
#include "studio/rehearsal.h"
#include "studio/steps_form.h"
#include "studio/studio_columns.h"
#include "ui/button.h"
#include "ui/chip.h"
#include "ui/choice_group.h"
#include "ui/flow_layout.h"
#include "ui/label.h"
#include "ui/phase_words.h"
#include "ui/pose_editor.h"
#include "ui/words.h"

#include <QPainter>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace plumbline
{

namespace
{

constexpr int partsWidth = 200; ///< of the column of parts, at 100 % text
constexpr int figurePart = 4;
constexpr int settling = 150; ///< ms without typing before the movement is shown anew

Button* buttonOf(const QString& text, const QString& name, Button::Kind kind = Button::Kind::Secondary)
{
    auto* button = new Button(kind, text);
    button->setObjectName(name);
    return button;
}

} // namespace

ExerciseEditor::ExerciseEditor(
    std::unique_ptr<ExerciseDocument> document, const Shelf& shelf, QWidget* parent)
    : EditorPage(parent)
    , m_document(std::move(document))
    , m_shelf(shelf)
    , m_choice(new ChoiceGroup(tr("Part of the exercise")))
    , m_pages(new QStackedWidget)
    , m_steps(new StepsForm(*m_document))
    , m_poses(new PoseEditor)
    , m_findingsList(new FindingsList)
    , m_rehearsal(new Rehearsal)
    , m_inspector(new Inspector(m_rehearsal))
    , m_about(new QWidget)
    , m_summary(new Label({}, Type::Small))
    , m_title(new Label({}, Type::Heading, QFont::DemiBold))
    , m_state(new Label({}, Type::Small))
    , m_undo(buttonOf(tr("Undo"), QStringLiteral("undo")))
    , m_redo(buttonOf(tr("Redo"), QStringLiteral("redo")))
    , m_save(buttonOf(tr("&Save"), QStringLiteral("save"), Button::Kind::Primary))
    , m_compare(buttonOf(tr("&Compare with the original"), QStringLiteral("compare")))
{
    auto* about = new AboutForm(*m_document);
    connect(about, &AboutForm::saveAsAnotherAsked, this, &ExerciseEditor::saveAsAnotherAsked);
    addPart(tr("What it is"), about);
    addPart(tr("Steps"), m_steps);
    addPart(tr("How much"), new DoseForm(*m_document));
    addPart(tr("Safety"), new SafetyForm(*m_document, shelf.catalog()));
    addChoice(tr("Figure"));
    m_poses->setContentsMargins(space::gap, space::small, space::gap, space::small);
    m_pages->addWidget(m_poses); // it scrolls by itself
    connectPoses();
    m_choice->choose(0);
    connect(m_choice, &ChoiceGroup::chosen, this, &ExerciseEditor::openPart);
    auto* words = new QVBoxLayout(m_about);
    words->setContentsMargins(0, 0, 0, 0);
    words->addWidget(m_summary);
    m_inspector->add(m_about);
    m_inspector->exercise()->hide();
    m_inspector->rehearse()->setText(tr("&Rehearse"));
    m_columns = new StudioColumns(
        { tr("Parts"), parts() }, { tr("Fields"), m_pages }, { tr("Movement"), m_inspector });
    m_columns->setLeftWidth(partsWidth);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(topBar());
    column->addWidget(m_columns, 1);
    addShortcuts();
    m_later.setSingleShot(true);
    m_later.setInterval(settling);
    connect(&m_later, &QTimer::timeout, this, &ExerciseEditor::showMovement);
    connect(m_document.get(), &ExerciseDocument::changed, this, [this] {
        m_poses->setMotion(m_document->exercise().motion.value_or(figure::Motion()));
        showState();
        m_later.start();
    });
    connect(m_document.get(), &ExerciseDocument::dirtyChanged, this, &ExerciseEditor::showState);
    connect(m_inspector->rehearse(), &Button::clicked, this, &ExerciseEditor::rehearse);
    connect(m_rehearsal, &Rehearsal::stopped, this, [this] { m_inspector->setRehearsing(false); });
    m_poses->setMotion(m_document->exercise().motion.value_or(figure::Motion()));
    showState();
    showMovement();
    if (auto* title = findChild<QWidget*>(QStringLiteral("field/exerciseTitle")))
        title->setFocus();
}

ExerciseEditor::~ExerciseEditor()
{
    m_rehearsal->stop();
    m_document->disconnect(this);
}

QString ExerciseEditor::title() const
{
    const QString title = shown(m_document->exercise().title);
    return title.isEmpty() ? tr("Untitled exercise") : title;
}

void ExerciseEditor::openPart(int part)
{
    m_choice->choose(part);
    m_pages->setCurrentIndex(part);
    m_columns->setRightShown(part != figurePart); // it has a stage of its own
}

void ExerciseEditor::addChoice(const QString& name)
{
    auto* chip = new ToggleChip(name);
    chip->setObjectName(QStringLiteral("part/%1").arg(m_partCount++));
    m_choice->add(chip);
}

void ExerciseEditor::addPart(const QString& name, QWidget* form)
{
    addChoice(name);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(space::gap + 8, space::gap, space::gap + 8, space::gap);
    column->addWidget(form);
    auto* scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pages->addWidget(scroll);
}

QWidget* ExerciseEditor::parts()
{
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(space::gap, space::gap, space::gap, space::gap);
    column->addWidget(m_choice);
    column->addSpacing(space::gap);
    column->addWidget(m_findingsList);
    column->addStretch(1);
    return widget;
}

void ExerciseEditor::connectPoses()
{
    m_poses->setCatalog(&m_shelf.catalog());
    connect(m_poses, &PoseEditor::edited, this,
        [this](const figure::Motion& motion, const QString& name, const QString& mergeKey) {
            m_document->apply(edits::changeMotion(m_document->exercise(), motion, name, mergeKey));
        });
    connect(m_steps, &StepsForm::stepChosen, this, [this](std::size_t step) {
        const auto& motion = m_document->exercise().motion;
        if (motion && step < motion->steps.size())
            m_poses->choosePose(motion->steps[step].pose);
    });
    connect(m_findingsList, &FindingsList::chosen, this,
        [this](std::size_t finding) { goTo(m_findings[finding].place); });
    connect(m_findingsList, &FindingsList::mendAsked, this, &ExerciseEditor::mend);
}

void ExerciseEditor::showFindings()
{
    static const LintWords words = translatedLintWords();
    m_findings = findings(m_document->exercise(), m_shelf.catalog());
    std::vector<FindingsList::Entry> entries;
    for (const Finding<Exercise>& finding : m_findings)
        entries.push_back(
            { severityOf(finding.rule), findingText(finding.place, shown(sentence(finding, words))),
                finding.mend ? shown(plumbline::title(*finding.mend, words)) : QString() });
    m_findingsList->show(std::move(entries));
}

void ExerciseEditor::goTo(const Place& place)
{
    const std::string root = place.field.substr(0, place.field.find('/'));
    if (place.step) {
        openPart(1);
        m_steps->choose(*place.step);
    } else if (root == "dose" || root == "sides" || root == "cues") {
        openPart(2);
    } else if (root == "cautions" || root == "avoid_if" || root == "easier") {
        openPart(3);
    } else if (root == "figure" || root == "media") {
        openPart(4);
    } else {
        openPart(root == "steps" ? 1 : 0);
    }
}

void ExerciseEditor::mend(std::size_t finding)
{
    showFindings(); // the mend is for the exercise as it is
    if (finding >= m_findings.size() || !m_findings[finding].mend)
        return;
    static const LintWords words = translatedLintWords();
    const Mend<Exercise>& mend = *m_findings[finding].mend;
    m_document->apply(edits::change(m_document->exercise(), shown(plumbline::title(mend, words)), {},
        [&](Exercise& exercise) { exercise = mend.mended(exercise); }));
}

QWidget* ExerciseEditor::topBar()
{
    auto* bar = new QWidget;
    auto* row = new FlowLayout(space::small, bar);
    row->setContentsMargins(space::gap, 10, space::gap, 10);
    auto* back = buttonOf(tr("Back"), QStringLiteral("back"), Button::Kind::Quiet);
    back->setSymbol(Symbol::Back);
    auto* words = new QWidget;
    auto* line = new QHBoxLayout(words);
    line->setContentsMargins(4, 0, 12, 0);
    line->setSpacing(12);
    words->setMinimumHeight(scaled(space::control));
    m_title->setWordWrap(false);
    m_title->setObjectName(QStringLiteral("documentTitle"));
    m_state->setObjectName(QStringLiteral("documentState"));
    m_state->setWordWrap(false);
    m_state->in(QPalette::PlaceholderText);
    line->addWidget(m_title);
    line->addWidget(m_state);
    m_compare->setVisible(m_shelf.catalog().original(m_document->exercise().id));
    for (QWidget* widget : std::initializer_list<QWidget*>{ back, words, m_undo, m_redo, m_compare, m_save })
        row->addWidget(widget);
    connect(back, &Button::clicked, this, &ExerciseEditor::backAsked);
    connect(m_undo, &Button::clicked, &m_document->history(), &QUndoStack::undo);
    connect(m_redo, &Button::clicked, &m_document->history(), &QUndoStack::redo);
    connect(m_save, &Button::clicked, this, &ExerciseEditor::saveAsked);
    connect(m_compare, &Button::clicked, this, &ExerciseEditor::compareAsked);
    return bar;
}

void ExerciseEditor::addShortcuts()
{
    const auto add = [this](const QKeySequence& key, auto* receiver, auto slot) {
        auto* shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, receiver, slot);
    };
    add(QKeySequence::Undo, &m_document->history(), &QUndoStack::undo);
    add(QKeySequence::Redo, &m_document->history(), &QUndoStack::redo);
    add(QKeySequence(Qt::CTRL | Qt::Key_Y), &m_document->history(), &QUndoStack::redo);
    add(QKeySequence::Save, this, &ExerciseEditor::saveAsked);
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), this, &ExerciseEditor::saveAsAnotherAsked);
    add(QKeySequence(Qt::Key_F5), this, &ExerciseEditor::rehearse);
}

void ExerciseEditor::showState()
{
    m_title->setText(title());
    m_state->setText(m_document->isDirty() ? tr("edited") : QString());
    setWindowTitle(title());
    const QUndoStack& history = m_document->history();
    m_undo->setEnabled(history.canUndo());
    m_redo->setEnabled(history.canRedo());
    m_undo->setAccessibleDescription(history.undoText());
    m_redo->setAccessibleDescription(history.redoText());
    m_undo->setToolTip(history.canUndo() ? tr("Undo: %1").arg(history.undoText()) : QString());
    m_redo->setToolTip(history.canRedo() ? tr("Redo: %1").arg(history.redoText()) : QString());
    m_save->setEnabled(m_document->isDirty());
}

void ExerciseEditor::showMovement()
{
    m_later.stop();
    showFindings();
    const Exercise& exercise = m_document->exercise();
    const bool hasFigure = exercise.motion && !exercise.motion->poses.empty();
    const figure::Motion* motion = hasFigure ? &*exercise.motion : nullptr;
    m_inspector->choose(m_about, title(), motion);
    m_inspector->renewFigure(motion);
    const auto score = compile(exercise, Person(), m_shelf.options);
    m_inspector->rehearse()->setEnabled(score.value.has_value());
    QStringList lines{ doseText(exercise.dose, exercise.sides) };
    if (score.value)
        lines << tr("%1 in all").arg(clockText(score.value->total()));
    for (const Diagnostic& fault : score.diagnostics)
        lines << shown(fault.sentence);
    m_summary->setText(lines.join(u'\n'));
}

void ExerciseEditor::rehearse()
{
    showMovement();
    const auto score = compile(m_document->exercise(), Person(), m_shelf.options);
    if (!score.value)
        return;
    m_inspector->setRehearsing(true);
    m_rehearsal->play(*score.value, 0);
}

void ExerciseEditor::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens tokens = tokensOf(palette());
    painter.fillRect(rect(), tokens.paper);
    const QRect bar(0, 0, width(), m_columns->y());
    painter.fillRect(bar, tokens.surface);
    painter.setPen(tokens.line);
    painter.drawLine(bar.bottomLeft(), bar.bottomRight());
}

} // namespace plumbline
