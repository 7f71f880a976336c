// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chip.h"

#include <vector>

class QAction;
class QMenu;

namespace plumbline
{

/// A pill that opens a short menu and then says what was chosen: "Region", "Low back".
class MenuChip : public ToggleChip
{
    Q_OBJECT
public:
    enum class Choice { One, Several };
    /// `nothing` is the entry that takes the choice away: "Any region". Empty: one is always chosen.
    MenuChip(const QString& title, const QString& nothing, Choice choice, QWidget* parent = nullptr);

    /// Entries are numbered from 0 in the order they are added.
    void add(const QString& text);
    /// These instead; nothing is chosen then.
    void setEntries(const QStringList& texts);
    [[nodiscard]] std::vector<int> chosen() const;
    void choose(int index, bool on = true);
    void clear();

signals:
    void changed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void nextCheckState() override { } // on exactly while something is chosen
    [[nodiscard]] int trailing() const override;

private:
    void take(int index);
    void tell(); ///< in words what is chosen

    QString m_title;
    Choice m_choice;
    QMenu* m_menu;
    QAction* m_nothing;
    std::vector<QAction*> m_entries;
};

} // namespace plumbline
