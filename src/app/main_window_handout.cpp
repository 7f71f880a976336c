// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main_window.h"

#include "app/handout_files.h"
#include "catalog/text_file.h"
#include "studio/handout_page.h"
#include "ui/notice.h"
#include "ui/words.h"

#include <QApplication>
#include <QFileDialog>
#include <QStandardPaths>

namespace plumbline
{

namespace fs = std::filesystem;

namespace
{

/// Where a hand-out of this name would usually be saved.
QString usualFile(const QString& title, const QString& ending)
{
    QString name = title.simplified();
    name.replace(QLatin1Char('/'), QLatin1Char('-'));
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + QLatin1Char('/') + name
        + ending;
}

/// Something is known of the person that may change a routine.
bool isKnown(const Person& person)
{
    return !person.conditions.empty() || !person.eases.empty() || !person.levels.empty() || person.level > 0;
}

} // namespace

void MainWindow::showHandout(const Routine& routine)
{
    const auto made = [&](const Person& person) {
        return handout::handoutOf(routine, m_shelf.catalog(), person, m_shelf.options).value;
    };
    std::optional<handout::Handout> own = made(m_shelf.person);
    std::optional<handout::Handout> anybody = made({});
    if (!own && !anybody)
        return;
    HandoutPage::Versions versions;
    versions.person = own ? std::move(*own) : *anybody;
    if (isKnown(m_shelf.person))
        versions.anybody = std::move(anybody);
    const fs::path file =
        m_shelf.personFile.empty() ? fs::path() : m_shelf.personFile.parent_path() / "trainer.json";
    Parsed<Trainer> trainer = openTrainer(file);
    for (const Diagnostic& diagnostic : trainer.diagnostics)
        m_notice->tell(shown(toText(diagnostic)));
    const fs::path kept = trainer.value ? file : fs::path(); // what could not be read is not overwritten
    auto* page = new HandoutPage(std::move(versions), std::move(trainer.value).value_or(Trainer()), file);
    connectPage(page);
    connectHandout(page, kept);
    push(page);
}

void MainWindow::connectHandout(HandoutPage* page, const fs::path& file)
{
    const auto tell = [page](const HandoutOutcome& outcome) {
        if (!outcome.sentence.isEmpty())
            page->tell(outcome.sentence, outcome.isFault);
    };
    const auto save = [this, page, tell](const QString& ending, const QString& kind) {
        QString to = QFileDialog::getSaveFileName(
            this, tr("Save the hand-out"), usualFile(page->handout().title, ending), kind);
        if (to.isEmpty())
            return;
        if (!to.endsWith(ending, Qt::CaseInsensitive))
            to += ending;
        QApplication::setOverrideCursor(Qt::WaitCursor); // every picture of a movement is drawn for a page
        const HandoutOutcome outcome = writeHandout(page->handout(), page->trainer().handout, to);
        QApplication::restoreOverrideCursor();
        tell(outcome);
    };
    connect(page, &HandoutPage::pdfAsked, this, [save] { save(QStringLiteral(".pdf"), tr("PDF (*.pdf)")); });
    connect(page, &HandoutPage::webPageAsked, this,
        [save] { save(QStringLiteral(".html"), tr("Web page (*.html)")); });
    connect(page, &HandoutPage::printAsked, this,
        [this, page, tell] { tell(printHandout(page->handout(), page->trainer().handout, this)); });
    connect(page, &HandoutPage::trainerChanged, this, [page, file](const Trainer& trainer) {
        const std::string fault = file.empty() ? std::string() : replaceText(file, toJson(trainer));
        if (!fault.empty())
            page->tell(tr("What you chose is not kept: %1.").arg(shown(fault)), true);
    });
    connect(page, &HandoutPage::logoAsked, this, [this, page, file] {
        if (file.empty()) {
            page->tell(tr("There is no folder to keep a logo in."), true);
            return;
        }
        const QString picture = QFileDialog::getOpenFileName(
            this, tr("Choose a logo"), {}, tr("Pictures (*.svg *.png *.jpg *.jpeg)"));
        if (picture.isEmpty())
            return;
        const TakenLogo taken = takeLogo(picture, file);
        if (taken.name.empty())
            page->tell(taken.fault, true);
        else
            page->setLogo(taken.name);
    });
}

} // namespace plumbline
