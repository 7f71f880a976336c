// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/exercise_forms.h"
#include "studio/form.h"
#include "studio/text_field.h"
#include "studio/word_chip.h"
#include "ui/button.h"

#include <QDate>

namespace plumbline
{

namespace
{

Source firstSource(const Exercise& exercise)
{
    return exercise.source.empty() ? Source() : exercise.source.front();
}

} // namespace

AboutForm::AboutForm(ExerciseDocument& document, QWidget* parent)
    : ExerciseForm(document, parent)
{
    m_title = line(tr("Title"), QStringLiteral("exerciseTitle"), 80, &Exercise::title);
    m_summary = lines(tr("What it is good for, in a sentence"), QStringLiteral("exerciseSummary"), 2, 300,
        &Exercise::summary);
    m_kind = wordChip<Kind>(tr("Kind"), {}, MenuChip::Choice::One, QStringLiteral("exerciseKind"));
    form().add(tr("Kind"), m_kind);
    connect(m_kind, &MenuChip::changed, this, [this] {
        if (const auto kind = wordIn<Kind>(*m_kind))
            change(tr("change the kind"), {}, [&](Exercise& exercise) { exercise.kind = *kind; });
    });
    m_position =
        wordChip<Position>(tr("Position"), {}, MenuChip::Choice::One, QStringLiteral("exercisePosition"));
    form().add(tr("Position"), m_position);
    connect(m_position, &MenuChip::changed, this, [this] {
        if (const auto position = wordIn<Position>(*m_position))
            change(tr("change the position"), {}, [&](Exercise& exercise) { exercise.position = *position; });
    });
    m_alsoIn =
        words(tr("Also possible"), tr("In no other position"), QStringLiteral("alsoIn"), &Exercise::alsoIn);
    m_regions =
        words(tr("Works on"), tr("Nothing in particular"), QStringLiteral("regions"), &Exercise::regions);
    m_equipment = words(tr("Needs"), tr("Nothing"), QStringLiteral("equipment"), &Exercise::equipment);
    m_optional =
        words(tr("May help"), tr("Nothing"), QStringLiteral("optional"), &Exercise::optionalEquipment);
    m_muscles = list(tr("Muscles, one in a line"), QStringLiteral("muscles"), 2, &Exercise::muscles);
    addSource();
    auto* another = new Button(Button::Kind::Secondary, tr("Save as another exercise"));
    another->setObjectName(QStringLiteral("saveAsAnother"));
    form().addWide({}, another);
    connect(another, &Button::clicked, this, &AboutForm::saveAsAnotherAsked);
    fill();
}

template <class E>
MenuChip* AboutForm::words(
    const QString& about, const QString& nothing, const QString& name, std::vector<E> Exercise::*member)
{
    auto* chip = wordChip<E>(about, nothing, MenuChip::Choice::Several, name);
    form().add(about, chip);
    connect(chip, &MenuChip::changed, this, [this, chip, name, member] {
        change(
            tr("change what it is"), name, [&](Exercise& exercise) { exercise.*member = wordsIn<E>(*chip); });
    });
    return chip;
}

void AboutForm::addSource()
{
    form().addTitle(tr("Where it comes from"));
    const auto source = [this](const QString& about, const QString& name, std::string Source::*member) {
        TextField* field = form().addText(about, name);
        field->setMaxLength(200);
        connect(field, &QLineEdit::textEdited, this, [this, name, member](const QString& text) {
            change(tr("change the source"), name, [&](Exercise& exercise) {
                if (exercise.source.empty())
                    exercise.source.emplace_back();
                exercise.source.front().*member = text.toStdString();
            });
        });
        return field;
    };
    m_sourceTitle = source(tr("Source"), QStringLiteral("source"), &Source::title);
    m_publisher = source(tr("Publisher"), QStringLiteral("publisher"), &Source::publisher);
    m_author = source(tr("Author"), QStringLiteral("sourceAuthor"), &Source::author);
    m_reviewer = form().addText(tr("Reviewed by"), QStringLiteral("reviewer"));
    m_reviewer->setPlaceholderText(tr("a professional, if one has looked"));
    connect(m_reviewer, &QLineEdit::textEdited, this, [this](const QString& text) {
        change(tr("change the reviewer"), QStringLiteral("reviewer"), [&](Exercise& exercise) {
            exercise.review.by = text.toStdString();
            if (exercise.review.date.empty())
                exercise.review.date = QDate::currentDate().toString(Qt::ISODate).toStdString();
        });
    });
    m_reviewed = form().addText(tr("On"), QStringLiteral("reviewed"));
    m_reviewed->setPlaceholderText(tr("2026-01-31"));
    connect(m_reviewed, &QLineEdit::textEdited, this, [this](const QString& text) {
        const bool isDate = QDate::fromString(text, Qt::ISODate).isValid();
        m_reviewed->setFaulty(!isDate);
        if (isDate)
            change(tr("change the date"), QStringLiteral("reviewed"),
                [&](Exercise& exercise) { exercise.review.date = text.toStdString(); });
    });
}

void AboutForm::fill()
{
    const Exercise& now = exercise();
    m_title->show(shown(now.title));
    if (m_summary->toPlainText().simplified() != shown(now.summary))
        m_summary->show(shown(now.summary));
    showWord(*m_kind, std::optional(now.kind));
    showWord(*m_position, std::optional(now.position));
    showWords(*m_alsoIn, now.alsoIn);
    showWords(*m_regions, now.regions);
    showWords(*m_equipment, now.equipment);
    showWords(*m_optional, now.optionalEquipment);
    showList(m_muscles, now.muscles);
    const Source source = firstSource(now);
    m_sourceTitle->show(shown(source.title));
    m_publisher->show(shown(source.publisher));
    m_author->show(shown(source.author));
    m_reviewer->show(shown(now.review.by));
    m_reviewed->show(shown(now.review.date));
    form().setShown(m_reviewed, !now.review.by.empty());
}

} // namespace plumbline
