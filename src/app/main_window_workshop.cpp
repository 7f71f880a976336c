// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main_window.h"

#include "app/workshop.h"
#include "catalog/conflict_copy.h"
#include "studio/comparison_page.h"
#include "studio/draft_card.h"
#include "ui/exercise_page.h"
#include "ui/exercises_page.h"
#include "ui/notice.h"
#include "ui/routine_page.h"
#include "ui/routines_page.h"
#include "ui/words.h"

#include <algorithm>

namespace plumbline
{

void MainWindow::openWorkshop(const std::filesystem::path& own)
{
    m_workshop = new Workshop(m_shelf, own, centralWidget(), this);
    connect(m_workshop, &Workshop::opened, this, &MainWindow::showEditor);
    connect(m_workshop, &Workshop::closed, this, &MainWindow::closeEditor);
    connect(m_workshop, &Workshop::told, this, [this](const QString& sentence) {
        if (!sentence.isEmpty())
            m_notice->tell(sentence);
    });
    connect(m_workshop, &Workshop::comparisonOpened, this, [this](ComparisonPage* page) {
        connectPage(page);
        push(page);
    });
    connect(m_workshop, &Workshop::comparisonClosed, this, &MainWindow::goBackNow);
    connect(m_workshop, &Workshop::conflictSettled, this, &MainWindow::reloadLibrary);
    connect(m_workshop, &Workshop::handoutAsked, this, &MainWindow::showHandout);
    connect(m_workshop, &Workshop::bundleAsked, this,
        [this](const Routine& routine) { giveToClient(routine.id); });
    connect(m_workshop, &Workshop::libraryChanged, this, &MainWindow::takeLibrary);
    offerDrafts();
    if (!m_shelf.library.conflictCopies.empty())
        offerConflicts();
}

/// The first of them; the next one comes when it is settled.
void MainWindow::offerConflicts()
{
    const std::filesystem::path copy = m_shelf.library.conflictCopies.front();
    const auto original = originalOf(copy);
    auto* card = new DraftCard({ tr("Changed on two computers at once"),
        shown(original ? original->stem().string() : copy.string()), tr("Compare"), tr("Not now") });
    m_routines->addOnTop(card, card->first());
    const auto close = [card] {
        card->hide();
        card->deleteLater();
    };
    connect(card, &DraftCard::takenUp, this, [this, close, copy] {
        close();
        m_workshop->settle(copy);
    });
    connect(card, &DraftCard::letGo, this, close);
}

void MainWindow::newRoutine()
{
    if (m_workshop)
        leaveEditors([this] { m_workshop->newRoutine(); });
}

void MainWindow::newExercise()
{
    if (m_workshop)
        leaveEditors([this] { m_workshop->newExercise(); });
}

void MainWindow::editRoutine(const Routine& routine)
{
    if (m_workshop)
        m_workshop->edit(routine);
}

void MainWindow::editExercise(const Exercise& exercise)
{
    if (m_workshop)
        m_workshop->edit(exercise);
}

void MainWindow::showEditor(EditorPage* page)
{
    push(page);
}

void MainWindow::closeEditor(EditorPage* page)
{
    if (!m_trail.empty() && m_trail.back() == page)
        goBackNow();
}

bool MainWindow::hasUnsaved() const
{
    return std::any_of(m_trail.begin(), m_trail.end(), [](QWidget* page) {
        auto* editor = qobject_cast<EditorPage*>(page);
        return editor && editor->file().isDirty();
    });
}

/// The last one first; each answer leads to the next.
void MainWindow::leaveEditors(const std::function<void()>& then)
{
    const auto isUnsaved = [](QWidget* page) {
        auto* editor = qobject_cast<EditorPage*>(page);
        return editor && editor->file().isDirty();
    };
    const auto last = std::find_if(m_trail.rbegin(), m_trail.rend(), isUnsaved);
    if (last != m_trail.rend())
        return m_workshop->leave(static_cast<EditorPage*>(*last), [this, then] { leaveEditors(then); });
    then();
}

void MainWindow::offerDrafts()
{
    for (const Draft& draft : m_workshop->drafts()) {
        const QString title = shown(draft.title());
        auto* card = new DraftCard(
            { draft.isRoutine() ? tr("A routine you had not saved") : tr("An exercise you had not saved"),
                title.isEmpty() ? tr("Untitled") : title, tr("Go on editing"), tr("Throw it away") });
        m_routines->addOnTop(card, card->first());
        connect(card, &DraftCard::takenUp, this, [this, card, draft] {
            card->deleteLater();
            card->hide();
            m_workshop->takeUp(draft);
        });
        connect(card, &DraftCard::letGo, this, [card, draft] {
            card->deleteLater();
            card->hide();
            removeDraft(draft);
        });
    }
}

/// Pages that show records show those that are there now.
void MainWindow::takeLibrary()
{
    m_routines->refresh();
    if (m_exercises)
        m_exercises->refresh();
    for (QWidget* page : m_trail) {
        if (auto* one = qobject_cast<RoutinePage*>(page)) {
            if (const Routine* routine = m_shelf.catalog().find(one->routine().id))
                one->show(*routine);
        } else if (auto* other = qobject_cast<ExercisePage*>(page)) {
            if (const Exercise* exercise = m_shelf.catalog().find(other->exercise().id))
                other->show(*exercise);
        }
    }
}

} // namespace plumbline
