// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>
#include <QString>

#include <functional>

class QPainter;
class QWidget;

/// Printing, in a library of its own that is loaded when somebody prints: what asks printers for what they
/// can need not be there before.
namespace plumbline
{

struct PrintJob {
    QWidget* parent = nullptr; ///< the dialog stands before it; null: the usual printer, without a dialog
    QString title;
    QString file; ///< a PDF instead of paper; empty: paper
    QSizeF sheet; ///< points
    int pages = 0;
    /// Paints a page in tenths of a point, from the upper left corner of the sheet.
    std::function<void(QPainter&, int page)> paint;
};

enum class Printed { Yes, Cancelled, Failed };

using PrintFunction = Printed (*)(const PrintJob&);
inline constexpr const char* printFunctionName = "plumbline_print";

} // namespace plumbline
