// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing.h"

#include <spdlog/spdlog.h>

#include <QCoreApplication>
#include <QFileInfo>
#include <QLibrary>

namespace plumbline
{

namespace
{

/// Beside the program where both were built, and in libexec where they are installed.
QString libraryFile()
{
    const QString folder = QCoreApplication::applicationDirPath();
    const QString name = QStringLiteral("/plumbline-print.so");
    const QString built = folder + name;
    return QFileInfo::exists(built) ? built : folder + QStringLiteral("/../" PLUMBLINE_LIBEXEC) + name;
}

} // namespace

Printed print(const PrintJob& job)
{
    QLibrary library(libraryFile()); // stays loaded, as Qt's own part of it must not go again
    const auto function = reinterpret_cast<PrintFunction>(library.resolve(printFunctionName));
    if (!function) {
        spdlog::warn("{}", library.errorString().toStdString());
        return Printed::Failed;
    }
    return function(job);
}

} // namespace plumbline
