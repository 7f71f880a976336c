// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main_window.h"

#include "catalog/text_file.h"
#include "ui/before_page.h"
#include "ui/nav_rail.h"
#include "ui/person_settings.h"
#include "ui/question.h"
#include "ui/settings_page.h"
#include "ui/welcome_page.h"
#include "ui/words.h"

#include <spdlog/spdlog.h>

#include <QAction>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace plumbline
{

void MainWindow::changePerson(const std::function<void(Person&)>& change)
{
    change(m_shelf.person);
    if (!m_shelf.personFile.empty()) {
        const std::string fault = replaceText(m_shelf.personFile, toJson(m_shelf.person));
        m_shelf.personFault = shown(fault.empty() ? fault : m_shelf.personFile.string() + ": " + fault);
        if (!fault.empty())
            spdlog::warn("{}: {}", m_shelf.personFile.string(), fault);
    }
    const QPointer<QWidget> focus = focusWidget();
    emit personChanged();
    // A page in the background that puts its focus where it was takes it from the one that is shown.
    if (focus && focus->isVisible())
        focus->setFocus();
}

void MainWindow::putBack(const ExerciseId& exercise)
{
    changePerson([&](Person& person) { plumbline::putBack(person, exercise, m_shelf.catalog()); });
}

void MainWindow::setAway(bool possible)
{
    m_rail->setVisible(possible);
    for (QAction* action : m_away)
        action->setEnabled(possible);
}

void MainWindow::showWelcome()
{
    m_welcome = new WelcomePage(m_look.preferences().sound.talk);
    addPage(m_welcome);
    setAway(false);
    showPage(m_welcome);
    connect(m_welcome, &WelcomePage::accepted, this,
        [this] { changePerson([](Person& person) { person.hasAccepted = true; }); });
    connect(m_welcome, &WelcomePage::answered, this, &MainWindow::takeAnswers);
}

void MainWindow::takeAnswers(const FirstAnswers& answers)
{
    if (answers.talk) {
        Preferences preferences = m_look.preferences();
        preferences.sound.talk = *answers.talk;
        choose(preferences);
        delete std::exchange(m_settingsPage, nullptr); // it would still show another
    }
    changePerson([&](Person& person) {
        person.equipment = answers.equipment;
        person.conditions = answers.conditions;
    });
    std::exchange(m_welcome, nullptr)->deleteLater();
    setAway(true);
    showPage(m_trail.empty() ? m_root : m_trail.back());
    if (const auto go = std::exchange(m_afterWelcome, {}))
        go();
}

void MainWindow::start(const Record& what, double speed)
{
    if (m_welcome) {
        m_afterWelcome = [this, what, speed] { start(what, speed); };
        return;
    }
    const std::vector<Conflict> conflicts = m_shelf.conflicts(what, m_shelf.person);
    const bool isPlayable = m_shelf.score(what, m_shelf.person).value.has_value();
    const bool isDecided = std::all_of(
        conflicts.begin(), conflicts.end(), [](const Conflict& conflict) { return conflict.isDecided; });
    if (isPlayable && isDecided)
        play(what, speed);
    else if (!conflicts.empty())
        showDecisions(what, speed);
}

void MainWindow::showDecisions(const Record& what, std::optional<double> speed)
{
    auto* page = new BeforePage(what, m_shelf, speed ? BeforePage::Then::Play : BeforePage::Then::GoBack);
    connectPage(page);
    connect(page, &BeforePage::chosen, this, [this, page, what, speed](bool playable) {
        changePerson([&](Person& person) { person.decisions = page->decided().decisions; });
        goBack();
        if (playable)
            play(what, speed.value_or(1.0));
    });
    push(page);
}

void MainWindow::addPersonSettings()
{
    auto* person = new PersonSettings(m_shelf);
    QVBoxLayout* body = m_settingsPage->body();
    body->insertWidget(body->count() - 1, person);
    connect(this, &MainWindow::personChanged, person, &PersonSettings::refresh);
    connect(person, &PersonSettings::changed, this,
        [this](const Person& changed) { changePerson([&](Person& kept) { kept = changed; }); });
    connect(person, &PersonSettings::forgetAsked, this, &MainWindow::askToForget);
}

void MainWindow::askToForget()
{
    if (!m_question)
        m_question = new Question(centralWidget());
    m_question->ask(tr("Forget everything about you?"),
        tr("Your equipment, conditions and decisions, what hurt and how much suits you. Plumbline then "
           "begins as on the first day."),
        { { QStringLiteral("keepPerson"), tr("Keep it"), [] {} },
            { QStringLiteral("forgetPerson"), tr("Forget it"), [this] {
                 changePerson([](Person& person) { person = Person(); });
                 showRoot(0);
                 showWelcome();
             } } });
}

} // namespace plumbline
