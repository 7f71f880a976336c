// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exercise_page.h"

#include "ui/button.h"
#include "ui/chip.h"
#include "ui/differences_card.h"
#include "ui/exercise_row.h"
#include "ui/fact_list.h"
#include "ui/figure_loop.h"
#include "ui/figure_panes.h"
#include "ui/flow_layout.h"
#include "ui/label.h"
#include "ui/own_picture_loop.h"
#include "ui/position_picture.h"
#include "ui/step_row.h"
#include "ui/words.h"

#include <QVBoxLayout>

#include <utility>

namespace plumbline
{

namespace
{

QString doseByText(const Exercise& exercise)
{
    switch (exercise.doseBy) {
    case DoseBy::Plumbline:
        return ExercisePage::tr("Plumbline chose these numbers: the source gives none.");
    case DoseBy::Trainer:
        return ExercisePage::tr("A trainer chose these numbers.");
    case DoseBy::Source:
        break;
    }
    return {};
}

QString aboutDose(const Exercise& exercise)
{
    QStringList lines;
    for (const QString& line :
        { frequencyText(exercise.dose), shown(exercise.doseNote), doseByText(exercise) })
        if (!line.isEmpty())
            lines << line;
    return lines.join(u'\n');
}

/// Who made the pictures and under which licence, each once.
QString creditText(const std::vector<Media>& media)
{
    QStringList lines;
    for (const Media& one : media) {
        QStringList words{ shown(one.author), shown(one.licence) };
        words.removeAll(QString());
        lines << words.join(QStringLiteral(", "));
    }
    lines.removeAll(QString());
    lines.removeDuplicates();
    return lines.join(u'\n');
}

QVBoxLayout* columnIn(QWidget* widget)
{
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    return column;
}

} // namespace

ExercisePage::ExercisePage(const Exercise& exercise, const Shelf& shelf, QWidget* parent)
    : ScrollPage(1200, parent)
    , m_exercise(exercise)
    , m_shelf(shelf)
{
    addBack();
    fill();
    m_play->setFocus();
}

void ExercisePage::fill()
{
    setWindowTitle(shown(m_exercise.title));
    m_content = new QWidget;
    m_column = columnIn(m_content);
    m_column->setSpacing(space::gap);
    body()->addWidget(m_content, 1);
    addHead();
    auto* columns = new SideBySide(scaled(820), 0.42, space::margin);
    columns->addWidget(stage());
    columns->addWidget(words());
    columns->addWidget(facts());
    m_column->addLayout(columns);
    m_column->addStretch(1);
}

void ExercisePage::show(const Exercise& exercise)
{
    m_exercise = exercise;
    // Not deleted at once: the button that led here may be in it.
    body()->removeWidget(m_content);
    m_content->hide();
    m_content->deleteLater();
    fill();
}

void ExercisePage::addHead()
{
    auto* chips = new FlowLayout(space::small);
    chips->addWidget(new Chip(wordOf(m_exercise.kind), Chip::Tone::Soft));
    chips->addWidget(new Chip(wordOf(m_exercise.position)));
    for (const QString& region : wordsOf(m_exercise.regions))
        chips->addWidget(new Chip(region));
    m_column->addWidget(new Label(shown(m_exercise.title), Type::Display, QFont::Bold));
    m_column->addWidget((new Label(shown(m_exercise.summary), Type::Lead))->in(QPalette::PlaceholderText));
    m_column->addLayout(chips);
    m_column->addSpacing(space::small);
}

QWidget* ExercisePage::stage()
{
    auto* widget = new QWidget;
    auto* column = columnIn(widget);
    column->setSpacing(space::gap);
    if (m_exercise.motion)
        column->addWidget(new FigurePanes(new FigureLoop(*m_exercise.motion, shown(m_exercise.title))));
    else if (!m_exercise.media.empty())
        column->addWidget(new OwnPictureLoop(m_exercise));
    else
        column->addWidget(new PositionPicture(m_exercise.position, PositionPicture::Size::Stage));

    m_play = new Button(Button::Kind::Primary, tr("&Play this exercise"));
    m_play->setObjectName(QStringLiteral("play"));
    m_play->setSymbol(Symbol::Play);
    m_play->setLarge(true);
    connect(m_play, &Button::clicked, this, &ExercisePage::playAsked);
    column->addWidget(m_play);
    auto* edit = new Button(Button::Kind::Secondary, tr("&Edit"));
    edit->setObjectName(QStringLiteral("edit"));
    edit->setAccessibleDescription(tr("Make your own version of it"));
    connect(edit, &Button::clicked, this, &ExercisePage::editAsked);
    column->addWidget(edit);
    m_differences = new DifferencesCard;
    connect(m_differences, &DifferencesCard::putBackAsked, this, &ExercisePage::putBackAsked);
    connect(m_differences, &DifferencesCard::decisionsAsked, this, &ExercisePage::decisionsAsked);
    column->addWidget(m_differences);
    refresh();
    return widget;
}

void ExercisePage::refresh()
{
    const bool conflicts = !m_shelf.conflicts(m_exercise, m_shelf.person).empty();
    m_play->setEnabled(conflicts || m_shelf.score(m_exercise).value);
    m_differences->show(m_shelf.differences(m_exercise), conflicts);
}

QWidget* ExercisePage::facts() const
{
    auto* facts = new FactList;
    facts->addLead(tr("How much"), doseText(m_exercise.dose, m_exercise.sides), aboutDose(m_exercise));
    facts->addThings(
        tr("What you need"), m_exercise.equipment, lackText(lacking(m_exercise.equipment, m_shelf.person)));
    facts->addThings(tr("May help"), m_exercise.optionalEquipment);
    facts->addText(tr("Also done"), listed(wordsOf(m_exercise.alsoIn)));
    QStringList muscles;
    for (const auto& muscle : m_exercise.muscles)
        muscles << shown(muscle);
    facts->addText(tr("Muscles"), muscles.join(QStringLiteral(", ")));
    QStringList sources;
    for (const Source& source : m_exercise.source)
        sources << sourceText(source);
    facts->addText(tr("From"), sources.join(u'\n'));
    facts->addText(tr("Pictures"), creditText(m_exercise.media));
    if (!m_exercise.review.by.empty())
        facts->addText(
            tr("Looked at by"), tr("%1, %2").arg(shown(m_exercise.review.by), shown(m_exercise.review.date)));
    return facts;
}

QWidget* ExercisePage::words()
{
    auto* widget = new QWidget;
    auto* column = columnIn(widget);
    column->setSpacing(space::small);
    addCautions(*column);
    addSteps(*column);
    addAlternatives(*column);
    column->addStretch(1);
    return widget;
}

void ExercisePage::addCautions(QBoxLayout& column) const
{
    if (m_exercise.cautions.empty() && m_exercise.avoidIf.empty() && !m_exercise.draft)
        return;
    auto* card = new Card;
    card->setTone(Card::Tone::Warning);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(24, 18, 24, 18);
    inside->setSpacing(6);
    if (m_exercise.draft)
        inside->addWidget(
            (new Label(tr("This is a draft. It was taken in from elsewhere, and nobody has looked over its "
                          "times, positions and cautions yet."),
                 Type::Body, QFont::Medium))
                ->in(QPalette::ToolTipText));
    for (const auto& caution : m_exercise.cautions)
        inside->addWidget((new Label(shown(caution), Type::Body, QFont::Medium))->in(QPalette::ToolTipText));
    if (!m_exercise.avoidIf.empty()) {
        const QString ask = tr("Ask a professional first if you have or had any of these:");
        inside->addWidget((new Label(ask, Type::Body))->in(QPalette::ToolTipText));
        for (const Avoidance& avoidance : m_exercise.avoidIf) {
            //: conditions, then why: "Glaucoma, high blood pressure: The head hangs below the heart."
            const QString text =
                tr("%1: %2").arg(conditionsText(avoidance.conditions), shown(avoidance.because));
            inside->addWidget((new Label(text, Type::Body))->in(QPalette::ToolTipText));
        }
    }
    column.addWidget(card);
}

void ExercisePage::addSteps(QBoxLayout& column) const
{
    std::optional<QString> before;
    for (std::size_t i = 0; i < m_exercise.steps.size(); ++i) {
        const Role role = m_exercise.steps[i].role;
        const QString heading = role == Role::Setup ? tr("To begin")
            : role == Role::Finish                  ? tr("To finish")
                                                    : tr("The movement");
        if (before != heading) {
            if (column.count() > 0)
                column.addSpacing(space::gap);
            column.addWidget(
                (new Label(heading, Type::Small, QFont::DemiBold))->in(QPalette::PlaceholderText));
            before = heading;
        }
        column.addSpacing(4);
        column.addWidget(new StepRow(m_exercise, i));
    }
}

void ExercisePage::addAlternatives(QBoxLayout& column)
{
    const std::pair<ExerciseId, QString> alternatives[] = { { m_exercise.easier, tr("Easier") },
        { m_exercise.harder, tr("Harder") }, { m_exercise.instead, tr("Instead, with less equipment") } };
    bool first = true;
    for (const auto& [id, line] : alternatives) {
        const Exercise* exercise = m_shelf.catalog().find(id);
        if (!exercise)
            continue;
        if (std::exchange(first, false)) {
            column.addSpacing(space::gap);
            column.addWidget(
                (new Label(tr("Or rather"), Type::Small, QFont::DemiBold))->in(QPalette::PlaceholderText));
        }
        auto* row = new ExerciseRow(*exercise, { line, {}, {} });
        connect(row, &QAbstractButton::clicked, this, [this, to = id] { emit exerciseChosen(to); });
        column.addWidget(row);
    }
}

} // namespace plumbline
