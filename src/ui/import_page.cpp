// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import_page.h"

#include "ui/button.h"
#include "ui/chip.h"
#include "ui/choice_group.h"
#include "ui/clash_card.h"
#include "ui/fact_list.h"
#include "ui/flow_layout.h"
#include "ui/label.h"
#include "ui/position_picture.h"
#include "ui/routine_strip.h"
#include "ui/words.h"

#include <QDate>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace plumbline
{

namespace
{

QString dayText(const std::string& date)
{
    return QLocale().toString(QDate::fromString(shown(date), Qt::ISODate), QLocale::LongFormat);
}

QString noveltyText(Novelty novelty)
{
    switch (novelty) {
    case Novelty::New:
        return ImportPage::tr("New");
    case Novelty::Same:
        return ImportPage::tr("You have it");
    case Novelty::Other:
        break;
    }
    return ImportPage::tr("Yours is different");
}

/// A routine as it would be on its card, but for nothing to press.
Card* routineCard(const Routine& routine, const std::optional<Score>& score, Novelty novelty)
{
    auto* card = new Card;
    card->setObjectName(QStringLiteral("bundled/") + shown(routine.id.value));
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(16, 16, 16, 20);
    column->setSpacing(6);
    const RoutineSummary summary = score ? summaryOf(*score) : RoutineSummary{};
    column->addWidget(new RoutineStrip(summary.scenes));
    column->addSpacing(space::small);
    column->addWidget(new Label(shown(routine.title), Type::Heading, QFont::DemiBold));
    column->addWidget((new Label(shown(routine.summary), Type::Body))->in(QPalette::PlaceholderText));
    column->addSpacing(space::small);
    auto* foot = new FlowLayout(space::small);
    foot->addWidget(new Chip(noveltyText(novelty), Chip::Tone::Soft));
    if (score) {
        foot->addWidget(new Chip(minutesText(summary.total)));
        foot->addWidget(new Chip(exercisesText(summary.parts.size())));
        for (const QString& thing : wordsOf(summary.equipment))
            foot->addWidget(new Chip(thing));
    } else {
        foot->addWidget(new Chip(ImportPage::tr("Cannot be played"), Chip::Tone::Warning));
    }
    column->addLayout(foot);
    return card;
}

QWidget* exerciseLine(const Exercise& exercise, Novelty novelty)
{
    auto* line = new QWidget;
    auto* across = new QHBoxLayout(line);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(space::gap);
    auto* picture = new PositionPicture(exercise.position, PositionPicture::Size::Thumb);
    if (exercise.motion)
        picture->setMotion(*exercise.motion);
    across->addWidget(picture);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new Label(shown(exercise.title), Type::Body, QFont::DemiBold));
    words->addWidget((new Label(shown(exercise.summary), Type::Small))->in(QPalette::PlaceholderText));
    across->addLayout(words, 1);
    across->addWidget(new Chip(noveltyText(novelty), Chip::Tone::Soft));
    return line;
}

} // namespace

ImportPage::ImportPage(Bundle bundle, const Shelf& shelf, QWidget* parent)
    : ActionPage(880, parent)
    , m_bundle(std::move(bundle))
    , m_shelf(shelf)
{
    const QString title = m_bundle.routines.size() == 1 ? tr("A routine for you") : tr("Routines for you");
    setWindowTitle(title);
    setObjectName(QStringLiteral("importPage"));
    addBack();
    body()->addWidget(new Label(title, Type::Title, QFont::Bold));
    addLetter();
    addRoutines();
    addClashes();
    addExercises();
    body()->addStretch(1);
    addFoot();
}

