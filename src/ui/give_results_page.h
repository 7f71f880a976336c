// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/results.h"
#include "ui/action_page.h"

class QLineEdit;

namespace plumbline
{

class Button;
class Label;

/// "Results for my trainer": which sessions, and in whose name. Nothing leaves the computer here: what comes
/// of it is a file.
class GiveResultsPage : public ActionPage
{
    Q_OBJECT
public:
    /// All there are; the day is today.
    GiveResultsPage(
        std::vector<LoggedSession> sessions, std::chrono::sys_days today, QWidget* parent = nullptr);

    /// What is chosen now, without the version of the program.
    [[nodiscard]] Results results() const;

signals:
    void saveAsked();

private:
    void choose(int period);
    [[nodiscard]] QLineEdit* addField(const QString& title, const QString& hint, int longest);

    std::vector<LoggedSession> m_sessions;
    std::chrono::sys_days m_today;
    std::size_t m_first = 0; ///< of the sessions that are given
    QLineEdit* m_from;
    QLineEdit* m_note;
    Label* m_count;
    Button* m_save;
};

} // namespace plumbline
