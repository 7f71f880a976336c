// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/adherence.h"

#include <QWidget>

namespace plumbline
{

/// A bar for each week: finished sessions full, those that ended early pale, and a line where the plan begins
/// to be met. The last weeks, as many as there is room for. What it shows stands in its accessible
/// description.
class WeekBars : public QWidget
{
    Q_OBJECT
public:
    explicit WeekBars(std::vector<Week> weeks, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    std::vector<Week> m_weeks;
};

/// How comfortable somebody was before and after each session, 0 to 10: rings before, dots after, joined from
/// session to session. Where nothing was said there is nothing.
class ComfortLine : public QWidget
{
    Q_OBJECT
public:
    explicit ComfortLine(const std::vector<const LoggedSession*>& sessions, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    struct Said {
        std::chrono::sys_days day;
        std::optional<int> before, after;
    };
    std::vector<Said> m_said;
};

/// "16 Nov"
[[nodiscard]] QString shortDay(std::chrono::sys_days day);

} // namespace plumbline
