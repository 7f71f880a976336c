// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/trainer.h"
#include "handout/handout.h"
#include "ui/scroll_page.h"

namespace plumbline
{

class Button;
class Card;
class HandoutChoices;
class Label;
class PagePreview;
class TrainerFields;

/// A routine as it will be on paper, page by page, and what can be chosen about it. Every choice is on at
/// once and told, so that the next hand-out begins with it.
class HandoutPage : public ScrollPage
{
    Q_OBJECT
public:
    /// The same routine for this person and for anybody; without the latter there is no difference, and
    /// nobody is asked.
    struct Versions {
        handout::Handout person;
        std::optional<handout::Handout> anybody;
    };
    /// The trainer's file is where the logo lies beside, and need not be there.
    HandoutPage(
        Versions versions, Trainer trainer, std::filesystem::path trainerFile, QWidget* parent = nullptr);

    /// With the trainer at its head.
    [[nodiscard]] const handout::Handout& handout() const
    {
        return m_isForAnybody ? *m_versions.anybody : m_versions.person;
    }
    [[nodiscard]] const Trainer& trainer() const { return m_trainer; }

    /// Another logo lies beside the trainer's file, or none.
    void setLogo(const std::string& name);
    /// What came of what was asked for: a sentence above the page.
    void tell(const QString& sentence, bool isFault = false);

signals:
    void pdfAsked();
    void webPageAsked();
    void printAsked();
    void logoAsked();
    void trainerChanged(const plumbline::Trainer& trainer);

private:
    [[nodiscard]] QWidget* paper();
    [[nodiscard]] QWidget* choices();
    void addActions();
    void addReaders(QVBoxLayout& column);
    void take(const Trainer& trainer);
    void refresh();
    void showTurned();

    Versions m_versions;
    bool m_isForAnybody = false;
    Trainer m_trainer;
    std::filesystem::path m_trainerFile;
    PagePreview* m_preview;
    Label* m_number;
    Button* m_previous;
    Button* m_next;
    Card* m_told;
    Label* m_sentence;
    HandoutChoices* m_choices;
    TrainerFields* m_fields;
};

} // namespace plumbline
