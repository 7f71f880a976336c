// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sound_section.h"

#include "ui/button.h"
#include "ui/choice_group.h"
#include "ui/label.h"
#include "ui/level_slider.h"
#include "ui/menu_chip.h"

#include <QVBoxLayout>

namespace plumbline
{

SoundSection::SoundSection(const SoundChoice& choice, QWidget* parent)
    : QWidget(parent)
    , m_choice(choice)
    , m_layout(new QVBoxLayout(this))
    , m_missing(new Label({}, Type::Body))
    , m_voicePlace(new QWidget)
    , m_tryVoice(new Button(Button::Kind::Secondary, tr("Try the voice")))
    , m_tryChime(new Button(Button::Kind::Secondary, tr("Try the chimes")))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(space::small);
    m_missing->setObjectName(QStringLiteral("soundMissing"));
    m_missing->in(QPalette::ToolTipText);
    m_missing->hide();
    m_tryVoice->setObjectName(QStringLiteral("tryVoice"));
    m_tryChime->setObjectName(QStringLiteral("tryChimes"));
    connect(m_tryVoice, &QAbstractButton::clicked, this, &SoundSection::voiceTried);
    connect(m_tryChime, &QAbstractButton::clicked, this, &SoundSection::chimeTried);
    addTalk();
    m_layout->addWidget(m_missing);
    addVoice();
    addChimes();
    addMedia();
    showOffer({});
}

void SoundSection::addTalk()
{
    addText(tr("All that is said can be read as well, whatever you choose."));
    auto* group = new ChoiceGroup(tr("How much is said"));
    const std::array<std::pair<const char*, QString>, 4> levels{ {
        { "talk/full", tr("Say everything") },
        { "talk/short", tr("Only what is new") },
        { "talk/count", tr("Only count") },
        { "talk/off", tr("Say nothing") },
    } };
    for (const auto& [name, text] : levels) {
        auto* chip = new ToggleChip(text);
        chip->setObjectName(QLatin1String(name));
        group->add(chip);
    }
    group->choose(static_cast<int>(m_choice.talk));
    connect(group, &ChoiceGroup::chosen, this, [this](int level) {
        m_choice.talk = static_cast<Talk>(level);
        emit changed(m_choice);
    });
    m_layout->addWidget(group);
}

void SoundSection::addVoice()
{
    auto* place = new QVBoxLayout(m_voicePlace);
    place->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_voicePlace);
    addLevel(tr("How fast it speaks"), QStringLiteral("rate"), -1, &SoundChoice::rate, nullptr);
    addLevel(tr("How loud it speaks"), QStringLiteral("volume"), 0, &SoundChoice::volume, m_tryVoice);
}

void SoundSection::addChimes()
{
    addLevel(tr("How loud the chimes are"), QStringLiteral("chimes"), 0, &SoundChoice::chimes, m_tryChime);
    addToggle(
        tr("A chime with each breath in long holds"), QStringLiteral("breathChimes"), &SoundChoice::breaths);
    addToggle(tr("A soft light in place of chimes"), QStringLiteral("pulseForChimes"), &SoundChoice::pulse);
}

void SoundSection::addMedia()
{
    addToggle(
        tr("Music waits while something is said"), QStringLiteral("pausesMedia"), &SoundChoice::pausesMedia);
}

void SoundSection::addText(const QString& text)
{
    m_layout->addWidget((new Label(text, Type::Body))->in(QPalette::PlaceholderText));
}

LevelSlider* SoundSection::addLevel(
    const QString& text, const QString& name, double least, double SoundChoice::*level, Button* beside)
{
    m_layout->addSpacing(space::small);
    m_layout->addWidget(new Label(text, Type::Body, QFont::Medium));
    auto* slider = new LevelSlider(text, least);
    slider->setObjectName(name);
    slider->setLevel(m_choice.*level);
    connect(slider, &LevelSlider::levelChosen, this, [this, level](double chosen) {
        m_choice.*level = chosen;
        emit changed(m_choice);
    });
    auto* row = new QHBoxLayout;
    row->setSpacing(space::gap);
    row->addWidget(slider);
    if (beside)
        row->addWidget(beside);
    row->addStretch(1);
    m_layout->addLayout(row);
    return slider;
}

ToggleChip* SoundSection::addToggle(const QString& text, const QString& name, bool SoundChoice::*chosen)
{
    auto* chip = new ToggleChip(text);
    chip->setObjectName(name);
    chip->setCheckable(true);
    chip->setChecked(m_choice.*chosen);
    connect(chip, &QAbstractButton::clicked, this, [this, chosen](bool on) {
        m_choice.*chosen = on;
        emit changed(m_choice);
    });
    m_layout->addWidget(chip, 0, Qt::AlignLeading);
    return chip;
}

void SoundSection::showOffer(const SoundOffer& offer)
{
    m_missing->setText(offer.missing);
    m_missing->setVisible(!offer.missing.isEmpty());
    m_tryVoice->setEnabled(offer.speaks);
    m_tryChime->setEnabled(offer.rings);
    if (offer.voiceIds != m_voices || !m_voice)
        showVoices(offer);
}

void SoundSection::showVoices(const SoundOffer& offer)
{
    m_voices = offer.voiceIds;
    delete m_voice;
    m_voice = new MenuChip(tr("The usual voice"), tr("The usual voice"), MenuChip::Choice::One);
    m_voice->setObjectName(QStringLiteral("voice"));
    for (const QString& name : offer.voiceNames)
        m_voice->add(name);
    const auto chosen = m_voices.indexOf(QString::fromStdString(m_choice.voice));
    if (chosen >= 0)
        m_voice->choose(static_cast<int>(chosen));
    m_voice->setVisible(!m_voices.isEmpty());
    m_voicePlace->layout()->addWidget(m_voice);
    m_voicePlace->layout()->setAlignment(m_voice, Qt::AlignLeading);
    connect(m_voice, &MenuChip::changed, this, [this] {
        const std::vector<int> entries = m_voice->chosen();
        m_choice.voice = entries.empty() ? std::string() : m_voices.at(entries.front()).toStdString();
        emit changed(m_choice);
    });
}

} // namespace plumbline
