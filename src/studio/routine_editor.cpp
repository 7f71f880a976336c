// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/routine_editor.h"

#include "editor/routine_edits.h"
#include "studio/exercise_shelf.h"
#include "studio/finding_words.h"
#include "studio/findings_list.h"
#include "studio/inspector.h"
#include "studio/item_form.h"
#include "studio/rehearsal.h"
#include "studio/routine_form.h"
#include "studio/row_delegate.h"
#include "studio/row_list.h"
#include "studio/row_words.h"
#include "studio/small_forms.h"
#include "studio/studio_columns.h"
#include "studio/timeline.h"
#include "ui/button.h"
#include "ui/flow_layout.h"
#include "ui/label.h"
#include "ui/phase_words.h"
#include "ui/words.h"

#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace plumbline
{

namespace
{

Button* buttonOf(const QString& text, const QString& name, Button::Kind kind = Button::Kind::Secondary)
{
    auto* button = new Button(kind, text);
    button->setObjectName(name);
    return button;
}

QString changesText(int changes)
{
    return changes == 1 ? RoutineEditor::tr("1 change of position")
                        : RoutineEditor::tr("%1 changes of position").arg(changes);
}

} // namespace

RoutineEditor::RoutineEditor(std::unique_ptr<RoutineDocument> document, const Shelf& shelf, QWidget* parent)
    : EditorPage(parent)
    , m_document(std::move(document))
    , m_shelf(shelf)
    , m_rows(new RoutineRows(*m_document, shelf.catalog(), this))
    , m_library(new ExerciseShelf(shelf.catalog()))
    , m_list(new RowList(*m_document, *m_rows))
    , m_delegate(new RowDelegate(m_list, *m_rows))
    , m_timeline(new Timeline)
    , m_findingsList(new FindingsList)
    , m_rehearsal(new Rehearsal)
    , m_item(new ItemForm(*m_document, shelf.catalog()))
    , m_heading(new HeadingForm(*m_document))
    , m_rest(new RestForm(*m_document))
    , m_choose(new ChooseForm(*m_document, shelf.catalog()))
    , m_whole(new RoutineForm(*m_document))
    , m_inspector(new Inspector(m_rehearsal))
    , m_title(new Label({}, Type::Heading, QFont::DemiBold))
    , m_state(new Label({}, Type::Small))
    , m_numbers(new Label({}, Type::Body))
    , m_undo(buttonOf(tr("Undo"), QStringLiteral("undo")))
    , m_redo(buttonOf(tr("Redo"), QStringLiteral("redo")))
    , m_save(buttonOf(tr("&Save"), QStringLiteral("save")))
{
    m_rows->setAbout([this](const Row& row) { return rowText(row, m_shelf.catalog()); });
    m_list->setItemDelegate(m_delegate);
    for (QWidget* form : std::initializer_list<QWidget*>{ m_item, m_heading, m_rest, m_choose, m_whole })
        m_inspector->add(form);
    m_columns = new StudioColumns(
        { tr("Library"), m_library }, { tr("Routine"), middle() }, { tr("Details"), m_inspector });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(topBar());
    column->addWidget(m_columns, 1);
    addShortcuts();
    m_compile.setSingleShot(true);
    m_compile.setInterval(0);
    connect(&m_compile, &QTimer::timeout, this, &RoutineEditor::compileNow);
    connect(m_document.get(), &RoutineDocument::changed, this, [this] {
        m_compile.start();
        showState();
        showChoice();
    });
    connect(m_document.get(), &RoutineDocument::dirtyChanged, this, &RoutineEditor::showState);
    connect(m_library, &ExerciseShelf::taken, this, &RoutineEditor::take);
    connect(m_list, &RowList::choiceChanged, this, &RoutineEditor::showChoice);
    connect(m_list, &RowList::pasteFailed, this, &RoutineEditor::told);
    connect(m_list, &RowList::opened, this, [this] { m_columns->reveal(2); });
    connect(m_timeline, &Timeline::partChosen, this, &RoutineEditor::jumpTo);
    connect(m_whole, &RoutineForm::saveAsAnotherAsked, this, &RoutineEditor::saveAsAnotherAsked);
    connect(m_findingsList, &FindingsList::chosen, this,
        [this](std::size_t finding) { goTo(m_findings[finding].place); });
    connect(m_findingsList, &FindingsList::mendAsked, this, &RoutineEditor::mend);
    connect(m_item, &ItemForm::usualAsked, this, [this](const ExerciseId& id, const Dose& dose) {
        m_usualDoses[id] = dose;
        emit usualDoseChosen(id, dose);
    });
    connect(m_rehearsal, &Rehearsal::moved, this,
        [this](std::size_t, Duration since) { m_timeline->setPlace(since); });
    connect(m_rehearsal, &Rehearsal::stopped, this, [this] {
        m_timeline->setPlace({});
        m_inspector->setRehearsing(false);
    });
    connect(m_inspector->rehearse(), &Button::clicked, this, &RoutineEditor::rehearse);
    connect(m_inspector->exercise(), &Button::clicked, this, [this] {
        const auto at = m_document->value().find(m_list->chosen().empty() ? 0 : m_list->chosen().front());
        if (const auto* item =
                at ? std::get_if<ExerciseItem>(&m_document->value().rows[*at].content) : nullptr)
            emit exerciseAsked(item->exercise);
    });
    compileNow();
    showState();
    showChoice();
    m_library->focusSearch();
}

RoutineEditor::~RoutineEditor()
{
    m_rehearsal->stop();
    m_document->disconnect(this);
}

QWidget* RoutineEditor::topBar()
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
    auto* whole = buttonOf(tr("Title and schedule"), QStringLiteral("whole"));
    auto* handout = buttonOf(tr("&Hand-out"), QStringLiteral("handout"));
    auto* give = buttonOf(tr("&Give to client"), QStringLiteral("give"), Button::Kind::Primary);
    auto* compare = buttonOf(tr("&Compare"), QStringLiteral("compare"));
    compare->setAccessibleDescription(tr("With the routine that was shipped"));
    compare->setVisible(m_shelf.catalog().original(m_document->value().head.id));
    connect(compare, &Button::clicked, this, &RoutineEditor::compareAsked);
    for (QWidget* widget :
        std::initializer_list<QWidget*>{ back, words, whole, m_undo, m_redo, m_save, compare, handout, give })
        row->addWidget(widget);
    connect(back, &Button::clicked, this, &RoutineEditor::backAsked);
    connect(whole, &Button::clicked, this, [this] {
        m_list->clearSelection();
        m_columns->reveal(2);
    });
    connect(m_undo, &Button::clicked, &m_document->history(), &QUndoStack::undo);
    connect(m_redo, &Button::clicked, &m_document->history(), &QUndoStack::redo);
    connect(m_save, &Button::clicked, this, &RoutineEditor::saveAsked);
    connect(handout, &Button::clicked, this, &RoutineEditor::handoutAsked);
    connect(give, &Button::clicked, this, &RoutineEditor::bundleAsked);
    return bar;
}

