// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lint/finding.h"

/// Findings in words. The English ones are the templates a program translates: those of sentenceOf() and
/// titleOf(), and the members of LintWords; {blanks} stay as they are.
namespace plumbline
{

[[nodiscard]] const char* sentenceOf(Rule rule);
[[nodiscard]] const char* titleOf(Remedy remedy);

struct LintWords {
    std::vector<std::string> sentences; ///< by Rule; where there is none, the English one
    std::vector<std::string> titles; ///< by Remedy, likewise
    std::string seconds = "{n} s";
    std::string minutes = "{n} min";
    std::string minutesAndSeconds = "{n} min {s} s";
    std::string left = "left", right = "right";
    std::vector<std::string>
        equipment; ///< inside a sentence, by the order of the enumeration; empty: English
    std::vector<std::string> conditions, regions; ///< likewise
};

[[nodiscard]] std::string sentence(Rule rule, const Arguments& arguments, const LintWords& words = {});
[[nodiscard]] std::string title(Remedy remedy, const Arguments& arguments, const LintWords& words = {});

template <class T> [[nodiscard]] std::string sentence(const Finding<T>& finding, const LintWords& words = {})
{
    return sentence(finding.rule, finding.arguments, words);
}

template <class T> [[nodiscard]] std::string title(const Mend<T>& mend, const LintWords& words = {})
{
    return title(mend.remedy, mend.arguments, words);
}

} // namespace plumbline
