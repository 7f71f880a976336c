// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace plumbline
{

/// Error: it cannot be used so. Warning: probably a fault. Hint: could be better.
enum class Severity { Error, Warning, Hint };

/// One fault in what somebody wrote, with the place to mend it.
struct Diagnostic {
    Severity severity = Severity::Error;
    std::string file; ///< path as it was given; empty when the text came from no file
    int line = 0; ///< 1-based; 0 when no line is known (the file could not be opened)
    int column = 0; ///< 1-based byte in the line; 0 when unknown
    std::string pointer; ///< JSON pointer (RFC 6901) to the value; empty for the whole document
    std::string sentence; ///< what was expected and what came, without a full stop at its end
};

using Diagnostics = std::vector<Diagnostic>;

/// "file:line:column: error: /pointer: sentence"; parts that are unknown are left out.
[[nodiscard]] std::string toText(const Diagnostic& diagnostic);

[[nodiscard]] bool hasErrors(const Diagnostics& diagnostics);

} // namespace plumbline
