// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/exercise_document.h"
#include "lint/lint.h"
#include "studio/editor_page.h"
#include "ui/shelf.h"

#include <QTimer>

class QScrollArea;
class QStackedWidget;

namespace plumbline
{

class Button;
class ChoiceGroup;
class FindingsList;
class Inspector;
class Label;
class PoseEditor;
class Rehearsal;
class StepsForm;
class StudioColumns;

/// An exercise while it is built: its parts on one side, the fields of one of them in the middle, its
/// movement on the other.
class ExerciseEditor : public EditorPage
{
    Q_OBJECT
public:
    /// The shelf must outlive the page.
    ExerciseEditor(std::unique_ptr<ExerciseDocument> document, const Shelf& shelf, QWidget* parent = nullptr);
    ~ExerciseEditor() override;

    [[nodiscard]] ExerciseDocument& document() { return *m_document; }
    [[nodiscard]] DocumentFile& file() override { return *m_document; }
    [[nodiscard]] QString title() const override;
    void renewLibrary() override { }
    /// Shows this part: 0 what it is, 1 its steps, 2 how much, 3 safety, 4 the figure.
    void openPart(int part);

signals:
    /// It has an original to be compared with, or to be put back.
    void compareAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QWidget* parts();
    [[nodiscard]] QWidget* topBar();
    void addPart(const QString& name, QWidget* form);
    void addChoice(const QString& name);
    void addShortcuts();
    void showState();
    void showMovement();
    void rehearse();
    void showFindings();
    void goTo(const Place& place);
    void mend(std::size_t finding);
    void connectPoses();

    std::unique_ptr<ExerciseDocument> m_document;
    const Shelf& m_shelf;
    ChoiceGroup* m_choice;
    QStackedWidget* m_pages;
    StepsForm* m_steps;
    PoseEditor* m_poses;
    FindingsList* m_findingsList;
    Findings<Exercise> m_findings;
    Rehearsal* m_rehearsal;
    Inspector* m_inspector;
    QWidget* m_about; ///< below the movement: what is played, in words
    Label* m_summary;
    StudioColumns* m_columns;
    Label* m_title;
    Label* m_state;
    Button* m_undo;
    Button* m_redo;
    Button* m_save;
    Button* m_compare;
    int m_partCount = 0;
    QTimer m_later;
};

} // namespace plumbline
