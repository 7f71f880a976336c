// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/trainer.h"
#include "editor/routine_document.h"
#include "editor/routine_rows.h"
#include "editor/routine_sums.h"
#include "lint/lint.h"
#include "studio/editor_page.h"
#include "ui/shelf.h"

#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace plumbline
{

class Button;
class ChooseForm;
class ExerciseShelf;
class FindingsList;
class HeadingForm;
class Inspector;
class ItemForm;
class Label;
class Rehearsal;
class RestForm;
class RoutineForm;
class RowDelegate;
class RowList;
class StudioColumns;
class Timeline;

/// A routine while it is built: the library on one side, the routine in the middle, what is chosen on the
/// other.
class RoutineEditor : public EditorPage
{
    Q_OBJECT
public:
    /// The shelf must outlive the page; when its catalog has changed, renewLibrary() must be called.
    RoutineEditor(std::unique_ptr<RoutineDocument> document, const Shelf& shelf, QWidget* parent = nullptr);
    ~RoutineEditor() override;

    [[nodiscard]] RoutineDocument& document() { return *m_document; }
    [[nodiscard]] DocumentFile& file() override { return *m_document; }
    [[nodiscard]] QString title() const override;
    void renewLibrary() override;
    /// The routine as it was compiled last, for nobody in particular.
    [[nodiscard]] const std::optional<Score>& score() const { return m_score; }
    [[nodiscard]] Rehearsal* rehearsal() const { return m_rehearsal; }
    /// Compiles at once what is otherwise compiled when the event loop is idle.
    void compileNow();
    /// What exercises are given when they are taken from the library.
    void setUsualDoses(std::map<ExerciseId, Dose> doses) { m_usualDoses = std::move(doses); }

signals:
    void handoutAsked();
    void bundleAsked();
    void exerciseAsked(const plumbline::ExerciseId& exercise);
    /// From now on this exercise is given like this.
    void usualDoseChosen(const plumbline::ExerciseId& exercise, const plumbline::Dose& dose);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QWidget* topBar();
    [[nodiscard]] QWidget* middle();
    void addEdits(QVBoxLayout& column);
    void addShortcuts();
    void take(const ExerciseId& exercise);
    void insert(RowContent content, const QString& name);
    void showChoice();
    void showState();
    void showSums();
    void showFindings();
    void goTo(const Place& place);
    void mend(std::size_t finding);
    [[nodiscard]] std::optional<int> rowAt(const Place& place) const;
    void rehearse();
    void jumpTo(std::size_t part);
    [[nodiscard]] QString sumsText(const RoutineSums& sums) const;

    std::unique_ptr<RoutineDocument> m_document;
    const Shelf& m_shelf;
    RoutineRows* m_rows;
    ExerciseShelf* m_library;
    RowList* m_list;
    RowDelegate* m_delegate;
    Timeline* m_timeline;
    FindingsList* m_findingsList;
    Rehearsal* m_rehearsal;
    ItemForm* m_item;
    HeadingForm* m_heading;
    RestForm* m_rest;
    ChooseForm* m_choose;
    RoutineForm* m_whole;
    Inspector* m_inspector;
    StudioColumns* m_columns;
    Label* m_title;
    Label* m_state;
    Label* m_numbers;
    Button* m_undo;
    Button* m_redo;
    Button* m_save;
    std::vector<Button*> m_onRows; ///< what is done to chosen rows
    std::optional<Score> m_score;
    std::vector<int> m_rowsOfItems;
    Findings<Routine> m_findings;
    std::map<ExerciseId, Dose> m_usualDoses;
    QTimer m_compile;
};

} // namespace plumbline
