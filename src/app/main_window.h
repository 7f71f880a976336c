// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/look.h"
#include "app/settings.h"
#include "catalog/read.h"
#include "store/leftovers.h"
#include "ui/shelf.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>

class QMenu;
class QStackedWidget;

namespace plumbline
{

class DraftCard;
class EditorPage;
class ExercisesPage;
class GoOnCard;
class HandoutPage;
class ImportPage;
class NavRail;
class Notice;
class Player;
class PlayerPage;
class Question;
class RoutinesPage;
class ScrollPage;
class SessionKeeper;
class SettingsPage;
class Views;
class WelcomePage;
class Workshop;
struct Bundle;
struct FirstAnswers;
struct Results;

/// The rail, the pages, the way back, and the player over all of it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// All three must outlive the window.
    MainWindow(Shelf& shelf, Look& look, Settings& settings, QWidget* parent = nullptr);

    /// Writes sessions down from now on, and offers to go on with the one that was broken off. The keeper
    /// must outlive the window.
    void keepSessions(SessionKeeper& keeper, Leftovers leftovers);

    /// Plays it for the person; first the notice, and what is undecided about it, where there is any.
    void start(const Record& what, double speed);
    /// Plays it as it is for this person. A session that has nothing to play is not begun.
    void play(const Record& record, double speed);
    void play(const Prescription& prescription, double speed);
    void showRoutine(const Routine& routine, const Diagnostics& read = {});
    void showExercise(const Exercise& exercise);
    /// The routine for paper, page by page; nothing where nothing of it can be played.
    void showHandout(const Routine& routine);
    void showProblems(const Diagnostics& diagnostics);
    /// A routine, an exercise, a bundle or results from anywhere, or what is wrong with it. Before the notice
    /// is accepted it waits.
    void openFile(const QString& file);
    /// Asks where to, and puts the routine with all it needs into a file to be given away.
    void giveToClient(const plumbline::RoutineId& routine);
    /// The same without asking; whether it is there. What went wrong is told.
    bool writeBundleTo(const QString& file, const RoutineId& routine);
    void writeResultsTo(const QString& file, Results results);
    void goBack();
    /// Editors save into this folder, the person's own; what was not saved the last time is offered.
    void openWorkshop(const std::filesystem::path& own);

signals:
    /// The first picture is on the screen.
    void painted();
    /// This player is about to start.
    void playing(plumbline::Player* player, plumbline::PlayerPage* page);
    void settingsOpened(plumbline::SettingsPage* page);
    void chosen(const plumbline::Preferences& preferences);
    void personChanged();

protected:
    bool event(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void addActions();
    QAction* addAction(QMenu& menu, const QString& text, const QKeySequence& key, void (MainWindow::*slot)());
    void showRoot(int index);
    void showRootNow(int index);
    void goBackNow();
    [[nodiscard]] QWidget* rootAt(int index);
    void choose(const Preferences& preferences);
    /// Keeps what has changed about the person, in the file too, and shows what follows from it.
    void changePerson(const std::function<void(Person&)>& change);
    void putBack(const ExerciseId& exercise);
    void showWelcome();
    void takeAnswers(const FirstAnswers& answers);
    /// The conflicts of a routine or an exercise with the person's conditions; then on with it, or back.
    void showDecisions(const Record& what, std::optional<double> speed);
    void addPersonSettings();
    void askToForget();
    /// Whether one can go elsewhere: not during a session, and not before the notice is accepted.
    void setAway(bool possible);
    void addPage(QWidget* page);
    /// Lays a page over the one that is shown; back takes it away again.
    void push(QWidget* page);
    void connectPage(ScrollPage* page);
    /// Saves, prints, and keeps the trainer in this file; empty: nowhere.
    void connectHandout(HandoutPage* page, const std::filesystem::path& trainerFile);
    void showPage(QWidget* page);
    void showExerciseOf(const ExerciseId& id);
    void present(Player* player, Prescription prescription);
    void endSession();
    void playAgain();
    void leavePlayer();
    void offerToGoOn();
    void goOn();
    void notNow();
    void tellJournalFault(std::error_code why);
    void tellRecordFault(std::error_code why);
    void relieve(const Pain& pain);
    void settle();
    /// Before an editor that is shown goes: what is not saved in it.
    [[nodiscard]] bool hasUnsaved() const;
    void leaveEditors(const std::function<void()>& then);
    void newRoutine();
    void newExercise();
    void editRoutine(const Routine& routine);
    void editExercise(const Exercise& exercise);
    void showEditor(EditorPage* page);
    void closeEditor(EditorPage* page);
    void offerDrafts();
    void offerConflicts();
    void takeLibrary();
    void openForeign(const std::filesystem::path& file, const Diagnostics& asOurs);
    void askToExport(const Routine& routine);
    void chooseFile();
    void showBundle(const Parsed<Bundle>& read);
    void importFrom(const ImportPage& page);
    /// The library has changed on the disk. Goes home: the pages above it show what there was.
    void reloadLibrary();
    void showResults(const Parsed<Results>& read);
    void addGiveResults();
    void showGiveResults();
    void showKeys();
    void showAbout();
    void restore();

    Shelf& m_shelf;
    Look& m_look;
    Settings& m_settings;
    NavRail* m_rail;
    QStackedWidget* m_pages;
    RoutinesPage* m_routines;
    ExercisesPage* m_exercises = nullptr; ///< made when it is first looked at
    SettingsPage* m_settingsPage = nullptr; ///< likewise
    PlayerPage* m_playerPage = nullptr; ///< likewise
    WelcomePage* m_welcome = nullptr; ///< while it is shown: nothing else is
    std::function<void()> m_afterWelcome; ///< what was asked for in the meantime
    Question* m_question = nullptr;
    Notice* m_notice;
    QPointer<Player> m_player;
    Prescription m_prescription; ///< of the player
    Views* m_views;
    Workshop* m_workshop = nullptr;
    SessionKeeper* m_keeper = nullptr;
    std::optional<Interrupted> m_interrupted; ///< offered
    GoOnCard* m_goOnCard = nullptr; ///< while it is
    QWidget* m_root;
    std::vector<QWidget*> m_trail; ///< pages opened from the root, the shown one last
    std::vector<QAction*> m_away; ///< actions that lead elsewhere, off while a session is played
    bool m_painted = false;
};

} // namespace plumbline
