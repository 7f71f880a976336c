// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/sound_choice.h"
#include "voice/chime.h"

#include <QString>

#include <functional>
#include <memory>
#include <vector>

/// What speaks and what rings, as far as the rest of the program knows it. Nothing but interfaces; behind
/// them is a program of its own (voice/sound_process.h).
namespace plumbline::voice
{

struct VoiceName {
    QString id; ///< "flite/kal", kept in the settings
    QString label; ///< to be shown: "kal"
};

enum class Readiness {
    Unknown, ///< being looked for
    Ready,
    NoProgram, ///< plumbline-sound or a library it needs is not installed, or it dies again and again
    NoEngine, ///< no speech engine is installed, or none that works
    NoLanguage, ///< an engine, but no voice for the language of the words
    NoDevice ///< nothing to play on: no sound server, no loudspeaker
};

/// What the speech engine found that it can do.
struct SpeechOffer {
    Readiness readiness = Readiness::Unknown;
    std::vector<VoiceName> voices; ///< for the language; never empty when ready
    QString engine; ///< "flite"
};

/// Says one line at a time. No call waits.
class SpeechEngine
{
public:
    struct Listener {
        std::function<void(const SpeechOffer&)> offered; ///< whenever it learns what it can do
        std::function<void(int ticket)> finished; ///< the line was said to its end, or could not be said
    };
    SpeechEngine() = default;
    SpeechEngine(const SpeechEngine&) = delete;
    SpeechEngine& operator=(const SpeechEngine&) = delete;
    virtual ~SpeechEngine() = default;

    /// Voice, rate and volume of what is said from now on. A voice it does not know is as none.
    virtual void choose(const SoundChoice& choice) = 0;
    /// Cuts off what is being said. Each line has a number of its own, for finished().
    virtual void say(int ticket, const QString& words) = 0;
    virtual void stop() = 0;
    /// Looks for the voices of every engine there is; offered() tells of them.
    virtual void lookForVoices() = 0;
};

/// Plays chimes, likewise without waiting. Without a device it is silent.
class ChimePlayer
{
public:
    ChimePlayer() = default;
    ChimePlayer(const ChimePlayer&) = delete;
    ChimePlayer& operator=(const ChimePlayer&) = delete;
    virtual ~ChimePlayer() = default;

    /// Volume from 0 to 1 as it sounds, not as it is measured.
    virtual void play(Chime chime, double volume) = 0;
};

/// Where they come from.
class SoundFactory
{
public:
    SoundFactory() = default;
    SoundFactory(const SoundFactory&) = delete;
    SoundFactory& operator=(const SoundFactory&) = delete;
    virtual ~SoundFactory() = default;

    /// `language` as in "en".
    [[nodiscard]] virtual std::unique_ptr<SpeechEngine> speech(
        SpeechEngine::Listener listener, const QString& language) = 0;
    [[nodiscard]] virtual std::unique_ptr<ChimePlayer> chimes() = 0;
};

} // namespace plumbline::voice
