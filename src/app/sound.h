// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "player/player.h"
#include "session/sound_choice.h"
#include "voice/media_pause.h"
#include "voice/sound_process.h"
#include "voice/voice.h"

#include <QPointer>

namespace plumbline
{

class PlayerPage;
class SettingsPage;

/// Brings the voice together with the session that is played, its page and the settings. Nothing of it is
/// made before begin(), and what takes a while is done elsewhere.
class Sound : public QObject
{
    Q_OBJECT

public:
    explicit Sound(const SoundChoice& choice, const voice::PaceFit& fit = {}, QObject* parent = nullptr);
    ~Sound() override;

    /// Once the first picture is on the screen: looks for what speaks and rings.
    void begin();
    void choose(const SoundChoice& choice);

    /// This player is about to start, on this page. Only at life's speed is anything to be heard.
    void follow(Player* player, PlayerPage* page);
    /// The part of the page about sound is filled in and listened to.
    void serve(SettingsPage* page);

    [[nodiscard]] const voice::Voice& voice() const { return m_voice; }

private:
    void listen(Player* player);
    void tell();

    SoundChoice m_choice;
    voice::SoundPrograms m_programs;
    voice::Voice m_voice;
    voice::MediaPause m_media;
    QPointer<Player> m_player;
    QPointer<PlayerPage> m_page;
    QPointer<SettingsPage> m_settings;
    bool m_begun = false;
};

} // namespace plumbline
