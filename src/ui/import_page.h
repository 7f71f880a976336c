// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/import.h"
#include "ui/action_page.h"
#include "ui/shelf.h"

namespace plumbline
{

class Button;
class ClashCard;

/// What is in a bundle and from whom, before anything of it is taken: the routines with their minutes and
/// figures, the exercises, and a choice for each that clashes with what is there.
class ImportPage : public ActionPage
{
    Q_OBJECT
public:
    ImportPage(Bundle bundle, const Shelf& shelf, QWidget* parent = nullptr);

    [[nodiscard]] const Bundle& bundle() const { return m_bundle; }
    /// As they are chosen now; at first mine is kept.
    [[nodiscard]] KeepChoices choices() const;

signals:
    void importAsked();

private:
    void addLetter();
    void addRoutines();
    void addClashes();
    void addExercises();
    void addFoot();

    Bundle m_bundle;
    const Shelf& m_shelf;
    std::vector<ClashCard*> m_cards;
};

} // namespace plumbline
