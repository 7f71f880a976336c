// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/vocabulary.h"
#include "session/talk.h"

#include <QStackedWidget>

#include <optional>
#include <vector>

namespace plumbline
{

class ActionPage;
class Button;
class ConditionTicks;
class EquipmentChips;

/// What the person answered at the first start. None: she left it as it was.
struct FirstAnswers {
    std::optional<std::vector<Equipment>> equipment;
    std::vector<Condition> conditions;
    std::optional<Talk> talk;
};

/// The first start: a notice to accept, then three questions that need no answer.
class WelcomePage : public QStackedWidget
{
    Q_OBJECT
public:
    explicit WelcomePage(Talk talk, QWidget* parent = nullptr);

signals:
    /// The notice. The questions are shown next.
    void accepted();
    void answered(const plumbline::FirstAnswers& answers);

private:
    [[nodiscard]] ActionPage* notice();
    [[nodiscard]] ActionPage* questions(Talk talk);
    void tellAnswered();

    FirstAnswers m_answers;
    EquipmentChips* m_equipment = nullptr;
    ConditionTicks* m_conditions = nullptr;
    Button* m_start = nullptr;
};

} // namespace plumbline
