// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/sound_choice.h"

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace plumbline
{

class Button;
class ChoiceGroup;
class Label;
class LevelSlider;
class MenuChip;
class ToggleChip;

/// What there is to choose from on this computer.
struct SoundOffer {
    QStringList voiceIds;
    QStringList voiceNames; ///< as many
    bool speaks = false;
    bool rings = false;
    QString missing; ///< a sentence that says what is, and what to install; empty: nothing
};

/// The part of the settings about what is heard. It knows no engine: it is told what there is, and tells what
/// was chosen and that the person wants to try it.
class SoundSection : public QWidget
{
    Q_OBJECT
public:
    explicit SoundSection(const SoundChoice& choice, QWidget* parent = nullptr);

    void showOffer(const SoundOffer& offer);

signals:
    void changed(const plumbline::SoundChoice& choice);
    void voiceTried();
    void chimeTried();

private:
    void addTalk();
    void addVoice();
    void addChimes();
    void addMedia();
    void addText(const QString& text);
    LevelSlider* addLevel(
        const QString& text, const QString& name, double least, double SoundChoice::*level, Button* beside);
    ToggleChip* addToggle(const QString& text, const QString& name, bool SoundChoice::*chosen);
    void showVoices(const SoundOffer& offer);

    SoundChoice m_choice;
    QStringList m_voices; ///< ids, in the order of the menu
    QVBoxLayout* m_layout;
    Label* m_missing;
    QWidget* m_voicePlace; ///< where the menu of voices stands
    MenuChip* m_voice = nullptr;
    Button* m_tryVoice;
    Button* m_tryChime;
};

} // namespace plumbline
