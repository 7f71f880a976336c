// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/give_results_page.h"

#include "ui/button.h"
#include "ui/chip.h"
#include "ui/choice_group.h"
#include "ui/label.h"
#include "ui/phase_words.h"
#include "ui/shapes.h"

#include <QDate>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace plumbline
{

namespace
{

constexpr std::chrono::days recent(28);

} // namespace

GiveResultsPage::GiveResultsPage(
    std::vector<LoggedSession> sessions, std::chrono::sys_days today, QWidget* parent)
    : ActionPage(760, parent)
    , m_sessions(std::move(sessions))
    , m_today(today)
    , m_count(new Label({}, Type::Body, QFont::DemiBold))
    , m_save(new Button(Button::Kind::Primary, tr("&Save the file…")))
{
    const QString title = tr("Results for my trainer");
    setWindowTitle(title);
    addBack();
    body()->setSpacing(space::small);
    body()->addWidget(new Label(title, Type::Title, QFont::Bold));
    body()->addWidget(
        (new Label(tr("A file with what you did, what you left out, what hurt and how comfortable you "
                      "were. You give it away yourself; nothing is sent."),
             Type::Lead))
            ->in(QPalette::PlaceholderText));
    body()->addSpacing(space::gap);
    body()->addWidget(new Label(tr("Which sessions"), Type::Heading, QFont::DemiBold));
    auto* periods = new ChoiceGroup(tr("Which sessions"));
    for (const auto& [name, text] : { std::pair(QStringLiteral("period/recent"), tr("The last four weeks")),
             std::pair(QStringLiteral("period/all"), tr("All of them")) }) {
        auto* chip = new ToggleChip(text);
        chip->setObjectName(name);
        periods->add(chip);
    }
    periods->choose(0);
    connect(periods, &ChoiceGroup::chosen, this, &GiveResultsPage::choose);
    body()->addWidget(periods);
    m_count->setObjectName(QStringLiteral("givenCount"));
    body()->addWidget(m_count);
    m_from = addField(tr("Your name"), tr("As your trainer knows you. You may leave it empty."), 80);
    m_from->setObjectName(QStringLiteral("givenFrom"));
    m_note = addField(tr("A word to your trainer"), tr("You may leave it empty."), 1000);
    m_note->setObjectName(QStringLiteral("givenNote"));
    body()->addStretch(1);
    m_save->setObjectName(QStringLiteral("saveResults"));
    m_save->setLarge(true);
    m_save->setMinimumWidth(scaled(220));
    foot()->addWidget(m_save);
    foot()->addStretch(1);
    connect(m_save, &Button::clicked, this, &GiveResultsPage::saveAsked);
    choose(0);
    m_save->setFocus();
}

QLineEdit* GiveResultsPage::addField(const QString& title, const QString& hint, int longest)
{
    body()->addSpacing(space::gap);
    body()->addWidget(new Label(title, Type::Heading, QFont::DemiBold));
    body()->addWidget((new Label(hint, Type::Body))->in(QPalette::PlaceholderText));
    auto* field = new QLineEdit;
    field->setAccessibleName(title);
    field->setFont(typeface(Type::Body));
    field->setMaxLength(longest);
    field->setMinimumHeight(scaled(space::control));
    field->setTextMargins(scaled(12), 0, scaled(12), 0);
    field->setProperty(cornersOf, 16);
    body()->addWidget(field);
    return field;
}

void GiveResultsPage::choose(int period)
{
    const auto isRecent = [&](const LoggedSession& session) { return session.day() > m_today - recent; };
    const auto first =
        period == 0 ? std::find_if(m_sessions.begin(), m_sessions.end(), isRecent) : m_sessions.begin();
    m_first = static_cast<std::size_t>(first - m_sessions.begin());
    if (m_sessions.size() - m_first > maxSessions)
        m_first = m_sessions.size() - maxSessions;
    const int count = static_cast<int>(m_sessions.size() - m_first);
    m_count->setText(count == 0 ? tr("There is nothing to give yet.")
                                : counted(count, tr("1 session"), tr("%1 sessions")));
    m_save->setEnabled(count > 0);
}

Results GiveResultsPage::results() const
{
    const auto plain = [](const QLineEdit* field) {
        QString text = field->text().simplified();
        text.removeIf(
            [](QChar c) { return c.category() == QChar::Other_Control; }); // pasted, nobody typed them
        return text.toStdString();
    };
    Results results;
    results.from = plain(m_from);
    results.note = plain(m_note);
    results.date =
        QDate(1970, 1, 1).addDays(m_today.time_since_epoch().count()).toString(Qt::ISODate).toStdString();
    results.sessions.assign(m_sessions.begin() + static_cast<std::ptrdiff_t>(m_first), m_sessions.end());
    return results;
}

} // namespace plumbline
