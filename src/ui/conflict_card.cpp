// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conflict_card.h"

#include "ui/chip.h"
#include "ui/choice_group.h"
#include "ui/label.h"
#include "ui/position_picture.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace plumbline
{

namespace
{

constexpr int leastWithPicture = 400; ///< width of a card, at 100 % text

QString reasonText(const Avoidance& reason)
{
    //: conditions, then why: "Glaucoma, high blood pressure: The head hangs below the heart."
    return ConflictCard::tr("%1: %2").arg(conditionsText(reason.conditions), shown(reason.because));
}

} // namespace

ConflictCard::ConflictCard(const Conflict& conflict, QWidget* parent)
    : Card(parent)
    , m_conflict(conflict)
    , m_decision(conflict.decision)
{
    const Exercise& exercise = *conflict.exercise;
    setObjectName(QStringLiteral("conflict/") + shown(exercise.id.value));
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(20, 20, 24, 20);
    across->setSpacing(20);
    auto* picture = new PositionPicture(exercise.position, PositionPicture::Size::Card);
    if (exercise.motion)
        picture->setMotion(*exercise.motion);
    across->addWidget(picture, 0, Qt::AlignTop);
    m_picture = picture;
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    across->addLayout(column, 1);
    addWords(*column);
    column->addSpacing(10);
    addChoices(*column);
    column->addStretch(1);
}

void ConflictCard::resizeEvent(QResizeEvent* event)
{
    m_picture->setVisible(event->size().width() >= scaled(leastWithPicture));
    Card::resizeEvent(event);
}

void ConflictCard::addWords(QVBoxLayout& column)
{
    column.addWidget(new Label(shown(m_conflict.exercise->title), Type::Heading, QFont::DemiBold));
    for (const Avoidance& reason : m_conflict.reasons)
        column.addWidget(new Label(reasonText(reason), Type::Body));
}

void ConflictCard::addChoices(QVBoxLayout& column)
{
    m_choices = new ChoiceGroup(tr("What to do with %1").arg(shown(m_conflict.exercise->title)));
    QStringList about{ shown(m_conflict.exercise->title) + u'.' };
    for (const Avoidance& reason : m_conflict.reasons)
        about << reasonText(reason);
    const auto add = [this, about = about.join(u' ')](const QString& text, Decision decision) {
        auto* chip = new ToggleChip(text);
        chip->setObjectName(
            shown(key(decision)) + QStringLiteral("/") + shown(m_conflict.exercise->id.value));
        chip->setWraps(true);
        chip->setAccessibleDescription(about); // why, to whoever hears the choices
        m_choices->add(chip);
        return chip;
    };
    // In the order of the enumeration.
    m_gentler = add({}, Decision::Gentler);
    add(tr("Leave it out"), Decision::LeaveOut);
    add(tr("Keep it, a professional approved it"), Decision::Keep);
    m_choices->choose(static_cast<int>(m_decision));
    setGentler(m_conflict.gentler);
    column.addWidget(m_choices);
    connect(m_choices, &ChoiceGroup::chosen, this, [this](int choice) {
        m_decision = static_cast<Decision>(choice);
        emit decided();
    });
}

void ConflictCard::setGentler(const Exercise* gentler)
{
    m_conflict.gentler = gentler;
    if (gentler)
        m_gentler->setText(tr("Gentler: %1").arg(shown(gentler->title)));
    m_gentler->setVisible(gentler);
    m_gentler->updateGeometry();
    if (!gentler && m_decision == Decision::Gentler) {
        m_decision = Decision::LeaveOut;
        m_choices->choose(static_cast<int>(m_decision));
    }
}

} // namespace plumbline
