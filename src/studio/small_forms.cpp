// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/small_forms.h"

#include "editor/routine_edits.h"
#include "studio/amount_field.h"
#include "studio/form.h"
#include "ui/button.h"
#include "ui/label.h"
#include "ui/words.h"

#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace plumbline
{

namespace
{

Form* formIn(QWidget* widget)
{
    auto* form = new Form;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(form);
    return form;
}

template <class Content> const Content* contentOf(const RoutineDocument& document, int row)
{
    const auto at = document.value().find(row);
    return at ? std::get_if<Content>(&document.value().rows[*at].content) : nullptr;
}

template <class Content>
void changeRow(RoutineDocument& document, int row, const QString& name, const QString& key,
    const std::function<void(Content&)>& change)
{
    const auto* now = contentOf<Content>(document, row);
    if (!now)
        return;
    Content content = *now;
    change(content);
    document.apply(edits::change(document.value(), row, std::move(content), name,
        key.isEmpty() ? key : QStringLiteral("%1/%2").arg(key).arg(row)));
}

} // namespace

HeadingForm::HeadingForm(RoutineDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
{
    m_title = formIn(this)->addText(tr("Section"), QStringLiteral("heading"));
    m_title->setMaxLength(80);
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString& text) {
        changeRow<Heading>(m_document, m_row, tr("rename the section"), QStringLiteral("heading"),
            [&](Heading& heading) { heading.title = text.toStdString(); });
    });
    connect(&document, &RoutineDocument::changed, this, &HeadingForm::fill);
}

void HeadingForm::show(int row)
{
    m_row = row;
    m_document.settle();
    fill();
}

void HeadingForm::fill()
{
    if (const auto* heading = contentOf<Heading>(m_document, m_row))
        m_title->show(shown(heading->title));
}

RestForm::RestForm(RoutineDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_length(new AmountField(tr("Rest"), AmountField::Kind::Times))
{
    auto* form = formIn(this);
    m_length->setObjectName(QStringLiteral("field/length"));
    form->add(tr("Rest"), m_length);
    m_note = form->addBox(tr("What to say meanwhile"), QStringLiteral("restNote"), 3);
    connect(m_length, &AmountField::amountChanged, this, [this] {
        if (const auto times = m_length->times(); times && times->high > Duration::zero())
            change(tr("change the rest"), QStringLiteral("length"),
                [&](RestItem& rest) { rest.length = times->high; });
    });
    connect(m_note, &TextBox::edited, this, [this](const QString& text) {
        change(tr("change the note"), QStringLiteral("restNote"),
            [&](RestItem& rest) { rest.note = text.toStdString(); });
    });
    connect(&document, &RoutineDocument::changed, this, &RestForm::fill);
}

void RestForm::change(const QString& name, const QString& key, const std::function<void(RestItem&)>& change)
{
    changeRow<RestItem>(m_document, m_row, name, key, change);
}

void RestForm::show(int row)
{
    m_row = row;
    m_document.settle();
    fill();
}

void RestForm::fill()
{
    if (const auto* rest = contentOf<RestItem>(m_document, m_row)) {
        m_length->show(TimeRange(rest->length), std::optional<TimeRange>());
        m_note->show(shown(rest->note));
    }
}

ChooseForm::ChooseForm(RoutineDocument& document, const Catalog& catalog, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_catalog(catalog)
    , m_count(new AmountField(tr("How many at a time"), AmountField::Kind::Counts))
    , m_from(new QListWidget)
    , m_remove(new Button(Button::Kind::Secondary, tr("Take it out of the choice")))
{
    auto* form = formIn(this);
    form->addHint(tr(
        "Others come up each week, in turn. To add one, choose it in the library while this is selected."));
    m_count->setObjectName(QStringLiteral("field/count"));
    form->add(tr("How many at a time"), m_count);
    m_from->setObjectName(QStringLiteral("choices"));
    m_from->setAccessibleName(tr("Exercises to choose from"));
    m_from->setFont(typeface(Type::Body));
    m_from->setTabKeyNavigation(false);
    m_from->setMinimumHeight(scaled(160));
    form->addWide(tr("From"), m_from);
    m_remove->setObjectName(QStringLiteral("removeChoice"));
    form->addWide({}, m_remove);
    connect(m_count, &AmountField::amountChanged, this, [this] {
        if (const auto counts = m_count->counts(); counts && counts->high > 0)
            change(tr("change how many"), QStringLiteral("count"), [&](ChooseItem& slot) {
                slot.count = std::min(counts->high, static_cast<int>(slot.from.size()));
            });
    });
    connect(m_remove, &Button::clicked, this, &ChooseForm::removeChosen);
    connect(&document, &RoutineDocument::changed, this, &ChooseForm::fill);
}

void ChooseForm::change(
    const QString& name, const QString& key, const std::function<void(ChooseItem&)>& change)
{
    changeRow<ChooseItem>(m_document, m_row, name, key, change);
}

void ChooseForm::show(int row)
{
    m_row = row;
    m_document.settle();
    fill();
}

void ChooseForm::add(const ExerciseId& exercise)
{
    change(tr("add to the choice"), {}, [&](ChooseItem& slot) {
        if (std::find(slot.from.begin(), slot.from.end(), exercise) == slot.from.end())
            slot.from.push_back(exercise);
    });
}

void ChooseForm::removeChosen()
{
    const int row = m_from->currentRow();
    change(tr("take out of the choice"), {}, [&](ChooseItem& slot) {
        if (row < 0 || row >= static_cast<int>(slot.from.size()) || slot.from.size() < 2)
            return;
        slot.from.erase(slot.from.begin() + row);
        slot.count = std::min(slot.count, static_cast<int>(slot.from.size()));
    });
}

void ChooseForm::fill()
{
    const auto* slot = contentOf<ChooseItem>(m_document, m_row);
    if (!slot)
        return;
    m_count->show(CountRange(slot->count), std::optional<CountRange>());
    const int row = m_from->currentRow();
    m_from->clear();
    for (const ExerciseId& id : slot->from) {
        const Exercise* exercise = m_catalog.find(id);
        m_from->addItem(shown(exercise ? exercise->title : id.value));
    }
    m_from->setCurrentRow(std::clamp(row, 0, std::max(0, m_from->count() - 1)));
    m_remove->setEnabled(slot->from.size() > 1);
}

} // namespace plumbline
