// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main_window.h"

#include "app/exchange_files.h"
#include "app/file_kind.h"
#include "bundle/bundle.h"
#include "catalog/text_file.h"
#include "player/player.h"
#include "session/results.h"
#include "ui/button.h"
#include "ui/exercises_page.h"
#include "ui/give_results_page.h"
#include "ui/import_page.h"
#include "ui/label.h"
#include "ui/notice.h"
#include "ui/phase_words.h"
#include "ui/question.h"
#include "ui/results_page.h"
#include "ui/routines_page.h"
#include "ui/settings_page.h"
#include "ui/words.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <memory>
#include <utility>

/// What comes from somebody else and what is given to somebody else.
namespace plumbline
{

namespace
{

constexpr std::size_t largestLog = std::size_t{ 64 } * 1024 * 1024;

/// The one file that is dropped; empty: none, or several.
QString droppedFile(const QMimeData& data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

} // namespace

void MainWindow::openFile(const QString& file)
{
    if (m_welcome) {
        m_afterWelcome = [this, file] { openFile(file); };
        return;
    }
    if (hasUnsaved())
        return leaveEditors([this, file] {
            showRootNow(0);
            openFile(file);
        });
    const std::filesystem::path path = file.toStdString();
    switch (kindOf(file)) {
    case FileKind::Bundle:
        return showBundle(readBundle(path));
    case FileKind::Results:
        return showResults(readResultsFile(path));
    case FileKind::Content:
        break;
    }
    const Parsed<Record> read = readFile(path);
    if (!read.value)
        openForeign(path, read.diagnostics);
    else if (const auto* routine = std::get_if<Routine>(&*read.value))
        showRoutine(*routine, read.diagnostics);
    else
        showExercise(std::get<Exercise>(*read.value));
}

/// Exercises as other programs write them; what is none of these is told by what is wrong with it as ours.
void MainWindow::openForeign(const std::filesystem::path& file, const Diagnostics& asOurs)
{
    const auto import = std::make_shared<const Import>(importedFile(file));
    if (import->exercises.empty())
        return showProblems(asOurs);
    if (!m_question)
        m_question = new Question(centralWidget());
    m_question->ask(counted(static_cast<int>(import->exercises.size()), tr("Take in 1 exercise?"),
                        tr("Take in %1 exercises?")),
        tr("They come from another program and become drafts: times and positions are guesses, and there are "
           "no "
           "pictures. Look over each of them before somebody does it."),
        { { QStringLiteral("notTaken"), tr("Not now"), [] {} },
            { QStringLiteral("takeDrafts"), tr("Take them in"), [this, import] {
                 m_notice->tell(takeDrafts(*import, m_shelf.catalog(), ownFolder()));
                 reloadLibrary();
             } } });
}

void MainWindow::askToExport(const Routine& routine)
{
    const QString file = QFileDialog::getSaveFileName(
        this, tr("Export"), shown(routine.id.value) + QStringLiteral(".ics"), exportKinds());
    if (!file.isEmpty())
        m_notice->tell(exportTo(file, routine, m_shelf));
}

void MainWindow::chooseFile()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Open a file"), {},
        tr("Plumbline files (*.plumbline *.plumbline-results *.json);;Exercises of other programs (*.json "
           "*.csv)"));
    if (!file.isEmpty())
        openFile(file);
}

void MainWindow::showBundle(const Parsed<Bundle>& read)
{
    if (!read.value)
        return showProblems(read.diagnostics);
    auto* page = new ImportPage(*read.value, m_shelf);
    connectPage(page);
    connect(page, &ImportPage::importAsked, this, [this, page] { importFrom(*page); });
    push(page);
}

void MainWindow::importFrom(const ImportPage& page)
{
    const std::filesystem::path folder = ownFolder();
    const ImportPlan plan = importPlan(page.bundle(), page.choices(), m_shelf.catalog(), folder);
    if (const std::string fault = carryOut(plan, m_shelf.catalog(), folder); !fault.empty()) {
        m_notice->tell(tr("Nothing was imported. %1").arg(shown(fault)));
        return;
    }
    const RoutineId first = plan.ready.empty() ? RoutineId() : plan.ready.front();
    reloadLibrary();
    if (const Routine* routine = m_shelf.catalog().find(first))
        showRoutine(*routine);
}

