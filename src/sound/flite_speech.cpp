// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/flite_speech.h"

#include "sound/loudness.h"
#include "voice/pace_fit.h"

#include <QAudioSink>
#include <QBuffer>
#include <QMediaDevices>

#include <flite/flite.h>

#include <array>
#include <chrono>

extern "C" {
cst_voice* register_cmu_us_slt(const char* folder);
cst_voice* register_cmu_us_rms(const char* folder);
cst_voice* register_cmu_us_awb(const char* folder);
cst_voice* register_cmu_us_kal(const char* folder);
}

namespace plumbline::sound
{

namespace
{

struct Known {
    const char* id;
    const char* label;
    cst_voice* (*make)(const char*);
};

constexpr std::array known{
    Known{ "flite/slt", "Slt, a woman", register_cmu_us_slt },
    Known{ "flite/rms", "Rms, a man", register_cmu_us_rms },
    Known{ "flite/awb", "Awb, a Scotsman", register_cmu_us_awb },
    Known{ "flite/kal", "Kal, a robot", register_cmu_us_kal },
};

constexpr auto longestLatency = std::chrono::milliseconds(2000); ///< of wireless headphones, and more

} // namespace

FliteSpeech::FliteSpeech(QObject* parent)
    : SpeechDevice(parent)
{
    flite_init();
    m_voice = known.front().make(nullptr);
    m_end.setSingleShot(true);
    connect(&m_end, &QTimer::timeout, this, &FliteSpeech::finish);
}

FliteSpeech::~FliteSpeech() = default;

voice::Readiness FliteSpeech::readiness() const
{
    return QMediaDevices::defaultAudioOutput().isNull() ? voice::Readiness::NoDevice
                                                        : voice::Readiness::Ready;
}

std::vector<voice::VoiceName> FliteSpeech::voices() const
{
    std::vector<voice::VoiceName> names;
    names.reserve(known.size());
    for (const Known& one : known)
        names.push_back({ QString::fromLatin1(one.id), QString::fromLatin1(one.label) });
    return names;
}

void FliteSpeech::choose(const SoundChoice& choice)
{
    m_volume = choice.volume;
    m_stretch = voice::stretchOf(choice.rate);
    const auto* chosen = known.begin();
    for (const Known& one : known)
        if (choice.voice == one.id)
            chosen = &one;
    m_voice = chosen->make(nullptr); // flite keeps each once it is made
}

QByteArray FliteSpeech::made(const QString& words, int& rate) const
{
    feat_set_float(m_voice->features, "duration_stretch", static_cast<float>(m_stretch));
    cst_wave* wave = flite_text_to_wave(words.toUtf8().constData(), m_voice);
    if (!wave)
        return {};
    rate = wave->sample_rate;
    QByteArray samples = madeLoud({ wave->samples, static_cast<std::size_t>(wave->num_samples) }, rate);
    delete_wave(wave);
    return samples;
}

void FliteSpeech::say(const QString& words)
{
    stop();
    int rate = 16000;
    const QByteArray samples = made(words, rate);
    QAudioFormat format;
    format.setSampleFormat(QAudioFormat::Int16);
    format.setChannelCount(1);
    format.setSampleRate(rate);
    m_sink = new QAudioSink(QMediaDevices::defaultAudioOutput(), format, this);
    auto* source = new QBuffer(m_sink);
    source->setData(samples);
    source->open(QIODevice::ReadOnly);
    m_sink->setVolume(m_volume);
    m_sink->start(source);
    const std::chrono::milliseconds length(samples.size() / 2 * 1000 / rate);
    m_end.start(length);
}

void FliteSpeech::finish()
{
    // Its end may still be on its way to the loudspeaker.
    QTimer::singleShot(longestLatency, m_sink, &QObject::deleteLater);
    m_sink.clear();
    emit finished();
}

void FliteSpeech::stop()
{
    m_end.stop();
    if (m_sink) {
        m_sink->stop();
        m_sink->deleteLater();
        m_sink.clear();
    }
}

} // namespace plumbline::sound
