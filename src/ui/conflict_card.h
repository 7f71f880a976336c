// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score/adapt.h"
#include "ui/card.h"

#include <vector>

class QVBoxLayout;

namespace plumbline
{

class ChoiceGroup;
class ToggleChip;

/// An exercise that some of the person's conditions speak against: why, and what is to be done with it.
class ConflictCard : public Card
{
    Q_OBJECT
public:
    explicit ConflictCard(const Conflict& conflict, QWidget* parent = nullptr);

    [[nodiscard]] const Conflict& conflict() const { return m_conflict; }
    [[nodiscard]] Decision decision() const { return m_decision; }
    /// Another gentler version, or none, as the other choices leave it.
    void setGentler(const Exercise* gentler);

signals:
    void decided();

protected:
    /// Where there is little room the words have all of it.
    void resizeEvent(QResizeEvent* event) override;

private:
    void addWords(QVBoxLayout& column);
    void addChoices(QVBoxLayout& column);

    Conflict m_conflict;
    Decision m_decision;
    QWidget* m_picture = nullptr;
    ChoiceGroup* m_choices = nullptr;
    ToggleChip* m_gentler = nullptr;
};

} // namespace plumbline
