// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/action_page.h"
#include "ui/shelf.h"

namespace plumbline
{

class Button;
class ConflictCard;
class Label;

/// Before a routine or an exercise that some of the person's conditions speak against: a card for each
/// conflict with its reasons and choices. The safe choice is made already.
class BeforePage : public ActionPage
{
    Q_OBJECT
public:
    /// What the button at the foot leads to.
    enum class Then { Play, GoBack };
    BeforePage(const Record& what, const Shelf& shelf, Then then, QWidget* parent = nullptr);

    /// The person with the decisions as they are chosen now.
    [[nodiscard]] const Person& decided() const { return m_decided; }

signals:
    /// Keep decided(). With `playable`, start; else nothing is left to play, or it was only to be looked at.
    void chosen(bool playable);

private:
    void addCards();
    void addFoot();
    void takeChoices();

    Record m_what;
    const Shelf& m_shelf;
    Then m_then;
    Person m_decided;
    std::vector<ConflictCard*> m_cards;
    Label* m_nothing = nullptr;
    Button* m_start = nullptr;
    bool m_playable = true;
};

} // namespace plumbline
