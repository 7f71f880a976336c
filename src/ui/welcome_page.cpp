// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome_page.h"

#include "ui/action_page.h"
#include "ui/button.h"
#include "ui/card.h"
#include "ui/chip.h"
#include "ui/choice_group.h"
#include "ui/condition_ticks.h"
#include "ui/equipment_chips.h"
#include "ui/label.h"
#include "ui/symbol_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace plumbline
{

namespace
{

struct Paragraph {
    Symbol symbol;
    QString title;
    QString text;
};

std::vector<Paragraph> paragraphs()
{
    return {
        { Symbol::Exercises, WelcomePage::tr("It guides you"),
            WelcomePage::tr("It shows you each movement and keeps the time. It does not know your body: it "
                            "does not examine you, and it does not treat you.") },
        { Symbol::Pause, WelcomePage::tr("Stop when it hurts"),
            WelcomePage::tr(
                "You may feel a stretch, but no pain. “This hurts” is there to press at any time.") },
        { Symbol::Sitting, WelcomePage::tr("When in doubt, ask first"),
            WelcomePage::tr("Ask a doctor or a physiotherapist before you begin if you are unsure, have an "
                            "illness of the back, the bones or the heart, are pregnant, or had an injury or "
                            "an operation.") },
        { Symbol::Warning, WelcomePage::tr("See a doctor at once"),
            WelcomePage::tr("When a pain is sharp or goes into an arm or a leg, when something is numb or "
                            "weak, or when you can no longer control bladder or bowels.") },
        { Symbol::Check, WelcomePage::tr("It stays here"),
            WelcomePage::tr("Everything you tell Plumbline stays on this computer.") },
    };
}

/// A question with a line about it, and what answers it.
void addQuestion(QVBoxLayout& body, const QString& title, const QString& about, QWidget* answers)
{
    body.addSpacing(space::gap);
    body.addWidget(new Label(title, Type::Heading, QFont::DemiBold));
    body.addWidget((new Label(about, Type::Body))->in(QPalette::PlaceholderText));
    body.addSpacing(4);
    body.addWidget(answers);
}

Button* footButton(ActionPage& page, const QString& text, const QString& name)
{
    auto* button = new Button(Button::Kind::Primary, text);
    button->setObjectName(name);
    button->setLarge(true);
    button->setMinimumWidth(scaled(240));
    page.foot()->addWidget(button, 0, Qt::AlignLeading);
    page.foot()->addStretch(1);
    return button;
}

} // namespace

WelcomePage::WelcomePage(Talk talk, QWidget* parent)
    : QStackedWidget(parent)
{
    setWindowTitle(tr("Welcome"));
    addWidget(notice());
    addWidget(questions(talk));
    if (auto* understood = findChild<Button*>(QStringLiteral("understood")))
        understood->setFocus();
}

ActionPage* WelcomePage::notice()
{
    auto* page = new ActionPage(760);
    page->body()->setSpacing(space::small);
    page->body()->addWidget(new Label(tr("Welcome to Plumbline"), Type::Display, QFont::Bold));
    page->body()->addWidget((new Label(tr("Before the first movement, a few things to know."), Type::Lead))
                                ->in(QPalette::PlaceholderText));
    QStringList spoken;
    for (const Paragraph& paragraph : paragraphs()) {
        auto* across = new QHBoxLayout;
        across->setSpacing(space::gap);
        across->addWidget(new SymbolLabel(paragraph.symbol), 0, Qt::AlignTop);
        auto* column = new QVBoxLayout;
        column->setSpacing(2);
        column->addWidget(new Label(paragraph.title, Type::Lead, QFont::DemiBold));
        column->addWidget(new Label(paragraph.text, Type::Lead));
        across->addLayout(column, 1);
        page->body()->addSpacing(space::gap);
        page->body()->addLayout(across);
        spoken << paragraph.title + QStringLiteral(": ") + paragraph.text;
    }
    page->body()->addStretch(1);
    Button* understood = footButton(*page, tr("I &understand"), QStringLiteral("understood"));
    // Whoever hears the page hears the notice with the button, as it has the focus.
    understood->setAccessibleDescription(spoken.join(u' '));
    connect(understood, &Button::clicked, this, [this] {
        setCurrentIndex(1);
        if (auto* first = currentWidget()->findChild<ToggleChip*>())
            first->setFocus();
        emit accepted();
    });
    return page;
}

ActionPage* WelcomePage::questions(Talk talk)
{
    auto* page = new ActionPage(880);
    page->body()->setSpacing(space::small);
    page->body()->addWidget(new Label(tr("Three questions, if you like"), Type::Title, QFont::Bold));
    page->body()->addWidget(
        (new Label(tr("Leave out what you do not want to answer. You can change all of it in the settings."),
             Type::Lead))
            ->in(QPalette::PlaceholderText));

    m_equipment = new EquipmentChips(tr("What do you have at hand?"));
    addQuestion(*page->body(), tr("What do you have at hand?"),
        tr("A routine that needs something else will say so."), m_equipment);
    connect(m_equipment, &EquipmentChips::changed, this, [this] {
        m_answers.equipment = m_equipment->chosen();
        tellAnswered();
    });

    m_conditions = new ConditionTicks(tr("Do you have, or have you had, any of these?"));
    addQuestion(*page->body(), tr("Do you have, or have you had, any of these?"),
        tr("What may not suit you is then pointed out before you start, with the reason."), m_conditions);
    connect(m_conditions, &ConditionTicks::changed, this, [this] {
        m_answers.conditions = m_conditions->chosen();
        tellAnswered();
    });

    auto* talks = new ChoiceGroup(tr("How much shall be said aloud?"));
    for (const auto& [name, text] : { std::pair("full", tr("Full")), std::pair("short", tr("Short")),
             std::pair("count", tr("Count only")), std::pair("off", tr("Off")) }) {
        auto* chip = new ToggleChip(text);
        chip->setObjectName(QStringLiteral("firstTalk/") + QLatin1String(name));
        talks->add(chip);
    }
    talks->choose(static_cast<int>(talk));
    addQuestion(
        *page->body(), tr("How much shall be said aloud?"), tr("Whatever is said can be read too."), talks);
    connect(talks, &ChoiceGroup::chosen, this, [this](int level) {
        m_answers.talk = static_cast<Talk>(level);
        tellAnswered();
    });
    page->body()->addStretch(1);
    m_start = footButton(*page, tr("S&kip"), QStringLiteral("begin"));
    connect(m_start, &Button::clicked, this, [this] { emit answered(m_answers); });
    return page;
}

void WelcomePage::tellAnswered()
{
    m_start->setText(tr("&Start"));
}

} // namespace plumbline