QWidget* RoutineEditor::middle()
{
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(space::gap + 4, space::gap, space::gap + 4, 0);
    column->setSpacing(10);
    m_numbers->setObjectName(QStringLiteral("numbers"));
    column->addWidget(m_numbers);
    column->addWidget(m_timeline);
    addEdits(*column);
    column->addWidget(m_list, 1);
    column->addWidget(m_findingsList);
    return widget;
}

void RoutineEditor::addEdits(QVBoxLayout& column)
{
    auto* row = new FlowLayout(6);
    const auto add = [&](const QString& text, const QString& name, auto act) {
        auto* button = buttonOf(text, name, Button::Kind::Quiet);
        connect(button, &Button::clicked, this, act);
        row->addWidget(button);
        return button;
    };
    add(tr("+ Section"), QStringLiteral("addSection"),
        [this] { insert(Heading{ tr("Section").toStdString() }, tr("add a section")); });
    add(tr("+ Rest"), QStringLiteral("addRest"), [this] {
        insert(RestItem{ std::chrono::seconds(30), {} }, tr("add a rest"));
    });
    add(tr("+ Choice"), QStringLiteral("addChoice"), [this] {
        // Of the exercises that are chosen, or a new one to be filled.
        const std::vector<int> ids = m_list->chosen();
        ChooseItem slot;
        for (const Row& chosen : m_document->value().rows)
            if (const auto* item = std::get_if<ExerciseItem>(&chosen.content); item
                && std::find(ids.begin(), ids.end(), chosen.id) != ids.end()
                && std::find(slot.from.begin(), slot.from.end(), item->exercise) == slot.from.end())
                slot.from.push_back(item->exercise);
        if (slot.from.empty())
            return emit told(tr("Choose the exercises that are to take turns first."));
        RoutineDraft draft = edits::remove(m_document->value(), ids).result;
        const std::size_t at = std::min(*m_document->value().find(ids.front()), draft.rows.size());
        m_document->apply(edits::insert(draft, at, { slot }, tr("make a choice")));
    });
    m_onRows = { add(tr("Up"), QStringLiteral("up"), [this] { m_list->step(-1); }),
        add(tr("Down"), QStringLiteral("down"), [this] { m_list->step(1); }),
        add(tr("Duplicate"), QStringLiteral("duplicate"), [this] { m_list->duplicateChosen(); }),
        add(tr("Copy"), QStringLiteral("copy"), [this] { m_list->copy(); }),
        add(tr("Paste"), QStringLiteral("paste"), [this] { m_list->paste(); }),
        add(tr("Remove"), QStringLiteral("remove"), [this] { m_list->removeChosen(); }) };
    m_onRows.erase(m_onRows.begin() + 4); // one can always paste
    column.addLayout(row);
}

