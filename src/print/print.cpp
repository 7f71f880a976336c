// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/print.h"

#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

#include <algorithm>

namespace plumbline
{

namespace
{

constexpr qreal unitsPerInch = 720;

/// Which pages the dialog asked for, from 0.
std::pair<int, int> rangeOf(const QPrinter& printer, int pages)
{
    if (printer.printRange() != QPrinter::PageRange || printer.fromPage() < 1)
        return { 0, pages };
    return { std::min(printer.fromPage() - 1, pages), std::min(std::max(printer.toPage(), 1), pages) };
}

Printed print(const PrintJob& job)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(job.title);
    printer.setCreator(QStringLiteral("Plumbline"));
    printer.setPageSize(QPageSize(job.sheet, QPageSize::Point, {}, QPageSize::FuzzyMatch));
    printer.setFullPage(true); // the pages have margins of their own
    if (!job.file.isEmpty()) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(job.file);
    }
    if (job.parent) {
        QPrintDialog dialog(&printer, job.parent);
        dialog.setOption(QAbstractPrintDialog::PrintPageRange);
        dialog.setMinMax(1, job.pages);
        if (dialog.exec() != QDialog::Accepted)
            return Printed::Cancelled;
    }
    QPainter painter;
    if (!painter.begin(&printer))
        return Printed::Failed;
    const qreal scale = printer.resolution() / unitsPerInch;
    const auto [first, last] = rangeOf(printer, job.pages);
    for (int page = first; page < last; ++page) {
        if (page > first && !printer.newPage())
            return Printed::Failed;
        painter.save();
        painter.scale(scale, scale);
        job.paint(painter, page);
        painter.restore();
    }
    return painter.end() ? Printed::Yes : Printed::Failed;
}

} // namespace

} // namespace plumbline

extern "C" Q_DECL_EXPORT plumbline::Printed plumbline_print(const plumbline::PrintJob& job)
{
    return plumbline::print(job);
}
