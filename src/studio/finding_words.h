// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lint/finding.h"
#include "lint/lint_words.h"

#include <QString>

namespace plumbline
{

/// The linter's words in the person's language.
[[nodiscard]] LintWords translatedLintWords();

/// A finding in two or three words, for a pill: "no rest after it".
[[nodiscard]] QString shortText(Rule rule);

/// A finding with what it is about, where its place alone would not say so: "Title: This is still empty."
[[nodiscard]] QString findingText(const Place& place, const QString& sentence);

} // namespace plumbline
