// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main_window.h"

#include "catalog/read.h"
#include "player/player.h"
#include "score/adapt.h"
#include "score/relief.h"
#include "ui/exercise_page.h"
#include "ui/exercises_page.h"
#include "ui/info_page.h"
#include "ui/nav_rail.h"
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
#include <QFileDialog>
#include <QHBoxLayout>
#include <QScreen>
#include <QStackedWidget>
#include <QTimer>

#include <set>
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
    , m_root(m_routines)
{
    m_pages->setObjectName(QStringLiteral("pages"));
    auto* content = new QWidget;
    auto* across = new QHBoxLayout(content);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(m_rail);
    across->addWidget(m_pages, 1);
    setCentralWidget(content);
    addPage(m_routines);
    m_rail->add(Symbol::Routines, tr("Routines"), QStringLiteral("railRoutines"));
    m_rail->add(Symbol::Exercises, tr("Exercises"), QStringLiteral("railExercises"));
    m_rail->add(Symbol::Settings, tr("Settings"), QStringLiteral("railSettings"));
    connect(m_rail, &NavRail::chosen, this, &MainWindow::showRoot);
    connect(this, &MainWindow::personChanged, m_routines, &RoutinesPage::refresh);
    connect(m_routines, &RoutinesPage::problemsChosen, this,
        [this] { showProblems(m_shelf.library.diagnostics); });
    connect(m_routines, &RoutinesPage::routineChosen, this, [this](const RoutineId& id) {
        if (const Routine* routine = m_shelf.catalog().find(id))
            showRoutine(*routine);
    });
    addActions();
    restore();
    showRoot(0);
    if (!m_shelf.person.hasAccepted)
        showWelcome();
}

void MainWindow::showRoot(int index)
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
    connect(page, &RoutinePage::startAsked, this, [this, routine](double speed) { start(routine, speed); });
    connect(page, &RoutinePage::decisionsAsked, this, [this, routine] { showDecisions(routine, {}); });
    connect(page, &RoutinePage::putBackAsked, this, &MainWindow::putBack);
    connect(this, &MainWindow::personChanged, page, &RoutinePage::refresh);
    push(page);
}

void MainWindow::showExercise(const Exercise& exercise)
{
    auto* page = new ExercisePage(exercise, m_shelf);
    connectPage(page);
    connect(page, &ExercisePage::exerciseChosen, this, &MainWindow::showExerciseOf);
    connect(page, &ExercisePage::playAsked, this, [this, exercise] { start(exercise, 1.0); });
    connect(page, &ExercisePage::decisionsAsked, this, [this, exercise] { showDecisions(exercise, {}); });
    connect(page, &ExercisePage::putBackAsked, this, &MainWindow::putBack);
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

void MainWindow::openFile(const QString& file)
{
    const Parsed<Record> read = readFile(file.toStdString());
    if (!read.value)
        showProblems(read.diagnostics);
    else if (const auto* routine = std::get_if<Routine>(&*read.value))
        showRoutine(*routine, read.diagnostics);
    else
        showExercise(std::get<Exercise>(*read.value));
}

void MainWindow::chooseFile()
{
    const QString file = QFileDialog::getOpenFileName(
        this, tr("Open a routine file"), {}, tr("Routines and exercises (*.json)"));
    if (!file.isEmpty())
        openFile(file);
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

void MainWindow::play(const Record& record, double speed)
{
    const auto compiled = m_shelf.score(record, m_shelf.person).value;
    if (!compiled)
        return;
    if (!m_playerPage) {
        m_playerPage = new PlayerPage;
        m_pages->addWidget(m_playerPage);
        connect(m_playerPage, &PlayerPage::leave, this, &MainWindow::leavePlayer);
        connect(
            m_playerPage, &PlayerPage::again, this, [this] { play(Record(*m_playing), m_player->speed()); });
        connect(m_playerPage, &PlayerPage::pained, this, &MainWindow::relieve);
    }
    m_playing = record;
    delete m_player;
    m_player = new Player(*compiled, speed, this);
    connect(m_player, &Player::over, this, &MainWindow::settle);
    m_playerPage->setRelief(
        [this](const Exercise& exercise) {
            const Exercise* gentler = gentlerVersion(exercise, m_shelf.catalog(), m_shelf.person);
            return gentler ? shown(gentler->title) : QString();
        },
        m_shelf.person.severePain);
    setAway(false);
    m_playerPage->setWindowTitle(shown(compiled->title));
    showPage(m_playerPage);
    emit playing(m_player, m_playerPage);
    m_playerPage->play(m_player);
}

/// It hurt: what was chosen is done at once and, unless this is a rehearsal, remembered for the next time.
void MainWindow::relieve(const Pain& pain)
{
    const auto here = m_player ? m_player->position() : std::nullopt;
    if (!here)
        return;
    m_player->report(pain);
    if (pain.relief == Relief::End)
        return m_player->stop();
    const Score& played = m_player->score();
    const Part& part = played.parts[played.phases[here->phase].part];
    const bool isOther = part.adaptation && !part.adaptation->inPlaceOf.empty();
    // What takes the place of an exercise goes with it; less of it, or a gentler one still, is its own
    // affair.
    const ExerciseId id =
        isOther && pain.relief == Relief::LeaveOut ? part.adaptation->inPlaceOf : part.exercise.id;
    Person person = m_shelf.person;
    hurt(person, id, pain.relief);
    if (!m_player->isRehearsal())
        changePerson([&](Person& kept) { kept = person; });
    const auto fresh = m_shelf.score(*m_playing, person).value;
    if (!fresh)
        return m_player->stop(); // nothing is left
    m_player->change(relieved(played, here->phase, pain.relief, *fresh, m_shelf.options.phrases));
    m_player->resume();
}

/// The session is over: what was done without pain is on its way back to the usual.
void MainWindow::settle()
{
    if (m_player->isRehearsal() || m_shelf.person.eases.empty())
        return;
    const SessionRecord record = m_player->record();
    std::set<ExerciseId> hurting, fine;
    for (std::size_t i = 0; i < record.parts.size(); ++i) {
        const auto& adaptation = m_player->score().parts[i].adaptation;
        const bool isOther = adaptation && !adaptation->inPlaceOf.empty();
        for (const ExerciseId& id :
            { record.parts[i].exercise, isOther ? adaptation->inPlaceOf : record.parts[i].exercise }) {
            if (!record.parts[i].pains.empty())
                hurting.insert(id);
            else if (record.parts[i].outcome == Outcome::Done)
                fine.insert(id);
        }
    }
    changePerson([&](Person& person) {
        for (const ExerciseId& id : fine)
            if (hurting.count(id) == 0)
                wasComfortable(person, id);
    });
}

void MainWindow::leavePlayer()
{
    setAway(true);
    showPage(m_trail.empty() ? m_root : m_trail.back());
    if (m_player)
        m_player->deleteLater();
    m_player = nullptr;
}

void MainWindow::toggleFullScreen()
{
    setWindowState(windowState() ^ Qt::WindowFullScreen);
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
    m_settings.setGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace plumbline
