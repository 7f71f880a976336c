// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/exercise_forms.h"
#include "studio/form.h"
#include "studio/text_field.h"
#include "studio/word_chip.h"
#include "ui/button.h"

#include <QVBoxLayout>

#include <algorithm>

namespace plumbline
{

SafetyForm::SafetyForm(ExerciseDocument& document, const Catalog& catalog, QWidget* parent)
    : ExerciseForm(document, parent)
    , m_catalog(catalog)
    , m_reasons(new QWidget)
{
    for (const Exercise& other : catalog.exercises())
        m_ids.push_back(other.id);
    std::sort(m_ids.begin(), m_ids.end(), [&](const ExerciseId& a, const ExerciseId& b) {
        return catalog.find(a)->title < catalog.find(b)->title;
    });
    m_cautions = list(tr("Shown and said before it starts, one in a line"), QStringLiteral("cautions"), 5,
        &Exercise::cautions);
    form().addTitle(tr("Not without a professional's word"));
    form().addHint(tr("For people with one of these conditions, and why."));
    auto* column = new QVBoxLayout(m_reasons);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    form().addWide({}, m_reasons);
    auto* add = new Button(Button::Kind::Secondary, tr("Add a reason"));
    add->setObjectName(QStringLiteral("addReason"));
    form().addWide({}, add);
    connect(add, &Button::clicked, this, [this] {
        change(tr("add a reason"), {}, [](Exercise& exercise) { exercise.avoidIf.emplace_back(); });
    });
    form().addTitle(tr("Other versions"));
    m_easier = variant(tr("Gentler"), QStringLiteral("easier"), &Exercise::easier);
    m_harder = variant(tr("Stronger"), QStringLiteral("harder"), &Exercise::harder);
    m_instead = variant(tr("With less equipment"), QStringLiteral("instead"), &Exercise::instead);
    fill();
}

MenuChip* SafetyForm::variant(const QString& about, const QString& name, ExerciseId Exercise::*member)
{
    auto* chip = new MenuChip(tr("Choose an exercise"), tr("None"), MenuChip::Choice::One);
    chip->setObjectName(name);
    for (const ExerciseId& id : m_ids)
        chip->add(shown(m_catalog.find(id)->title));
    form().add(about, chip);
    connect(chip, &MenuChip::changed, this, [this, chip, member] {
        const auto chosen = chip->chosen();
        const ExerciseId id = chosen.empty() ? ExerciseId() : m_ids[static_cast<std::size_t>(chosen.front())];
        change(tr("change the versions"), {}, [&](Exercise& exercise) { exercise.*member = id; });
    });
    return chip;
}

void SafetyForm::showVariant(MenuChip& chip, const ExerciseId& id)
{
    chip.clear();
    const auto at = std::find(m_ids.begin(), m_ids.end(), id);
    if (at != m_ids.end())
        chip.choose(static_cast<int>(at - m_ids.begin()));
}

void SafetyForm::addReasons()
{
    const std::size_t wanted = exercise().avoidIf.size();
    while (m_rows.size() > wanted) {
        m_rows.back().conditions->parentWidget()->deleteLater();
        m_rows.back().conditions->parentWidget()->hide();
        m_rows.pop_back();
    }
    while (m_rows.size() < wanted) {
        const std::size_t i = m_rows.size();
        auto* row = new QWidget;
        auto* line = new QVBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(6);
        auto* top = new QHBoxLayout;
        auto* conditions = wordChip<Condition>(tr("Conditions"), tr("Remove this reason"),
            MenuChip::Choice::Several, QStringLiteral("conditions/%1").arg(i));
        auto* because = new TextField(tr("Because"));
        because->setObjectName(QStringLiteral("because/%1").arg(i));
        because->setPlaceholderText(tr("why, in one plain sentence about the movement"));
        top->addWidget(conditions, 0, Qt::AlignLeading);
        top->addStretch(1);
        line->addLayout(top);
        line->addWidget(because);
        m_reasons->layout()->addWidget(row);
        m_rows.push_back({ conditions, because });
        connect(conditions, &MenuChip::changed, this, [this, conditions, i] {
            const auto chosen = wordsIn<Condition>(*conditions);
            change(tr("change a reason"), {}, [&](Exercise& exercise) {
                if (chosen.empty())
                    exercise.avoidIf.erase(exercise.avoidIf.begin() + static_cast<std::ptrdiff_t>(i));
                else
                    exercise.avoidIf[i].conditions = chosen;
            });
        });
        connect(because, &QLineEdit::textEdited, this, [this, i](const QString& text) {
            change(tr("change a reason"), QStringLiteral("because/%1").arg(i),
                [&](Exercise& exercise) { exercise.avoidIf[i].because = text.toStdString(); });
        });
    }
}

void SafetyForm::fillReasons()
{
    addReasons();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        showWords(*m_rows[i].conditions, exercise().avoidIf[i].conditions);
        m_rows[i].because->show(shown(exercise().avoidIf[i].because));
    }
}

void SafetyForm::fill()
{
    showList(m_cautions, exercise().cautions);
    fillReasons();
    showVariant(*m_easier, exercise().easier);
    showVariant(*m_harder, exercise().harder);
    showVariant(*m_instead, exercise().instead);
}

} // namespace plumbline
