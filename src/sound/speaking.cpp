// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/speaking.h"

#include "sound/flite_speech.h"
#include "sound/qt_speech.h"
#include "voice/sound_lines.h"

#include <QAudioDevice>

#include <utility>

namespace plumbline::sound
{

using voice::Readiness;

namespace
{

const QString flite = QStringLiteral("flite");

QString engineOf(const std::string& voice)
{
    return QString::fromStdString(voice).section(u'/', 0, 0);
}

} // namespace

Speaking::Speaking(const QLocale& language, QObject* parent)
    : QObject(parent)
    , m_language(language)
{
    connect(&m_devices, &QMediaDevices::audioOutputsChanged, this, [this] {
        const bool silent = QMediaDevices::defaultAudioOutput().isNull();
        if (silent != (m_readiness == Readiness::NoDevice))
            makeDevice();
    });
}

void Speaking::obey(const QStringList& line)
{
    const QString what = line.value(0);
    if (what == QLatin1String("choose") && line.size() == 4)
        choose(line);
    else if (what == QLatin1String("say") && line.size() == 3)
        say(line[1].toInt(), line[2]);
    else if (what == QLatin1String("look"))
        lookForVoices();
    else if (what == QLatin1String("stop")) {
        m_ticket = 0;
        if (m_device)
            m_device->stop();
    }
}

void Speaking::choose(const QStringList& line)
{
    const QString before = engineOf(m_choice.voice);
    m_choice.rate = line[1].toDouble();
    m_choice.volume = line[2].toDouble();
    m_choice.voice = line[3].toStdString();
    const QString wanted = engineOf(m_choice.voice);
    if (m_readiness == Readiness::Unknown || (wanted != before && wanted != m_engine))
        makeDevice();
    else if (m_device)
        m_device->choose(m_choice);
}

void Speaking::say(int ticket, const QString& words)
{
    m_ticket = ticket;
    if (m_device)
        m_device->say(words);
    else
        finish();
}

void Speaking::finish()
{
    if (const int ticket = std::exchange(m_ticket, 0))
        voice::writeLine({ QStringLiteral("finished"), QString::number(ticket) });
}

QStringList Speaking::engines() const
{
    QStringList all = QTextToSpeech::availableEngines();
    all.removeAll(QStringLiteral("mock"));
    all.removeAll(flite);
    if (m_language.language() == QLocale::English)
        all.prepend(flite);
    if (const QString chosen = engineOf(m_choice.voice); all.removeAll(chosen) > 0)
        all.prepend(chosen);
    return all;
}

std::unique_ptr<SpeechDevice> Speaking::made(const QString& engine) const
{
    if (engine == flite)
        return std::make_unique<FliteSpeech>();
    return std::make_unique<QtSpeech>(engine, m_language);
}

void Speaking::makeDevice()
{
    finish();
    m_device.reset();
    m_engine.clear();
    m_readiness = Readiness::NoEngine;
    for (const QString& engine : engines()) {
        auto device = made(engine);
        if (device->readiness() == Readiness::Ready) {
            m_readiness = Readiness::Ready;
            m_engine = engine;
            m_device = std::move(device);
            m_device->choose(m_choice);
            connect(m_device.get(), &SpeechDevice::finished, this, &Speaking::finish);
            break;
        }
        if (m_readiness == Readiness::NoEngine)
            m_readiness = device->readiness();
    }
    tell();
}

void Speaking::lookForVoices()
{
    m_others.clear();
    for (const QString& engine : engines())
        if (engine != m_engine)
            if (const auto device = made(engine); device->readiness() == Readiness::Ready)
                for (voice::VoiceName& name : device->voices())
                    m_others.push_back(std::move(name));
    tell();
}

void Speaking::tell() const
{
    QStringList line{ QStringLiteral("offer"), key(m_readiness), m_engine };
    const auto add = [&](const std::vector<voice::VoiceName>& names) {
        for (const voice::VoiceName& name : names)
            line << name.id << name.label;
    };
    if (m_device)
        add(m_device->voices());
    add(m_others);
    voice::writeLine(line);
}

} // namespace plumbline::sound