void RoutineEditor::addShortcuts()
{
    const auto add = [this](const QKeySequence& key, auto* receiver, auto slot) {
        auto* shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, receiver, slot);
    };
    add(QKeySequence::Undo, &m_document->history(), &QUndoStack::undo);
    add(QKeySequence::Redo, &m_document->history(), &QUndoStack::redo);
    add(QKeySequence(Qt::CTRL | Qt::Key_Y), &m_document->history(), &QUndoStack::redo);
    add(QKeySequence::Save, this, &RoutineEditor::saveAsked);
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), this, &RoutineEditor::saveAsAnotherAsked);
    add(QKeySequence::Find, this, [this] {
        m_columns->reveal(0);
        m_library->focusSearch();
    });
    add(QKeySequence(Qt::Key_F5), this, &RoutineEditor::rehearse);
}

void RoutineEditor::take(const ExerciseId& exercise)
{
    const auto ids = m_list->chosen();
    const auto at = ids.size() == 1 ? m_document->value().find(ids.front()) : std::nullopt;
    if (at && std::holds_alternative<ChooseItem>(m_document->value().rows[*at].content))
        return m_choose->add(exercise);
    ExerciseItem item;
    item.exercise = exercise;
    if (const auto usual = m_usualDoses.find(exercise); usual != m_usualDoses.end())
        item.dose = usual->second;
    const QString name = tr("add %1").arg(rowTitle({ 0, item }, m_shelf.catalog()));
    insert(std::move(item), name);
}

void RoutineEditor::insert(RowContent content, const QString& name)
{
    m_document->apply(
        edits::insert(m_document->value(), m_list->placeForNew(), { std::move(content) }, name));
}

void RoutineEditor::showChoice()
{
    const std::vector<int> ids = m_list->chosen();
    for (Button* button : m_onRows)
        button->setEnabled(!ids.empty());
    const auto at = ids.empty() ? std::nullopt : m_document->value().find(ids.front());
    const Row* row = at ? &m_document->value().rows[*at] : nullptr;
    const auto* item = row ? std::get_if<ExerciseItem>(&row->content) : nullptr;
    const Exercise* exercise = item ? m_shelf.catalog().find(item->exercise) : nullptr;
    m_inspector->exercise()->setVisible(exercise && ids.size() == 1);
    m_inspector->rehearse()->setText(row ? tr("&Rehearse from here") : tr("&Rehearse"));
    const figure::Motion* motion = exercise && exercise->motion ? &*exercise->motion : nullptr;
    QWidget* form = m_whole;
    if (row && item) {
        m_item->show(ids);
        form = m_item;
    } else if (row && std::holds_alternative<Heading>(row->content)) {
        m_heading->show(row->id);
        form = m_heading;
    } else if (row && std::holds_alternative<RestItem>(row->content)) {
        m_rest->show(row->id);
        form = m_rest;
    } else if (row) {
        m_choose->show(row->id);
        form = m_choose;
    }
    m_inspector->choose(form, row ? rowTitle(*row, m_shelf.catalog()) : tr("The whole routine"), motion);
    std::vector<std::size_t> parts;
    for (std::size_t part = 0; m_score && part < m_score->parts.size(); ++part) {
        const std::size_t place = m_score->parts[part].item;
        if (place < m_rowsOfItems.size()
            && std::find(ids.begin(), ids.end(), m_rowsOfItems[place]) != ids.end())
            parts.push_back(part);
    }
    m_timeline->setChosen(std::move(parts));
}

QString RoutineEditor::title() const
{
    const QString title = shown(m_document->value().head.title);
    return title.isEmpty() ? tr("Untitled routine") : title;
}

void RoutineEditor::renewLibrary()
{
    m_library->renew();
    m_list->viewport()->update();
    m_compile.start();
}

void RoutineEditor::showState()
{
    m_title->setText(title());
    m_state->setText(m_document->isDirty() ? tr("edited") : QString());
    setWindowTitle(m_title->text());
    const QUndoStack& history = m_document->history();
    m_undo->setEnabled(history.canUndo());
    m_redo->setEnabled(history.canRedo());
    m_undo->setAccessibleDescription(history.undoText());
    m_redo->setAccessibleDescription(history.redoText());
    m_undo->setToolTip(history.canUndo() ? tr("Undo: %1").arg(history.undoText()) : QString());
    m_redo->setToolTip(history.canRedo() ? tr("Redo: %1").arg(history.redoText()) : QString());
    m_save->setEnabled(m_document->isDirty());
}

