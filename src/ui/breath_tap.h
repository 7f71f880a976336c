// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"

#include <QWidget>

#include <functional>
#include <vector>

namespace plumbline
{

class Button;
class Label;

/// Measures a person's own breath: she presses each time she begins to breathe in, for five breaths. A pause
/// too long for a breath begins anew, a press too soon after the last one is none.
class BreathTap : public QWidget
{
    Q_OBJECT
public:
    static constexpr std::size_t breaths = 5;
    using Now = std::function<Duration()>; ///< of any clock that never goes back

    explicit BreathTap(QWidget* parent = nullptr);
    explicit BreathTap(Now now, QWidget* parent = nullptr);

signals:
    /// One breath, in and out, to a tenth of a second.
    void measured(plumbline::Duration breath);

private:
    void tap();
    void showProgress();

    Now m_now;
    std::vector<Duration> m_taps;
    Label* m_text;
    Button* m_button;
};

} // namespace plumbline
