// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/comparison.h"
#include "ui/scroll_page.h"

namespace plumbline
{

/// Two versions of a record side by side, one difference a row, and what may be done about it.
class ComparisonPage : public ScrollPage
{
    Q_OBJECT
public:
    struct Words {
        QString title; ///< of the record
        QString mine; ///< what the two are called
        QString theirs;
        QString keepTheirs; ///< on the button that puts theirs in the place of mine; empty: there is none
        QString keepMine; ///< likewise
    };
    ComparisonPage(
        const Words& words, const std::vector<RecordDifference>& differences, QWidget* parent = nullptr);

signals:
    void mineChosen();
    void theirsChosen();

private:
    void addDifference(const RecordDifference& difference, const Words& words);
};

} // namespace plumbline
