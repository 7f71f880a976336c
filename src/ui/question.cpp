// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/question.h"

#include "ui/button.h"
#include "ui/card.h"
#include "ui/label.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace plumbline
{

Question::Question(QWidget* parent)
    : Overlay(parent)
    , m_card(new Card(this))
    , m_title(new Label({}, Type::Title, QFont::Bold, m_card))
    , m_text(new Label({}, Type::Lead, QFont::Normal, m_card))
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName(QStringLiteral("question"));
    m_text->in(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout(m_card);
    column->setContentsMargins(space::margin, space::margin, space::margin, space::margin);
    column->setSpacing(space::small);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(space::gap);
    column->addLayout(m_row);
    m_row->setSpacing(12);
}

void Question::ask(const QString& title, const QString& text, std::vector<Answer> answers)
{
    m_answers = std::move(answers);
    m_title->setText(title);
    m_text->setText(text);
    for (Button* button : m_buttons) {
        // Not deleted here: the answer that leads to another question is still being pressed.
        button->setParent(nullptr);
        button->deleteLater();
    }
    m_buttons.clear();
    for (std::size_t i = 0; i < m_answers.size(); ++i) {
        auto* button =
            new Button(i == 0 ? Button::Kind::Primary : Button::Kind::Secondary, m_answers[i].text, m_card);
        button->setObjectName(m_answers[i].name);
        button->setLarge(true);
        button->installEventFilter(this);
        connect(button, &QAbstractButton::clicked, this, [this, i] { choose(i); });
        m_row->addWidget(button);
        button->show(); // the layout would do it too, but only after the focus has gone there
        m_buttons.push_back(button);
    }
    setAccessibleName(title);
    setAccessibleDescription(text);
    open(m_buttons.front());
}

void Question::dismiss()
{
    choose(0);
}

void Question::layOut()
{
    const int room = width() - 2 * space::gap;
    int answers = 2 * space::margin;
    for (const Button* button : m_buttons)
        answers += button->sizeHint().width() + 12;
    m_row->setDirection(answers > room ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const int wide = std::min(room, std::max(scaled(520), answers));
    const int high =
        std::max(m_card->layout()->heightForWidth(wide), m_card->layout()->minimumSize().height());
    m_card->setGeometry(
        (width() - wide) / 2, std::max(0, (height() - high) / 2), wide, std::min(high, height()));
}

void Question::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_PageDown)
        dismiss();
    // Whatever else is pressed is meant for the page, and the page waits for an answer.
    event->accept();
}

/// An answer in focus is the focus' own: Space and Enter choose it, arrows walk, and all else comes here.
bool Question::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && object != parentWidget()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_PageDown) {
            dismiss();
            return true;
        }
    }
    return Overlay::eventFilter(object, event);
}

void Question::choose(std::size_t answer)
{
    if (isHidden() || answer >= m_answers.size())
        return;
    const auto chosen = m_answers[answer].chosen;
    shut();
    chosen();
}

} // namespace plumbline
