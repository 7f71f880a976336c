// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/fake_sound.h"

namespace plumbline::test
{

class FakeSound::Engine : public voice::SpeechEngine
{
public:
    explicit Engine(FakeSound& sound)
        : m_sound(sound)
    {
    }
    void choose(const SoundChoice& choice) override { m_sound.choice = choice; }
    void say(int ticket, const QString& words) override
    {
        m_sound.ticket = ticket;
        m_sound.m_news << "say " + words;
    }
    void stop() override { m_sound.m_news << "stop"; }
    void lookForVoices() override { m_sound.m_news << "look"; }

private:
    FakeSound& m_sound;
};

class FakeSound::Bells : public voice::ChimePlayer
{
public:
    explicit Bells(FakeSound& sound)
        : m_sound(sound)
    {
    }
    void play(voice::Chime chime, double) override
    {
        const std::string_view name = key(chime);
        m_sound.m_news << "ring " + QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    }

private:
    FakeSound& m_sound;
};

std::unique_ptr<voice::SpeechEngine> FakeSound::speech(voice::SpeechEngine::Listener to, const QString&)
{
    listener = std::move(to);
    return std::make_unique<Engine>(*this);
}

std::unique_ptr<voice::ChimePlayer> FakeSound::chimes()
{
    return std::make_unique<Bells>(*this);
}

void FakeSound::offer(voice::Readiness readiness)
{
    voice::SpeechOffer offer{ readiness, {}, {} };
    if (readiness == voice::Readiness::Ready)
        offer = { readiness, { { "flite/kal", "kal" }, { "flite/slt", "slt" } }, "flite" };
    listener.offered(offer);
}

void FakeSound::finish(int which)
{
    listener.finished(which);
}

} // namespace plumbline::test
