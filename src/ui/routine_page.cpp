// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/routine_page.h"

#include "catalog/read.h"
#include "ui/accessible.h"
#include "ui/button.h"
#include "ui/chip.h"
#include "ui/differences_card.h"
#include "ui/exercise_row.h"
#include "ui/fact_list.h"
#include "ui/flow_layout.h"
#include "ui/label.h"
#include "ui/segment_bar.h"
#include "ui/words.h"

#include <QMenu>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace plumbline
{

namespace
{

constexpr std::array rehearsalSpeeds{ 2, 5, 10, 20, 50 };

} // namespace

RoutinePage::RoutinePage(const Routine& routine, const Shelf& shelf, const Diagnostics& read, QWidget* parent)
    : ScrollPage(1120, parent)
    , m_routine(routine)
    , m_shelf(shelf)
    , m_read(read)
{
    addBack();
    fill();
    findChild<Button*>(QStringLiteral("start"))->setFocus();
}

void RoutinePage::fill()
{
    setWindowTitle(shown(m_routine.title));
    m_content = new QWidget;
    m_column = new QVBoxLayout(m_content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::gap);
    body()->addWidget(m_content, 1);
    const Parsed<Score> score = m_shelf.score(m_routine);
    const RoutineSummary summary = score.value ? summaryOf(*score.value) : RoutineSummary{};
    const bool conflicts = !m_shelf.conflicts(m_routine, m_shelf.person).empty();
    m_column->addWidget(new Label(shown(m_routine.title), Type::Display, QFont::Bold));
    m_column->addWidget((new Label(shown(m_routine.summary), Type::Lead))->in(QPalette::PlaceholderText));
    if (score.value)
        m_column->addWidget(
            new Label(tr("%1 · %2").arg(minutesText(summary.total), exercisesText(summary.parts.size())),
                Type::Lead, QFont::DemiBold));
    m_column->addSpacing(space::small);
    addActions(score.value || conflicts);
    addFaults(score.diagnostics);
    addDifferences(conflicts);
    addBar(summary.parts);
    m_column->addSpacing(space::gap);
    auto* columns = new SideBySide(scaled(860), 0.64, space::margin);
    columns->addWidget(sections());
    columns->addWidget(facts(summary));
    m_column->addLayout(columns);
    m_column->addStretch(1);
}

void RoutinePage::refresh()
{
    const QString focus = focusWidget() ? focusWidget()->objectName() : QString();
    // Not deleted at once: the button that led here is in it.
    body()->removeWidget(m_content);
    m_content->hide();
    m_content->deleteLater();
    fill();
    auto* again = m_content->findChild<QWidget*>(focus);
    (again && !focus.isEmpty() ? again : m_content->findChild<QWidget*>(QStringLiteral("start")))->setFocus();
}

void RoutinePage::show(const Routine& routine)
{
    m_routine = routine;
    m_read.clear();
    refresh();
}

void RoutinePage::addDifferences(bool conflicts)
{
    auto* card = new DifferencesCard;
    m_column->addWidget(card);
    card->show(m_shelf.differences(m_routine), conflicts);
    connect(card, &DifferencesCard::putBackAsked, this, &RoutinePage::putBackAsked);
    connect(card, &DifferencesCard::decisionsAsked, this, &RoutinePage::decisionsAsked);
}

void RoutinePage::addActions(bool playable)
{
    auto* start = new Button(Button::Kind::Primary, tr("&Start"));
    start->setObjectName(QStringLiteral("start"));
    start->setSymbol(Symbol::Play);
    start->setKey(tr("Enter"));
    start->setLarge(true);
    start->setMinimumWidth(scaled(240));
    start->setEnabled(playable);
    connect(start, &Button::clicked, this, [this] { emit startAsked(1.0); });

    auto* rehearse = new Button(Button::Kind::Secondary, tr("&Rehearse"));
    rehearse->setObjectName(QStringLiteral("rehearse"));
    rehearse->setSymbol(Symbol::Rehearse);
    rehearse->setLarge(true);
    rehearse->setEnabled(playable);
    setAccessibleRole(*rehearse, QAccessible::ButtonMenu);
    rehearse->setAccessibleDescription(tr("Play it faster, to see what is in it"));
    auto* menu = new QMenu(rehearse);
    menu->setAccessibleName(tr("Rehearse"));
    connect(menu, &QMenu::triggered, menu, &QMenu::close); // assistive technology does not close it
    for (const int speed : rehearsalSpeeds)
        connect(menu->addAction(tr("%1 times as fast").arg(speed)), &QAction::triggered, this,
            [this, speed] { emit startAsked(speed); });
    connect(rehearse, &Button::clicked, menu,
        [rehearse, menu] { menu->popup(rehearse->mapToGlobal(QPoint(0, rehearse->height() + 4))); });

    // Enter starts wherever the focus is, unless it is on something that Enter presses.
    for (const int key : { Qt::Key_Return, Qt::Key_Enter }) {
        auto* enter = new QShortcut(QKeySequence(key), m_content);
        enter->setContext(Qt::WidgetWithChildrenShortcut);
        connect(enter, &QShortcut::activated, start, &Button::click);
    }
    auto* row = new FlowLayout(space::gap);
    row->addWidget(start);
    row->addWidget(rehearse);
    auto* edit = new Button(Button::Kind::Secondary, tr("&Edit"));
    edit->setObjectName(QStringLiteral("edit"));
    edit->setLarge(true);
    edit->setAccessibleDescription(tr("Make your own version of it"));
    connect(edit, &Button::clicked, this, &RoutinePage::editAsked);
    row->addWidget(edit);
    auto* handout = new Button(Button::Kind::Secondary, tr("&Hand-out…"));
    handout->setObjectName(QStringLiteral("handout"));
    handout->setLarge(true);
    handout->setEnabled(playable);
    handout->setAccessibleDescription(tr("For paper, or as a page for a telephone"));
    connect(handout, &Button::clicked, this, &RoutinePage::handoutAsked);
    row->addWidget(handout);
    auto* exported = new Button(Button::Kind::Quiet, tr("E&xport…"));
    exported->setObjectName(QStringLiteral("export"));
    exported->setLarge(true);
    exported->setEnabled(playable);
    exported->setAccessibleDescription(tr("For a calendar, a watch or a clinic"));
    connect(exported, &Button::clicked, this, &RoutinePage::exportAsked);
    row->addWidget(exported);
    m_column->addLayout(row);
}

void RoutinePage::addFaults(const Diagnostics& compiled)
{
    Diagnostics read = m_read;
    read.insert(read.end(), compiled.begin(), compiled.end());
    locate(read);
    QStringList sentences;
    for (const Diagnostic& diagnostic : read)
        sentences << shown(toText(diagnostic));
    if (sentences.isEmpty())
        return;
    auto* card = new Card;
    card->setTone(Card::Tone::Warning);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(20, 16, 20, 16);
    column->addWidget((new Label(sentences.join(u'\n'), Type::Body))->in(QPalette::ToolTipText));
    m_column->addWidget(card);
}

void RoutinePage::addBar(const std::vector<double>& parts)
{
    if (parts.empty())
        return;
    auto* bar = new SegmentBar;
    bar->setWeights(parts);
    bar->setFixedHeight(6);
    m_column->addSpacing(space::small);
    m_column->addWidget(bar);
}

QWidget* RoutinePage::sections()
{
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    for (const Section& section : m_routine.sections) {
        if (&section != &m_routine.sections.front())
            column->addSpacing(space::gap);
        if (!section.title.empty())
            column->addWidget(new Label(shown(section.title), Type::Heading, QFont::DemiBold));
        for (const Item& item : section.items)
            addItem(*column, item);
    }
    column->addStretch(1);
    return widget;
}

void RoutinePage::addItem(QLayout& column, const Item& what)
{
    if (const auto* exercise = std::get_if<ExerciseItem>(&what)) {
        addExercise(column, *exercise, {});
    } else if (const auto* rest = std::get_if<RestItem>(&what)) {
        QString text = tr("Rest %1").arg(timeText(rest->length));
        if (!rest->note.empty())
            text = tr("%1. %2").arg(text, shown(rest->note));
        auto* label = (new Label(text, Type::Small))->in(QPalette::PlaceholderText);
        label->setContentsMargins(12, 4, 12, 4);
        column.addWidget(label);
    } else if (const auto* choose = std::get_if<ChooseItem>(&what)) {
        column.addWidget(
            (new Label(tr("%1 of these %2, others each week").arg(choose->count).arg(choose->from.size()),
                 Type::Small, QFont::Medium))
                ->in(QPalette::PlaceholderText));
        const auto turn =
            chosen(choose->from.size(), static_cast<std::size_t>(choose->count), m_shelf.options.day);
        for (std::size_t i = 0; i < choose->from.size(); ++i) {
            const bool now = std::find(turn.begin(), turn.end(), i) != turn.end();
            ExerciseItem item;
            item.exercise = choose->from[i];
            addExercise(column, item, now ? tr("This week") : QString());
        }
    }
}

void RoutinePage::addExercise(QLayout& column, const ExerciseItem& item, const QString& mark)
{
    const Exercise* exercise = m_shelf.catalog().find(item.exercise);
    if (!exercise)
        return; // said among the faults
    auto* row = new ExerciseRow(*exercise, { doseText(*exercise, item), mark, shown(item.note) });
    connect(row, &QAbstractButton::clicked, this, [this, id = exercise->id] { emit exerciseChosen(id); });
    column.addWidget(row);
}

QWidget* RoutinePage::facts(const RoutineSummary& summary) const
{
    auto* list = new FactList;
    if (summary.equipment.empty())
        list->addText(tr("What you need"), tr("Nothing but yourself"));
    else
        list->addThings(
            tr("What you need"), summary.equipment, lackText(lacking(summary.equipment, m_shelf.person)));
    list->addText(tr("When"), scheduleText(m_routine.schedule));
    QStringList sources;
    for (const Source& source : m_routine.source)
        sources << sourceText(source);
    list->addText(tr("From"), sources.join(u'\n'));
    list->addText(tr("Put together by"),
        m_routine.version.empty() || m_routine.author.empty()
            ? shown(m_routine.author)
            : tr("%1, version %2").arg(shown(m_routine.author), shown(m_routine.version)));
    return list;
}

} // namespace plumbline
