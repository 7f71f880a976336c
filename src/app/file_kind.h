// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace plumbline
{

inline constexpr const char* bundleEnding = ".plumbline";
inline constexpr const char* resultsEnding = ".plumbline-results";

/// What a file is to be opened as, by its name; what is in it decides whether it can be.
enum class FileKind { Bundle, Results, Content };

[[nodiscard]] inline FileKind kindOf(const QString& file)
{
    if (file.endsWith(QLatin1String(bundleEnding), Qt::CaseInsensitive))
        return FileKind::Bundle;
    return file.endsWith(QLatin1String(resultsEnding), Qt::CaseInsensitive) ? FileKind::Results
                                                                            : FileKind::Content;
}

/// With this ending, unless it has it.
[[nodiscard]] inline QString withEnding(const QString& file, const char* ending)
{
    return file.endsWith(QLatin1String(ending), Qt::CaseInsensitive) ? file : file + QLatin1String(ending);
}

} // namespace plumbline
