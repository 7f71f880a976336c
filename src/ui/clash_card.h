// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/import.h"
#include "ui/card.h"

namespace plumbline
{

class ChoiceGroup;

/// Something of the same name is there already: which of the two is kept.
class ClashCard : public Card
{
    Q_OBJECT
public:
    explicit ClashCard(const Clash& clash, QWidget* parent = nullptr);

    [[nodiscard]] const Clash& clash() const { return m_clash; }
    [[nodiscard]] Keep keep() const { return m_keep; }
    void setKeep(Keep keep);

private:
    Clash m_clash;
    Keep m_keep = Keep::Mine;
    ChoiceGroup* m_choices;
};

/// "Keep mine", "Take theirs", "Keep both", in the order of Keep; the names are those of the choices, with
/// this ending.
[[nodiscard]] ChoiceGroup* keepChoices(const QString& about, const QString& ending);

} // namespace plumbline
