// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main_window.h"

#include "app/views.h"
#include "catalog/read.h"
#include "player/player.h"
#include "studio/editor_page.h"
#include "ui/exercise_page.h"
#include "ui/exercises_page.h"
#include "ui/info_page.h"
#include "ui/nav_rail.h"
#include "ui/notice.h"
#include "ui/player_page.h"
#include "ui/problems_page.h"
#include "ui/question.h"
#include "ui/routine_page.h"
#include "ui/routines_page.h"
#include "ui/settings_page.h"
#include "ui/welcome_page.h"
#include "ui/words.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QScreen>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace plumbline
{

MainWindow::MainWindow(Shelf& shelf, Look& look, Settings& settings, QWidget* parent)
    : QMainWindow(parent)
    , m_shelf(shelf)
    , m_look(look)
    , m_settings(settings)
    , m_rail(new NavRail)
    , m_pages(new QStackedWidget)
    , m_routines(new RoutinesPage(shelf))
    , m_notice(new Notice)
    , m_views(new Views(*this, settings))
    , m_root(m_routines)
{
    m_pages->setObjectName(QStringLiteral("pages"));
    auto* content = new QWidget;
    auto* across = new QHBoxLayout(content);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(m_rail);
    auto* down = new QVBoxLayout;
    down->setSpacing(0);
    down->addWidget(m_notice);
    down->addWidget(m_pages, 1);
    across->addLayout(down, 1);
    setCentralWidget(content);
    addPage(m_routines);
    m_rail->add(Symbol::Routines, tr("Routines"), QStringLiteral("railRoutines"));
    m_rail->add(Symbol::Exercises, tr("Exercises"), QStringLiteral("railExercises"));
    m_rail->add(Symbol::Settings, tr("Settings"), QStringLiteral("railSettings"));
    connect(m_rail, &NavRail::chosen, this, &MainWindow::showRoot);
    connect(this, &MainWindow::personChanged, m_routines, &RoutinesPage::refresh);
    connect(m_routines, &RoutinesPage::problemsChosen, this,
        [this] { showProblems(m_shelf.library.diagnostics); });
    connect(m_routines, &RoutinesPage::newAsked, this, &MainWindow::newRoutine);
    connect(m_routines, &RoutinesPage::routineChosen, this, [this](const RoutineId& id) {
        if (const Routine* routine = m_shelf.catalog().find(id))
            showRoutine(*routine);
    });
    addActions();
    setAcceptDrops(true);
    restore();
    showRoot(0);
    if (!m_shelf.person.hasAccepted)
        showWelcome();
}

void MainWindow::showRoot(int index)
{
    m_rail->select(m_root == m_routines ? 0 : m_root == m_exercises ? 1 : 2);
    leaveEditors([this, index] { showRootNow(index); });
}

void MainWindow::showRootNow(int index)
{
    for (QWidget* page : std::exchange(m_trail, {}))
        page->deleteLater();
    m_root = rootAt(index);
    m_rail->select(index);
    showPage(m_root);
}

QWidget* MainWindow::rootAt(int index)
{
    if (index == 1) {
        if (!m_exercises) {
            m_exercises = new ExercisesPage(m_shelf);
            addPage(m_exercises);
            connect(m_exercises, &ExercisesPage::exerciseChosen, this, &MainWindow::showExerciseOf);
            connect(m_exercises, &ExercisesPage::newAsked, this, &MainWindow::newExercise);
        }
        return m_exercises;
    }
    if (index == 2) {
        if (!m_settingsPage) {
            m_settingsPage = new SettingsPage(m_look.preferences());
            addPage(m_settingsPage);
            connect(m_settingsPage, &SettingsPage::changed, this, &MainWindow::choose);
            emit settingsOpened(m_settingsPage);
            addPersonSettings();
            addGiveResults();
        }
        return m_settingsPage;
    }
    return m_routines;
}

void MainWindow::choose(const Preferences& preferences)
{
    Preferences kept = preferences;
    // Colours that were not chosen here may be those of the command line, which are for this time only.
    if (preferences.theme == m_look.preferences().theme)
        kept.theme = m_settings.preferences().theme;
    m_settings.setPreferences(kept);
    m_look.choose(preferences);
    emit chosen(preferences);
}

void MainWindow::addPage(QWidget* page)
{
    QWidget* first = page->focusWidget(); // forgotten when the page moves in
    m_pages->addWidget(page);
    if (first)
        first->setFocus();
}

void MainWindow::push(QWidget* page)
{
    m_trail.push_back(page);
    addPage(page);
    showPage(page);
}

void MainWindow::goBack()
{
    if (m_trail.empty())
        return;
    if (auto* editor = qobject_cast<EditorPage*>(m_trail.back()))
        return emit editor->backAsked();
    goBackNow();
}

void MainWindow::goBackNow()
{
    if (m_trail.empty())
        return;
    QWidget* gone = m_trail.back();
    m_trail.pop_back();
    showPage(m_trail.empty() ? m_root : m_trail.back());
    gone->deleteLater();
}

void MainWindow::showPage(QWidget* page)
{
    if (m_welcome)
        page = m_welcome;
    // A page knows where one was, or where to begin. (No focus proxies: Tab would skip what lies before
    // them.)
    QWidget* focus = page->focusWidget();
    m_pages->setCurrentWidget(page);
    (focus ? focus : page)->setFocus();
    const QString title = page->windowTitle();
    setWindowTitle(title.isEmpty() ? tr("Plumbline") : tr("%1 – Plumbline").arg(title));
}

void MainWindow::connectPage(ScrollPage* page)
{
    connect(page, &ScrollPage::backAsked, this, &MainWindow::goBack);
}

void MainWindow::showRoutine(const Routine& routine, const Diagnostics& read)
{
    auto* page = new RoutinePage(routine, m_shelf, read);
    connectPage(page);
    connect(page, &RoutinePage::exerciseChosen, this, &MainWindow::showExerciseOf);
    connect(
        page, &RoutinePage::startAsked, this, [this, page](double speed) { start(page->routine(), speed); });
    connect(page, &RoutinePage::decisionsAsked, this, [this, page] { showDecisions(page->routine(), {}); });
    connect(page, &RoutinePage::handoutAsked, this, [this, page] { showHandout(page->routine()); });
    connect(page, &RoutinePage::putBackAsked, this, &MainWindow::putBack);
    connect(page, &RoutinePage::exportAsked, this, [this, page] { askToExport(page->routine()); });
    connect(page, &RoutinePage::editAsked, this, [this, page] { editRoutine(page->routine()); });
    connect(this, &MainWindow::personChanged, page, &RoutinePage::refresh);
    push(page);
}

void MainWindow::showExercise(const Exercise& exercise)
{
    auto* page = new ExercisePage(exercise, m_shelf);
    connectPage(page);
    connect(page, &ExercisePage::exerciseChosen, this, &MainWindow::showExerciseOf);
    connect(page, &ExercisePage::playAsked, this, [this, page] { start(page->exercise(), 1.0); });
    connect(page, &ExercisePage::decisionsAsked, this, [this, page] { showDecisions(page->exercise(), {}); });
    connect(page, &ExercisePage::putBackAsked, this, &MainWindow::putBack);
    connect(page, &ExercisePage::editAsked, this, [this, page] { editExercise(page->exercise()); });
    connect(this, &MainWindow::personChanged, page, &ExercisePage::refresh);
    push(page);
}

void MainWindow::showExerciseOf(const ExerciseId& id)
{
    if (const Exercise* exercise = m_shelf.catalog().find(id))
        showExercise(*exercise);
}

void MainWindow::showProblems(const Diagnostics& diagnostics)
{
    auto* page = new ProblemsPage(diagnostics);
    connect(page, &ProblemsPage::backAsked, this, &MainWindow::goBack);
    push(page);
}

void MainWindow::showKeys()
{
    auto* page = keysPage();
    connectPage(page);
    push(page);
}

void MainWindow::showAbout()
{
    auto* page = aboutPage(QStringLiteral(PLUMBLINE_VERSION));
    connectPage(page);
    push(page);
}

void MainWindow::restore()
{
    setMinimumSize(480, 360);
    if (!restoreGeometry(m_settings.geometry()))
        resize(QSize(1280, 800).boundedTo(screen()->availableSize()));
}

bool MainWindow::event(QEvent* event)
{
    // What was painted reaches the screen once this event has been dealt with.
    if (event->type() == QEvent::Paint && !std::exchange(m_painted, true))
        QTimer::singleShot(0, this, &MainWindow::painted);
    return QMainWindow::event(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_player && m_playerPage->wouldLose()) {
        event->ignore();
        m_player->pause();
        if (!m_question)
            m_question = new Question(centralWidget());
        m_question->ask(tr("End the session and close?"), tr("It is paused."),
            { { QStringLiteral("stayOpen"), tr("Stay"), [] {} },
                { QStringLiteral("endAndClose"), tr("End and close"), [this] {
                     leavePlayer();
                     close();
                 } } });
        return;
    }
    if (m_player)
        leavePlayer();
    if (hasUnsaved()) {
        event->ignore();
        return leaveEditors([this] { close(); });
    }
    m_views->closeMatView();
    m_settings.setGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace plumbline