void ImportPage::addLetter()
{
    const BundleLetter& letter = m_bundle.letter;
    const QString when = dayText(letter.date);
    const QString from = letter.from.empty()
        ? tr("The file does not say from whom. Made on %1.").arg(when)
        : tr("The file says: from %1, made on %2.").arg(shown(letter.from), when);
    body()->addWidget((new Label(from, Type::Lead))->in(QPalette::PlaceholderText));
    if (!letter.note.empty() || !letter.licence.empty()) {
        auto* facts = new FactList;
        facts->addText(tr("A word to you"), shown(letter.note));
        facts->addText(tr("Licence"), shown(letter.licence));
        body()->addWidget(facts);
    }
}

void ImportPage::addRoutines()
{
    Catalog catalog;
    for (const Exercise& exercise : m_bundle.exercises)
        catalog.add(exercise);
    auto* grid = new CardGrid(scaled(300), 2, 20);
    for (const Routine& routine : m_bundle.routines)
        grid->addWidget(routineCard(routine, compile(routine, catalog, m_shelf.person, m_shelf.options).value,
            noveltyOf(routine, m_shelf.catalog())));
    body()->addSpacing(space::small);
    body()->addLayout(grid);
}

void ImportPage::addClashes()
{
    const std::vector<Clash> clashes = clashesWith(m_shelf.catalog(), m_bundle);
    if (clashes.empty())
        return;
    body()->addSpacing(space::gap);
    body()->addWidget(new Label(tr("You have others of the same name"), Type::Heading, QFont::DemiBold));
    body()->addWidget((new Label(tr("Choose which to keep. Of what you keep nothing changes."), Type::Body))
                          ->in(QPalette::PlaceholderText));
    if (clashes.size() > 1) {
        ChoiceGroup* all = keepChoices(tr("For all of them"), QStringLiteral("/all"));
        all->choose(static_cast<int>(Keep::Mine));
        body()->addWidget(new Label(tr("For all of them"), Type::Small, QFont::DemiBold));
        body()->addWidget(all);
        connect(all, &ChoiceGroup::chosen, this, [this](int choice) {
            for (ClashCard* card : m_cards)
                card->setKeep(static_cast<Keep>(choice));
        });
    }
    for (const Clash& clash : clashes) {
        auto* card = new ClashCard(clash);
        body()->addWidget(card);
        m_cards.push_back(card);
    }
}

void ImportPage::addExercises()
{
    body()->addSpacing(space::gap);
    body()->addWidget(new Label(exercisesText(m_bundle.exercises.size()), Type::Heading, QFont::DemiBold));
    body()->addWidget(
        (new Label(
             tr("All that the routines play, and what is played instead where something hurts."), Type::Body))
            ->in(QPalette::PlaceholderText));
    auto* card = new Card;
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(16, 16, 20, 16);
    column->setSpacing(12);
    for (const Exercise& exercise : m_bundle.exercises)
        column->addWidget(exerciseLine(exercise, noveltyOf(exercise, m_bundle, m_shelf.catalog())));
    body()->addWidget(card);
}

void ImportPage::addFoot()
{
    auto* take = new Button(Button::Kind::Primary, tr("&Import"));
    take->setObjectName(QStringLiteral("import"));
    take->setMinimumWidth(scaled(200));
    auto* notNow = new Button(Button::Kind::Secondary, tr("&Not now"));
    notNow->setObjectName(QStringLiteral("notNowImport"));
    for (Button* button : { take, notNow }) {
        button->setLarge(true);
        foot()->addWidget(button);
    }
    foot()->addStretch(1);
    connect(take, &Button::clicked, this, &ImportPage::importAsked);
    connect(notNow, &Button::clicked, this, &ImportPage::backAsked);
    take->setFocus();
}

KeepChoices ImportPage::choices() const
{
    KeepChoices choices;
    for (const ClashCard* card : m_cards) {
        if (card->clash().kind == Clash::Kind::Routine)
            choices.routines[RoutineId(card->clash().id)] = card->keep();
        else
            choices.exercises[ExerciseId(card->clash().id)] = card->keep();
    }
    return choices;
}

} // namespace plumbline