void MainWindow::reloadLibrary()
{
    m_shelf.library = loadLibrary(libraryFolders());
    showRootNow(0);
    if (m_exercises)
        std::exchange(m_exercises, nullptr)->deleteLater(); // it knows the exercises there were
    m_routines->refresh();
}

void MainWindow::showResults(const Parsed<Results>& read)
{
    if (!read.value)
        return showProblems(read.diagnostics);
    auto* page = new ResultsPage(*read.value, m_shelf);
    connectPage(page);
    connect(page, &ResultsPage::routineChosen, this, [this](const RoutineId& id) {
        if (const Routine* routine = m_shelf.catalog().find(id))
            showRoutine(*routine);
    });
    push(page);
}

void MainWindow::giveToClient(const RoutineId& routine)
{
    const QString file = QFileDialog::getSaveFileName(this, tr("Give to a client"),
        shown(routine.value) + QLatin1String(bundleEnding), tr("Plumbline bundles (*.plumbline)"));
    if (!file.isEmpty())
        writeBundleTo(withEnding(file, bundleEnding), routine);
}

bool MainWindow::writeBundleTo(const QString& file, const RoutineId& routine)
{
    BundleLetter letter;
    if (const Routine* written = m_shelf.catalog().find(routine))
        letter.from = written->author;
    letter.program = PLUMBLINE_VERSION;
    letter.date = QDate::currentDate().toString(Qt::ISODate).toStdString();
    const Parsed<Bundle> bundle = bundleOf({ routine }, m_shelf.catalog(), std::move(letter));
    if (!bundle.value) {
        showProblems(bundle.diagnostics);
        return false;
    }
    const std::string fault = writeBundle(file.toStdString(), *bundle.value);
    m_notice->tell(fault.empty() ? tr("The file is there: %1. Give it to your client as you like.").arg(file)
                                 : tr("The file could not be written: %1").arg(shown(fault)));
    return fault.empty();
}

void MainWindow::addGiveResults()
{
    QVBoxLayout* body = m_settingsPage->body();
    auto* give = new Button(Button::Kind::Secondary, tr("Results for my trainer…"));
    give->setObjectName(QStringLiteral("giveResults"));
    connect(give, &Button::clicked, this, &MainWindow::showGiveResults);
    const int end = body->count() - 1;
    body->insertWidget(end, give, 0, Qt::AlignLeading);
    body->insertWidget(end,
        (new Label(tr("What you did, as a file for whoever wrote your plan. You give it away yourself."),
             Type::Body))
            ->in(QPalette::PlaceholderText));
    body->insertWidget(end, new Label(tr("Back to my trainer"), Type::Heading, QFont::DemiBold));
    body->insertSpacing(end, space::margin);
}

void MainWindow::showGiveResults()
{
    const auto log = ownFolder() / "sessions.jsonl";
    const Parsed<std::string> text = readText(log, largestLog);
    std::error_code none;
    if (!text.value && std::filesystem::exists(log, none) && std::filesystem::file_size(log, none) > 0)
        return showProblems(text.diagnostics);
    auto* page = new GiveResultsPage(sessionsIn(text.value.value_or("")), m_shelf.options.day);
    connectPage(page);
    connect(page, &GiveResultsPage::saveAsked, this, [this, page] {
        const QString file = QFileDialog::getSaveFileName(this, tr("Save the results"),
            tr("results") + QLatin1String(resultsEnding), tr("Results (*.plumbline-results)"));
        if (!file.isEmpty())
            writeResultsTo(withEnding(file, resultsEnding), page->results());
    });
    push(page);
}

void MainWindow::writeResultsTo(const QString& file, Results results)
{
    results.program = PLUMBLINE_VERSION;
    const std::string fault = replaceText(file.toStdString(), toJson(results));
    m_notice->tell(fault.empty() ? tr("The file is there: %1. Give it to your trainer as you like.").arg(file)
                                 : tr("The file could not be written: %1").arg(shown(fault)));
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!m_player && !m_welcome && !droppedFile(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QString file = droppedFile(*event->mimeData());
    if (m_player || m_welcome || file.isEmpty())
        return;
    event->acceptProposedAction();
    openFile(file);
}

} // namespace plumbline
