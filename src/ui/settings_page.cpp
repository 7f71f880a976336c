// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings_page.h"

#include "ui/chip.h"
#include "ui/choice_group.h"
#include "ui/figure_choice.h"
#include "ui/label.h"
#include "ui/sound_section.h"

#include <QVBoxLayout>

namespace plumbline
{

namespace
{

struct Word {
    QString name;
    QString text;
};

/// Choices in words, in the order of their enum.
void addWords(ChoiceGroup& group, const std::vector<Word>& words)
{
    for (const Word& word : words) {
        auto* chip = new ToggleChip(word.text);
        chip->setObjectName(word.name);
        group.add(chip);
    }
}

} // namespace

SettingsPage::SettingsPage(const Preferences& preferences, QWidget* parent)
    : ScrollPage(880, parent)
    , m_preferences(preferences)
    , m_sound(new SoundSection(preferences.sound))
{
    setWindowTitle(tr("Settings"));
    body()->setSpacing(space::small);
    body()->addWidget(new Label(tr("Settings"), Type::Title, QFont::Bold));
    addFigure();
    addMovement();
    addColours();
    addSound();
    body()->addStretch(1);
}

void SettingsPage::addFigure()
{
    ChoiceGroup* group =
        addSection(tr("Figure"), tr("Who shows you the movements. All of them can do everything."));
    for (std::size_t i = 0; i < figure::looks.size(); ++i) {
        auto* choice = new FigureChoice(i);
        group->add(choice);
        if (i == m_preferences.figure)
            choice->setFocus();
    }
    group->choose(static_cast<int>(m_preferences.figure));
    connect(group, &ChoiceGroup::chosen, this, [this](int look) {
        m_preferences.figure = static_cast<std::size_t>(look);
        emit changed(m_preferences);
    });
}

void SettingsPage::addMovement()
{
    ChoiceGroup* group = addSection(tr("Movement"),
        tr("With little movement the figure shows where each step begins and where it ends, and arrows "
           "show the way."));
    addWords(*group,
        { { QStringLiteral("movement/desktop"), tr("As the desktop says") },
            { QStringLiteral("movement/full"), tr("Let it move") },
            { QStringLiteral("movement/reduced"), tr("As little as possible") } });
    group->choose(static_cast<int>(m_preferences.movement));
    connect(group, &ChoiceGroup::chosen, this, [this](int choice) {
        m_preferences.movement = static_cast<MovementChoice>(choice);
        emit changed(m_preferences);
    });
}

void SettingsPage::addColours()
{
    ChoiceGroup* group = addSection(tr("Colours"), tr("High contrast helps eyes that see little."));
    addWords(*group,
        { { QStringLiteral("theme/desktop"), tr("As the desktop says") },
            { QStringLiteral("theme/light"), tr("Light") }, { QStringLiteral("theme/dark"), tr("Dark") },
            { QStringLiteral("theme/contrast"), tr("High contrast") } });
    group->choose(static_cast<int>(m_preferences.theme));
    connect(group, &ChoiceGroup::chosen, this, [this](int choice) {
        m_preferences.theme = static_cast<ThemeChoice>(choice);
        emit changed(m_preferences);
    });
}

void SettingsPage::addSound()
{
    body()->addSpacing(space::gap);
    body()->addWidget(new Label(tr("Voice and sound"), Type::Heading, QFont::DemiBold));
    body()->addWidget(m_sound);
    connect(m_sound, &SoundSection::changed, this, [this](const SoundChoice& sound) {
        m_preferences.sound = sound;
        emit changed(m_preferences);
    });
}

ChoiceGroup* SettingsPage::addSection(const QString& title, const QString& about)
{
    body()->addSpacing(space::gap);
    body()->addWidget(new Label(title, Type::Heading, QFont::DemiBold));
    body()->addWidget((new Label(about, Type::Body))->in(QPalette::PlaceholderText));
    body()->addSpacing(4);
    auto* group = new ChoiceGroup(title);
    body()->addWidget(group);
    return group;
}

} // namespace plumbline
