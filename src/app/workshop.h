// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/draft_file.h"
#include "studio/editor_page.h"
#include "ui/shelf.h"

#include <QPointer>

#include <functional>

namespace plumbline
{

class ComparisonPage;
class ExerciseEditor;
class Question;
class RoutineEditor;

/// Where routines and exercises are made: opens them for editing, saves them into the person's own folder,
/// and asks before anything is lost or anybody's work is overwritten. What is shipped is never changed:
/// edited, it becomes the trainer's own version, which stands in for it.
class Workshop : public QObject
{
    Q_OBJECT
public:
    /// The shelf must outlive it. `own` is the person's folder; empty: there is none, and nothing can be
    /// saved. `over` is what questions are asked over.
    Workshop(Shelf& shelf, std::filesystem::path own, QWidget* over, QObject* parent = nullptr);

    void newRoutine();
    void edit(const Routine& routine);
    void newExercise();
    void edit(const Exercise& exercise);
    void takeUp(const Draft& draft);
    /// Two versions of a record that a folder on several computers came to.
    void settle(const std::filesystem::path& conflictCopy);
    [[nodiscard]] std::vector<Draft> drafts() const;

    /// What is not saved in it: asks, and then goes on with `then`, or not.
    void leave(EditorPage* page, std::function<void()> then);
    /// Saves; on success goes on with `then`.
    void save(EditorPage* page, std::function<void()> then = {});
    /// Beside what was there, under a title and a name of its own; from now on that is edited.
    void saveAsAnother(EditorPage* page);
    /// Asks what is to be done about a file that somebody else changed or took away.
    void askAboutOthers(EditorPage* page, SavedFile::State state);

signals:
    void opened(plumbline::EditorPage* page);
    void closed(plumbline::EditorPage* page);
    void comparisonOpened(plumbline::ComparisonPage* page);
    void comparisonClosed(plumbline::ComparisonPage* page);
    void told(const QString& sentence);
    /// Records were added to the catalog, or took another's place.
    void libraryChanged();
    /// The library on the disk has changed.
    void conflictSettled();
    void handoutAsked(const plumbline::Routine& routine);
    void bundleAsked(const plumbline::Routine& routine);

private:
    [[nodiscard]] std::filesystem::path pathOf(const Record& record) const;
    [[nodiscard]] std::filesystem::path draftFolder() const;
    RoutineEditor* open(const Routine& routine, SavedFile file);
    ExerciseEditor* open(const Exercise& exercise, SavedFile file);
    void show(EditorPage* page);
    void keepUsualDose(const ExerciseId& exercise, const Dose& dose);
    void nameIt(EditorPage* page);
    void giveName(EditorPage* page, const QString& title);
    void finishSave(EditorPage* page, const DocumentFile::Saved& saved, const std::function<void()>& then);
    void takeIntoLibrary(EditorPage* page);
    void reload(EditorPage* page);
    void compare(EditorPage* page);
    void putOriginalBack(EditorPage* page);
    void askHow(const QString& title, const QString& text, EditorPage* page, const QString& again,
        const std::function<void()>& then);
    [[nodiscard]] Question& question();

    Shelf& m_shelf;
    std::filesystem::path m_own;
    QWidget* m_over;
    QPointer<Question> m_question;
};

} // namespace plumbline
