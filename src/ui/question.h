// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/overlay.h"

#include <functional>
#include <vector>

class QBoxLayout;

namespace plumbline
{

class Button;
class Card;
class Label;

/// A calm question within the window. The first answer is the gentle one: it has the focus, it is what
/// Escape, a click beside the card and a presenter's "forward" mean.
class Question : public Overlay
{
    Q_OBJECT
public:
    struct Answer {
        QString name; ///< objectName of its button
        QString text;
        std::function<void()> chosen; ///< called after the question is gone
    };
    explicit Question(QWidget* parent);

    /// Takes the place of a question that is still open.
    void ask(const QString& title, const QString& text, std::vector<Answer> answers);

protected:
    void dismiss() override;
    void layOut() override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void choose(std::size_t answer);

    Card* m_card;
    Label* m_title;
    Label* m_text;
    QBoxLayout* m_row;
    std::vector<Answer> m_answers;
    std::vector<Button*> m_buttons;
};

} // namespace plumbline
