// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/diagnostic.h"

#include <algorithm>

namespace plumbline
{

std::string toText(const Diagnostic& d)
{
    std::string text = d.file;
    if (d.line > 0) {
        text += (text.empty() ? "line " : ":") + std::to_string(d.line);
        if (d.column > 0)
            text += ':' + std::to_string(d.column);
    }
    if (!text.empty())
        text += ": ";
    text += d.severity == Severity::Error ? "error: "
        : d.severity == Severity::Warning ? "warning: "
                                          : "hint: ";
    if (!d.pointer.empty())
        text += d.pointer + ": ";
    return text + d.sentence;
}

bool hasErrors(const Diagnostics& diagnostics)
{
    return std::any_of(diagnostics.begin(), diagnostics.end(),
        [](const Diagnostic& d) { return d.severity == Severity::Error; });
}

} // namespace plumbline
