// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workshop.h"

#include "catalog/conflict_copy.h"
#include "catalog/read.h"
#include "catalog/text_file.h"
#include "catalog/trainer.h"
#include "catalog/write.h"
#include "editor/exercise_edits.h"
#include "editor/record_name.h"
#include "editor/routine_edits.h"
#include "studio/comparison_page.h"
#include "studio/exercise_editor.h"
#include "studio/routine_editor.h"
#include "ui/question.h"
#include "ui/words.h"

#include <QFileDialog>

#include <utility>

namespace plumbline
{

namespace
{

constexpr std::size_t mostFaults = 3; ///< told at once

Routine blankRoutine()
{
    Routine routine;
    routine.id = RoutineId("untitled");
    return routine;
}

/// With one movement, so that it can be played from the beginning.
Exercise blankExercise()
{
    Exercise exercise;
    exercise.id = ExerciseId("untitled");
    exercise.doseBy = DoseBy::Trainer;
    Step move;
    move.words = Workshop::tr("Move slowly.").toStdString();
    move.seconds = std::chrono::seconds(3);
    exercise.steps = { move };
    exercise.dose.reps = CountRange(8);
    exercise.source = { { Workshop::tr("My own").toStdString(), {}, {} } };
    return exercise;
}

SavedFile savedAt(const std::filesystem::path& path)
{
    const Parsed<std::string> text = readText(path);
    return text.value ? SavedFile(path, *text.value) : SavedFile(path);
}

QString sentences(const Diagnostics& faults)
{
    QStringList lines;
    for (const Diagnostic& fault : faults)
        if (fault.severity == Severity::Error && static_cast<std::size_t>(lines.size()) < mostFaults)
            lines << shown(fault.pointer.empty() ? fault.sentence : fault.pointer + ": " + fault.sentence);
    return lines.join(u'\n');
}

} // namespace

Workshop::Workshop(Shelf& shelf, std::filesystem::path own, QWidget* over, QObject* parent)
    : QObject(parent)
    , m_shelf(shelf)
    , m_own(std::move(own))
    , m_over(over)
{
}

std::filesystem::path Workshop::pathOf(const Record& record) const
{
    if (const auto* routine = std::get_if<Routine>(&record))
        return m_own / "routines" / (routine->id.value + ".json");
    return m_own / "exercises" / (std::get<Exercise>(record).id.value + ".json");
}

std::filesystem::path Workshop::draftFolder() const
{
    return m_own.empty() ? std::filesystem::path() : m_own / "drafts";
}

void Workshop::newRoutine()
{
    const Routine routine = blankRoutine();
    show(open(routine, SavedFile(pathOf(routine))));
}

void Workshop::newExercise()
{
    const Exercise exercise = blankExercise();
    show(open(exercise, SavedFile(pathOf(exercise))));
}

void Workshop::edit(const Routine& routine)
{
    show(open(routine, savedAt(pathOf(routine))));
}

void Workshop::edit(const Exercise& exercise)
{
    show(open(exercise, savedAt(pathOf(exercise))));
}

RoutineEditor* Workshop::open(const Routine& routine, SavedFile file)
{
    auto document = std::make_unique<RoutineDocument>(routine, std::move(file), draftFolder());
    auto* page = new RoutineEditor(std::move(document), m_shelf);
    connect(page, &RoutineEditor::handoutAsked, this,
        [this, page] { emit handoutAsked(page->document().routine()); });
    connect(page, &RoutineEditor::bundleAsked, this, [this, page] {
        const auto give = [this, page] { emit bundleAsked(page->document().routine()); };
        if (page->file().isDirty())
            save(page, give);
        else
            give();
    });
    page->setUsualDoses(openTrainer(m_own / "trainer.json").value.value_or(Trainer()).doses);
    connect(page, &RoutineEditor::usualDoseChosen, this, &Workshop::keepUsualDose);
    connect(page, &RoutineEditor::exerciseAsked, this, [this](const ExerciseId& id) {
        if (const Exercise* exercise = m_shelf.catalog().find(id))
            edit(*exercise);
    });
    connect(this, &Workshop::libraryChanged, page, &RoutineEditor::renewLibrary);
    return page;
}

/// The rest of the file stays as it is; what cannot be read is not overwritten.
void Workshop::keepUsualDose(const ExerciseId& exercise, const Dose& dose)
{
    const std::filesystem::path file = m_own / "trainer.json";
    Parsed<Trainer> trainer = openTrainer(file);
    if (!trainer.value)
        return emit told(tr("Your usual doses could not be read: %1").arg(sentences(trainer.diagnostics)));
    trainer.value->doses[exercise] = dose;
    const std::string fault = replaceText(file, toJson(*trainer.value));
    emit told(fault.empty() ? tr("From now on you give it like this.") : shown(fault));
}

ExerciseEditor* Workshop::open(const Exercise& exercise, SavedFile file)
{
    auto document = std::make_unique<ExerciseDocument>(exercise, std::move(file), draftFolder());
    return new ExerciseEditor(std::move(document), m_shelf);
}

void Workshop::show(EditorPage* page)
{
    connect(page, &EditorPage::backAsked, this,
        [this, page] { leave(page, [this, page] { emit closed(page); }); });
    connect(page, &EditorPage::saveAsked, this, [this, page] { save(page); });
    connect(page, &EditorPage::saveAsAnotherAsked, this, [this, page] { saveAsAnother(page); });
    connect(page, &EditorPage::told, this, &Workshop::told);
    connect(page, &EditorPage::compareAsked, this, [this, page] { compare(page); });
    connect(&page->file(), &DocumentFile::changedElsewhere, page,
        [this, page](SavedFile::State state) { askAboutOthers(page, state); });
    connect(&page->file(), &DocumentFile::draftFailed, page, [this](const QString& why) {
        emit told(tr("What you change is not kept safe from a crash: %1").arg(why));
    });
    emit opened(page);
}

std::vector<Draft> Workshop::drafts() const
{
    return m_own.empty() ? std::vector<Draft>() : findDrafts(draftFolder());
}

/// Opens what was there before with what became of it as an edit, so that it can be undone.
void Workshop::takeUp(const Draft& draft)
{
    const SavedFile file = draft.before.empty() ? SavedFile(draft.file) : SavedFile(draft.file, draft.before);
    const QString name = tr("take up again");
    EditorPage* page = nullptr;
    if (draft.isRoutine()) {
        auto* editor = open(readRoutine(draft.before).value.value_or(blankRoutine()), file);
        if (const auto routine = readUnfinishedRoutine(draft.text).value)
            editor->document().apply(edits::replace(editor->document().value(), *routine, name));
        page = editor;
    } else {
        auto* editor = open(readExercise(draft.before).value.value_or(blankExercise()), file);
        if (const auto exercise = readUnfinishedExercise(draft.text).value)
            editor->document().apply({ name, *exercise });
        page = editor;
    }
    page->file().keepDraft();
    removeDraft(draft);
    show(page);
}

void Workshop::leave(EditorPage* page, std::function<void()> then)
{
    if (!page->file().isDirty())
        return then();
    question().ask(tr("Save “%1”?").arg(page->title()), tr("You have changed it since it was saved."),
        { { QStringLiteral("saveAndLeave"), tr("Save"), [this, page, then] { save(page, then); } },
            { QStringLiteral("stayHere"), tr("Stay here"), [] {} },
            { QStringLiteral("leaveUnsaved"), tr("Do not save"), [page, then] {
                 page->file().discard();
                 then();
             } } });
}

/// The first time a record is saved it gets its name after its title.
void Workshop::nameIt(EditorPage* page)
{
    if (page->file().path().stem() == "untitled")
        giveName(page, page->title());
}

/// The title, and an id after it that nothing else has.
void Workshop::giveName(EditorPage* page, const QString& title)
{
    const QString name = tr("name it");
    const auto isFree = [](const std::string& id, bool isThere) { return id != "untitled" && !isThere; };
    if (auto* editor = qobject_cast<RoutineEditor*>(page)) {
        RoutineDocument& document = editor->document();
        const RoutineId id(freeId(title,
            [&](const std::string& text) { return !isFree(text, m_shelf.catalog().find(RoutineId(text))); }));
        document.apply(edits::changeHead(document.value(), name, {}, [&](Routine& routine) {
            routine.id = id;
            routine.title = title.toStdString();
            if (routine.summary.empty())
                routine.summary = routine.title;
        }));
    } else if (auto* other = qobject_cast<ExerciseEditor*>(page)) {
        ExerciseDocument& document = other->document();
        const ExerciseId id(freeId(title, [&](const std::string& text) {
            return !isFree(text, m_shelf.catalog().find(ExerciseId(text)));
        }));
        document.apply(edits::change(document.value(), name, {}, [&](Exercise& exercise) {
            exercise.id = id;
            exercise.title = title.toStdString();
        }));
    }
}

void Workshop::saveAsAnother(EditorPage* page)
{
    giveName(page, tr("%1, another").arg(page->title()));
    save(page);
}

void Workshop::save(EditorPage* page, std::function<void()> then)
{
    if (m_own.empty())
        return emit told(tr("There is no home folder to save anything in."));
    nameIt(page);
    auto* routine = qobject_cast<RoutineEditor*>(page);
    const std::filesystem::path path = routine
        ? pathOf(routine->document().routine())
        : pathOf(static_cast<ExerciseEditor*>(page)->document().exercise());
    finishSave(page, page->file().saveAs(path), then);
}

void Workshop::finishSave(
    EditorPage* page, const DocumentFile::Saved& saved, const std::function<void()>& then)
{
    using Outcome = DocumentFile::Saved::Outcome;
    switch (saved.outcome) {
    case Outcome::Done:
        takeIntoLibrary(page);
        emit told({});
        if (then)
            then();
        return;
    case Outcome::Faulty:
        question().ask(tr("“%1” cannot be saved yet").arg(page->title()),
            tr("%1\n\nNothing is lost: it is kept as a draft.").arg(sentences(saved.faults)),
            { { QStringLiteral("mendIt"), tr("Go on editing"), [] {} } });
        page->file().keepDraft();
        return;
    case Outcome::Changed:
        return askHow(tr("Somebody else changed this file"),
            tr("Another program wrote to it since you opened it. What do you want to keep?"), page,
            tr("Overwrite it with mine"), then);
    case Outcome::Gone:
        return askHow(tr("The file is gone"), tr("Another program took it away since you opened it."), page,
            tr("Save it again"), then);
    case Outcome::Failed:
        question().ask(tr("“%1” could not be saved").arg(page->title()),
            tr("%1\n\nThe old file is untouched, and nothing you changed is lost.").arg(shown(saved.fault)),
            { { QStringLiteral("stayUnsaved"), tr("Go on editing"), [] {} },
                { QStringLiteral("tryAgain"), tr("Try again"), [this, page, then] { save(page, then); } },
                { QStringLiteral("saveElsewhere"), tr("Save a copy elsewhere…"), [this, page] {
                     const QString file = QFileDialog::getSaveFileName(m_over, tr("Save a copy"),
                         shown(page->file().path().filename().string()),
                         tr("Routines and exercises (*.json)"));
                     if (file.isEmpty())
                         return;
                     const std::string fault = replaceText(file.toStdString(), page->file().text());
                     emit told(fault.empty() ? tr("A copy is in %1.").arg(file) : shown(fault));
                 } } });
        return;
    }
}

void Workshop::askHow(const QString& title, const QString& text, EditorPage* page, const QString& again,
    const std::function<void()>& then)
{
    const auto overwrite = [this, page, then] {
        finishSave(page, page->file().save(DocumentFile::Others::Overwrite), then);
    };
    std::error_code none;
    const bool isThere = std::filesystem::exists(page->file().path(), none);
    std::vector<Question::Answer> answers{ { QStringLiteral("decideLater"), tr("Neither for now"), [] {} } };
    if (isThere)
        answers.push_back(
            { QStringLiteral("takeTheirs"), tr("Load theirs"), [this, page] { reload(page); } });
    answers.push_back({ QStringLiteral("keepMine"), again, overwrite });
    question().ask(title, text, std::move(answers));
}

void Workshop::askAboutOthers(EditorPage* page, SavedFile::State state)
{
    const bool isGone = state == SavedFile::State::Gone;
    askHow(isGone ? tr("The file is gone") : tr("Somebody else changed this file"),
        isGone ? tr("Another program took away the file of “%1”.").arg(page->title())
               : tr("Another program wrote to the file of “%1”.").arg(page->title()),
        page, isGone ? tr("Save it again") : tr("Overwrite it with mine"), {});
}

/// Theirs, as a step that can be undone.
void Workshop::reload(EditorPage* page)
{
    const std::filesystem::path path = page->file().path();
    const Parsed<std::string> text = readText(path);
    Diagnostics faults = text.diagnostics;
    if (auto* editor = qobject_cast<RoutineEditor*>(page); editor && text.value) {
        Parsed<Routine> read = readRoutine(*text.value, path);
        faults = read.diagnostics;
        if (read.value) {
            RoutineDocument& document = editor->document();
            document.apply(edits::replace(document.value(), *read.value, tr("load the other version")));
            document.takeOver(SavedFile(path, *text.value));
        }
    } else if (auto* other = qobject_cast<ExerciseEditor*>(page); other && text.value) {
        Parsed<Exercise> read = readExercise(*text.value, path);
        faults = read.diagnostics;
        if (read.value) {
            other->document().apply({ tr("load the other version"), *read.value });
            other->document().takeOver(SavedFile(path, *text.value));
        }
    }
    if (hasErrors(faults))
        return emit told(tr("The file cannot be read: %1").arg(sentences(faults)));
    takeIntoLibrary(page);
}

void Workshop::takeIntoLibrary(EditorPage* page)
{
    Parsed<Record> read = readFile(page->file().path());
    if (!read.value)
        return;
    std::visit([this](auto& record) { m_shelf.library.catalog.add(std::move(record)); }, *read.value);
    emit libraryChanged();
}

void Workshop::compare(EditorPage* page)
{
    std::string original;
    if (auto* editor = qobject_cast<RoutineEditor*>(page)) {
        if (const Routine* routine = m_shelf.catalog().original(editor->document().routine().id))
            original = toJson(*routine);
    } else if (auto* other = qobject_cast<ExerciseEditor*>(page)) {
        if (const Exercise* exercise = m_shelf.catalog().original(other->document().exercise().id))
            original = toJson(*exercise);
    }
    auto* comparison = new ComparisonPage(
        { page->title(), tr("Yours"), tr("As it was shipped"), tr("Put the shipped one back"), {} },
        differencesOf(page->file().text(), original));
    connect(comparison, &ComparisonPage::theirsChosen, this, [this, page, comparison] {
        emit comparisonClosed(comparison);
        putOriginalBack(page);
    });
    emit comparisonOpened(comparison);
}

/// As an edit, so that one can think better of it.
void Workshop::putOriginalBack(EditorPage* page)
{
    if (auto* editor = qobject_cast<RoutineEditor*>(page)) {
        RoutineDocument& document = editor->document();
        if (const Routine* routine = m_shelf.catalog().original(document.routine().id))
            document.apply(edits::replace(document.value(), *routine, tr("put the shipped one back")));
    } else if (auto* other = qobject_cast<ExerciseEditor*>(page)) {
        ExerciseDocument& document = other->document();
        if (const Exercise* exercise = m_shelf.catalog().original(document.exercise().id))
            document.apply({ tr("put the shipped one back"), *exercise });
    }
}

void Workshop::settle(const std::filesystem::path& conflictCopy)
{
    const auto file = originalOf(conflictCopy);
    const Parsed<std::string> theirs = readText(conflictCopy);
    if (!file || !theirs.value)
        return emit told(tr("%1 cannot be read.").arg(shown(conflictCopy.string())));
    const Parsed<std::string> mine = readText(*file);
    auto* comparison =
        new ComparisonPage({ shown(file->stem().string()), tr("On this computer"), tr("On another computer"),
                               tr("Take the other one"), tr("Keep mine") },
            differencesOf(mine.value.value_or("{}"), *theirs.value));
    const auto finish = [this, comparison, conflictCopy] {
        std::error_code fault;
        std::filesystem::remove(conflictCopy, fault);
        if (fault)
            emit told(shown(fault.message()));
        emit comparisonClosed(comparison);
        emit conflictSettled();
    };
    connect(comparison, &ComparisonPage::mineChosen, this, finish);
    connect(
        comparison, &ComparisonPage::theirsChosen, this, [this, finish, file = *file, text = *theirs.value] {
            if (const std::string fault = replaceText(file, text); !fault.empty())
                return emit told(shown(fault));
            finish();
        });
    emit comparisonOpened(comparison);
}

Question& Workshop::question()
{
    if (!m_question)
        m_question = new Question(m_over);
    return *m_question;
}

} // namespace plumbline