void RoutineEditor::compileNow()
{
    m_compile.stop();
    const Routine routine = m_document->routine();
    m_score = compile(routine, m_shelf.catalog(), Person(), m_shelf.options).value;
    m_rowsOfItems = rowsOfItems(m_document->value(), m_shelf.catalog(), m_shelf.options.day);
    m_inspector->rehearse()->setEnabled(m_score.has_value());
    m_findings = findings(routine, m_shelf.catalog(), m_score ? &*m_score : nullptr);
    showSums();
    showFindings();
    showChoice();
}

void RoutineEditor::showFindings()
{
    static const LintWords words = translatedLintWords();
    std::vector<FindingsList::Entry> entries;
    QHash<int, RowDelegate::Mark> marks;
    for (const Finding<Routine>& finding : m_findings) {
        const Severity severity = severityOf(finding.rule);
        entries.push_back({ severity, findingText(finding.place, shown(sentence(finding, words))),
            finding.mend ? shown(plumbline::title(*finding.mend, words)) : QString() });
        if (const auto row = rowAt(finding.place); row && !marks.contains(*row))
            marks.insert(*row, { shortText(finding.rule), severity != Severity::Hint });
    }
    // A new routine is not told that it is empty.
    if (!m_document->isDirty() && m_document->value().rows.empty())
        entries.clear();
    m_findingsList->show(std::move(entries));
    m_delegate->setMarks(std::move(marks));
    m_list->viewport()->update();
}

std::optional<int> RoutineEditor::rowAt(const Place& place) const
{
    const std::vector<RowPlace> places = placesOf(m_document->value());
    for (std::size_t i = 0; i < places.size(); ++i)
        if (place.section && places[i].section == *place.section && places[i].item == place.item)
            return m_document->value().rows[i].id;
    return std::nullopt;
}

void RoutineEditor::goTo(const Place& place)
{
    const auto row = rowAt(place);
    if (row)
        m_list->choose({ *row });
    else
        m_list->clearSelection();
    m_columns->reveal(row ? 1 : 2);
    if (row)
        m_list->setFocus();
}

void RoutineEditor::mend(std::size_t finding)
{
    if (finding >= m_findings.size() || !m_findings[finding].mend)
        return;
    compileNow(); // the mend is for the routine as it is
    if (finding >= m_findings.size() || !m_findings[finding].mend)
        return;
    static const LintWords words = translatedLintWords();
    const Mend<Routine>& mend = *m_findings[finding].mend;
    m_document->apply(edits::replace(
        m_document->value(), mend.mended(m_document->routine()), shown(plumbline::title(mend, words))));
}

void RoutineEditor::showSums()
{
    if (!m_score) {
        m_timeline->clear();
        m_numbers->setText(tr("Nothing to play yet"));
        m_whole->setSums({});
        return;
    }
    m_timeline->show(*m_score);
    const RoutineSums sums = sumsOf(*m_score);
    m_numbers->setText(
        tr("%1 · %2 · %3")
            .arg(clockText(sums.total), exercisesText(sums.exercises), changesText(sums.positionChanges)));
    m_whole->setSums(sumsText(sums));
}

QString RoutineEditor::sumsText(const RoutineSums& sums) const
{
    QStringList lines, sections, regions;
    for (std::size_t i = 0; m_score->sections.size() > 1 && i < sums.sections.size(); ++i)
        sections << tr("%1 %2").arg(shown(m_score->sections[i]), clockText(sums.sections[i]));
    for (const auto& [region, time] : sums.regions)
        regions << tr("%1 %2").arg(wordOf(region), clockText(time));
    if (!sections.isEmpty())
        lines << tr("Sections: %1").arg(sections.join(QStringLiteral(", ")));
    lines << tr("Regions: %1").arg(regions.join(QStringLiteral(", ")));
    lines << (sums.equipment.empty() ? tr("Needs nothing.")
                                     : tr("Needs: %1").arg(equipmentText(sums.equipment)));
    return lines.join(u'\n');
}

void RoutineEditor::rehearse()
{
    compileNow();
    if (!m_score)
        return;
    const auto ids = m_list->chosen();
    const auto part = ids.empty() ? std::optional<std::size_t>(0)
                                  : partFrom(m_document->value(), m_rowsOfItems, *m_score, ids.front());
    m_columns->reveal(2);
    m_inspector->setRehearsing(true);
    m_rehearsal->play(*m_score, part.value_or(0));
}

void RoutineEditor::jumpTo(std::size_t part)
{
    if (!m_score || part >= m_score->parts.size())
        return;
    const std::size_t place = m_score->parts[part].item;
    if (place < m_rowsOfItems.size())
        m_list->choose({ m_rowsOfItems[place] });
    if (m_rehearsal->isPlaying())
        m_rehearsal->player()->jump(part);
}

void RoutineEditor::paintEvent(QPaintEvent*)
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
