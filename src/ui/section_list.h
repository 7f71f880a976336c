// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score/score.h"
#include "ui/overlay.h"

class QListWidget;

namespace plumbline
{

class Button;
class Card;
class Label;

/// The exercises of the routine under the titles of their sections, to jump to one: Enter or a click goes
/// there, Escape or L closes. Every other key is the page's.
class SectionList : public Overlay
{
    Q_OBJECT
public:
    explicit SectionList(QWidget* parent);

    void showScore(const Score& score);
    void openAt(std::size_t part);

signals:
    void chosen(std::size_t part);

protected:
    void dismiss() override { shut(); }
    void layOut() override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void choose(int row);

    Card* m_card;
    Label* m_title;
    Button* m_close;
    QListWidget* m_list;
};

} // namespace plumbline
