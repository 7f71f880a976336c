// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/handout_files.h"

#include "app/printing.h"
#include "catalog/text_file.h"
#include "handout/html.h"
#include "handout/paint.h"
#include "handout/pdf.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QSaveFile>

namespace plumbline
{

namespace
{

QString tr(const char* text)
{
    return QCoreApplication::translate("Handout", text);
}

} // namespace

HandoutOutcome writeHandout(
    const handout::Handout& handout, const HandoutOptions& options, const QString& file)
{
    const bool isPage = file.endsWith(QStringLiteral(".html"), Qt::CaseInsensitive);
    const QByteArray bytes = isPage ? html(handout, options) : pdf(handout, options);
    QSaveFile out(file);
    if (bytes.isEmpty() || !out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size()
        || !out.commit())
        return { tr("It could not be saved. %1").arg(out.errorString()), true };
    return { tr("Saved as %1.").arg(file) };
}

HandoutOutcome printHandout(const handout::Handout& handout, const HandoutOptions& options, QWidget* parent)
{
    const handout::Layout layout = laidOut(handout, options);
    PrintJob job;
    job.parent = parent;
    job.title = handout.title;
    job.sheet = layout.sheet / 10;
    job.pages = static_cast<int>(layout.pages.size());
    job.paint = [&](QPainter& painter, int page) {
        paint(painter, layout, static_cast<std::size_t>(page), handout, options.ink);
    };
    switch (print(job)) {
    case Printed::Yes:
        return { tr("It is on its way to the printer.") };
    case Printed::Failed:
        return { tr("It could not be printed. You can save it as a PDF and print that."), true };
    case Printed::Cancelled:
        break;
    }
    return {};
}

TakenLogo takeLogo(const QString& picture, const std::filesystem::path& trainerFile)
{
    constexpr qint64 largest = 2 * 1024 * 1024;
    QFile file(picture);
    if (file.size() > largest)
        return { {}, tr("This picture is larger than 2 MB. Please choose a smaller one.") };
    const QByteArray format = QImageReader::imageFormat(picture);
    if (format.isEmpty() || !file.open(QIODevice::ReadOnly))
        return { {}, tr("This is no picture that Plumbline can read.") };
    const std::string name = "logo." + format.toStdString();
    const QByteArray bytes = file.readAll();
    const std::string fault = replaceText(trainerFile.parent_path() / "media" / name,
        { bytes.constData(), static_cast<std::size_t>(bytes.size()) });
    if (!fault.empty())
        return { {}, tr("The picture could not be kept: %1.").arg(QString::fromStdString(fault)) };
    return { name, {} };
}

} // namespace plumbline
