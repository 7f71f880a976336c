// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences.h"
#include "ui/scroll_page.h"

namespace plumbline
{

class ChoiceGroup;
class SoundSection;

/// What the person may choose for the whole program, a section each. It is on at once: changed() comes with
/// every choice.
class SettingsPage : public ScrollPage
{
    Q_OBJECT
public:
    explicit SettingsPage(const Preferences& preferences, QWidget* parent = nullptr);

    [[nodiscard]] const Preferences& preferences() const { return m_preferences; }
    [[nodiscard]] SoundSection* sound() const { return m_sound; }

signals:
    void changed(const plumbline::Preferences& preferences);

private:
    void addFigure();
    void addMovement();
    void addColours();
    void addSound();
    /// A title, a sentence about it, and choices.
    ChoiceGroup* addSection(const QString& title, const QString& about);

    Preferences m_preferences;
    SoundSection* m_sound;
};

} // namespace plumbline
