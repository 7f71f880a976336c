// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/routine_form.h"

#include "editor/routine_edits.h"
#include "studio/amount_field.h"
#include "studio/form.h"
#include "studio/word_chip.h"
#include "ui/accessible.h"
#include "ui/button.h"
#include "ui/chip.h"
#include "ui/flow_layout.h"
#include "ui/label.h"
#include "ui/words.h"

#include <QTime>
#include <QVBoxLayout>

#include <algorithm>

namespace plumbline
{

RoutineForm::RoutineForm(RoutineDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_form(new Form)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    m_sums = m_form->addHint({});
    m_sums->setObjectName(QStringLiteral("sums"));
    addWords();
    addPacing();
    addSchedule();
    addClient();
    auto* another = new Button(Button::Kind::Secondary, tr("Save as another routine"));
    another->setObjectName(QStringLiteral("saveAsAnother"));
    m_form->addWide({}, another);
    connect(another, &Button::clicked, this, &RoutineForm::saveAsAnotherAsked);
    connect(&document, &RoutineDocument::changed, this, &RoutineForm::fill);
    fill();
}

void RoutineForm::setSums(const QString& text)
{
    m_sums->setText(text);
    m_form->setShown(m_sums, !text.isEmpty());
}

void RoutineForm::addWords()
{
    m_title = line(tr("Title"), QStringLiteral("title"), &Routine::title);
    m_summary = m_form->addBox(tr("What it is, in a sentence or two"), QStringLiteral("summary"), 3);
    connect(m_summary, &TextBox::edited, this, [this](const QString& text) {
        change(tr("change the summary"), QStringLiteral("summary"),
            [&](Routine& routine) { routine.summary = text.left(300).toStdString(); });
    });
    m_purpose = line(tr("Purpose"), QStringLiteral("purpose"), &Routine::purpose);
    m_purpose->setPlaceholderText(tr("a few words for its card"));
    m_author = line(tr("Made by"), QStringLiteral("author"), &Routine::author);
    m_version = line(tr("Version"), QStringLiteral("version"), &Routine::version);
}

void RoutineForm::addPacing()
{
    m_form->addTitle(tr("Between exercises"));
    m_rest = pause(tr("Rest"), QStringLiteral("pacingRest"), &Pacing::rest);
    m_getReady = pause(tr("Get ready"), QStringLiteral("getReady"), &Pacing::getReady);
    m_changeSide = pause(tr("Change side"), QStringLiteral("changeSide"), &Pacing::changeSide);
}

void RoutineForm::addSchedule()
{
    m_form->addTitle(tr("When"));
    auto* week = new QWidget;
    auto* days = new FlowLayout(6, week);
    for (const auto& word : words<Weekday>()) {
        const auto day = static_cast<Weekday>(m_days.size());
        auto* chip = new ToggleChip(translated(word.label).left(3));
        chip->setAccessibleName(translated(word.label));
        chip->setObjectName(QStringLiteral("day/") + shown(key(day)));
        days->addWidget(chip);
        m_days.push_back(chip);
        connect(chip, &ToggleChip::clicked, this, [this, day](bool on) {
            change(tr("change the days"), QStringLiteral("days"), [=](Routine& routine) {
                auto& chosen = routine.schedule.days;
                chosen.erase(std::remove(chosen.begin(), chosen.end(), day), chosen.end());
                if (on)
                    chosen.insert(std::upper_bound(chosen.begin(), chosen.end(), day), day);
                if (!chosen.empty())
                    routine.schedule.daysPerWeek.reset(); // one or the other
            });
        });
    }
    m_form->addWide(tr("Days"), week);
    const auto counts = [this](const QString& about, const QString& name, auto member) {
        auto* field = new AmountField(about, AmountField::Kind::Counts);
        field->setObjectName(QStringLiteral("field/") + name);
        m_form->add(about, field);
        connect(field, &AmountField::amountChanged, this, [this, field, name, member] {
            change(tr("change the schedule"), name, [&](Routine& routine) {
                routine.schedule.*member = field->counts();
                if (member == &Schedule::daysPerWeek && field->counts())
                    routine.schedule.days.clear();
            });
        });
        return field;
    };
    m_daysPerWeek = counts(tr("or days a week"), QStringLiteral("daysPerWeek"), &Schedule::daysPerWeek);
    m_timesPerDay = counts(tr("Times a day"), QStringLiteral("timesPerDay"), &Schedule::timesPerDay);
    m_times = m_form->addText(tr("At"), QStringLiteral("times"));
    m_times->setPlaceholderText(tr("08:00, 19:30"));
    connect(m_times, &QLineEdit::textEdited, this, &RoutineForm::takeTimes);
}

void RoutineForm::addClient()
{
    m_form->addTitle(tr("For whom"));
    m_form->addHint(tr("Your own note; it is left out of what you give away. The findings below the routine "
                       "heed it."));
    m_clientName = m_form->addText(tr("Client"), QStringLiteral("clientName"));
    m_clientName->setMaxLength(80);
    connect(m_clientName, &QLineEdit::textEdited, this, [this](const QString& text) {
        changeClient(QStringLiteral("clientName"), [&](Client& client) { client.name = text.toStdString(); });
    });
    m_clientMinutes = new AmountField(tr("Minutes at most"), AmountField::Kind::Counts);
    m_clientMinutes->setObjectName(QStringLiteral("field/clientMinutes"));
    m_form->add(tr("Minutes at most"), m_clientMinutes);
    connect(m_clientMinutes, &AmountField::amountChanged, this, [this] {
        const auto counts = m_clientMinutes->counts();
        changeClient(QStringLiteral("clientMinutes"), [&](Client& client) {
            client.minutes =
                counts && counts->high > 0 ? std::optional(std::min(counts->high, 240)) : std::nullopt;
        });
    });
    m_clientKnown = new ToggleChip(tr("I know what is at hand"));
    m_clientKnown->setObjectName(QStringLiteral("clientKnown"));
    m_form->add(tr("Equipment"), m_clientKnown);
    connect(m_clientKnown, &ToggleChip::clicked, this, [this](bool on) {
        changeClient({}, [&](Client& client) {
            client.equipment = on ? std::optional(std::vector<Equipment>()) : std::nullopt;
        });
    });
    m_clientHas =
        wordChip<Equipment>(tr("Has"), tr("Nothing"), MenuChip::Choice::Several, QStringLiteral("clientHas"));
    m_form->add(tr("Has"), m_clientHas);
    connect(m_clientHas, &MenuChip::changed, this, [this] {
        changeClient({}, [&](Client& client) { client.equipment = wordsIn<Equipment>(*m_clientHas); });
    });
    m_clientConditions = wordChip<Condition>(
        tr("Conditions"), tr("None"), MenuChip::Choice::Several, QStringLiteral("clientConditions"));
    m_form->add(tr("Conditions"), m_clientConditions);
    connect(m_clientConditions, &MenuChip::changed, this, [this] {
        changeClient(
            {}, [&](Client& client) { client.conditions = wordsIn<Condition>(*m_clientConditions); });
    });
}

void RoutineForm::changeClient(const QString& key, const std::function<void(Client&)>& change)
{
    this->change(tr("change the client"), key, [&](Routine& routine) {
        Client client = routine.client.value_or(Client());
        change(client);
        const bool isBlank =
            client.name.empty() && !client.minutes && !client.equipment && client.conditions.empty();
        routine.client = isBlank ? std::nullopt : std::optional(client);
    });
}

void RoutineForm::fillClient()
{
    const Client client = m_document.value().head.client.value_or(Client());
    m_clientName->show(shown(client.name));
    m_clientMinutes->show(client.minutes ? std::optional(CountRange(*client.minutes)) : std::nullopt,
        std::optional<CountRange>());
    m_clientKnown->setChecked(client.equipment.has_value());
    m_form->setShown(m_clientHas, client.equipment.has_value());
    showWords(*m_clientHas, client.equipment.value_or(std::vector<Equipment>()));
    showWords(*m_clientConditions, client.conditions);
}

void RoutineForm::takeTimes(const QString& text)
{
    std::vector<std::string> times;
    for (const QString& word : text.split(u',', Qt::SkipEmptyParts)) {
        const QTime time = QTime::fromString(word.trimmed(), QStringLiteral("H:mm"));
        m_times->setFaulty(!time.isValid());
        if (!time.isValid())
            return;
        times.push_back(time.toString(QStringLiteral("HH:mm")).toStdString());
    }
    std::sort(times.begin(), times.end());
    times.erase(std::unique(times.begin(), times.end()), times.end());
    m_times->setFaulty(false);
    change(tr("change the times"), QStringLiteral("times"),
        [&](Routine& routine) { routine.schedule.times = times; });
}

TextField* RoutineForm::line(const QString& about, const QString& name, std::string Routine::*member)
{
    TextField* field = m_form->addText(about, name);
    field->setMaxLength(80);
    connect(field, &QLineEdit::textEdited, this, [this, name, member](const QString& text) {
        change(tr("change the words"), name, [&](Routine& routine) { routine.*member = text.toStdString(); });
    });
    return field;
}

AmountField* RoutineForm::pause(const QString& about, const QString& name, Duration Pacing::*member)
{
    auto* field = new AmountField(about, AmountField::Kind::Times);
    field->setObjectName(QStringLiteral("field/") + name);
    m_form->add(about, field);
    connect(field, &AmountField::amountChanged, this, [this, field, name, member] {
        const Duration usual = Pacing().*member;
        const auto times = field->times();
        change(tr("change the pauses"), name,
            [&](Routine& routine) { routine.pacing.*member = times ? times->high : usual; });
    });
    return field;
}

void RoutineForm::change(const QString& name, const QString& key, const std::function<void(Routine&)>& change)
{
    m_document.apply(edits::changeHead(m_document.value(), name, key, change));
}

void RoutineForm::fill()
{
    const Routine& head = m_document.value().head;
    m_title->show(shown(head.title));
    m_summary->show(shown(head.summary));
    m_purpose->show(shown(head.purpose));
    m_author->show(shown(head.author));
    m_version->show(shown(head.version));
    const Pacing usual;
    const auto show = [&](AmountField* field, Duration Pacing::*member) {
        const bool isUsual = head.pacing.*member == usual.*member;
        field->show(isUsual ? std::nullopt : std::optional(TimeRange(head.pacing.*member)),
            std::optional(TimeRange(usual.*member)));
    };
    show(m_rest, &Pacing::rest);
    show(m_getReady, &Pacing::getReady);
    show(m_changeSide, &Pacing::changeSide);
    const auto& days = head.schedule.days;
    for (std::size_t i = 0; i < m_days.size(); ++i)
        m_days[i]->setChecked(std::find(days.begin(), days.end(), static_cast<Weekday>(i)) != days.end());
    m_daysPerWeek->show(head.schedule.daysPerWeek, std::optional<CountRange>());
    m_timesPerDay->show(head.schedule.timesPerDay, std::optional<CountRange>());
    if (!m_times->hasFocus()) {
        QStringList times;
        for (const std::string& time : head.schedule.times)
            times << shown(time);
        m_times->show(times.join(QStringLiteral(", ")));
    }
    fillClient();
}

} // namespace plumbline
