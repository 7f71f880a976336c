// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/sound_process.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <chrono>
#include <utility>

namespace plumbline::voice
{

using namespace std::chrono_literals;

namespace
{

constexpr int mostDeaths = 10;
constexpr auto breather = 300ms; ///< before it is started again
constexpr int noLibraries = 127; ///< what the loader ends with when one is missing

} // namespace

SoundProcess::SoundProcess(const QString& program, const QStringList& role, QObject* parent)
    : QObject(parent)
    , m_program(program)
    , m_role(role)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &SoundProcess::start);
    connect(&m_process, &QProcess::started, this, &SoundProcess::started);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, [this] {
        for (const QStringList& line : m_output.take(m_process.readAllStandardOutput()))
            emit received(line);
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            emit gaveUp();
    });
    connect(&m_process, &QProcess::finished, this,
        [this](int code, QProcess::ExitStatus status) { end(status, code); });
    QTimer::singleShot(0, this, &SoundProcess::start);
}

SoundProcess::~SoundProcess()
{
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished(1000);
}

void SoundProcess::start()
{
    m_output = {};
    m_process.start(m_program, m_role);
}

void SoundProcess::end(QProcess::ExitStatus status, int code)
{
    emit died();
    if (++m_deaths > mostDeaths || (status == QProcess::NormalExit && code == noLibraries))
        emit gaveUp();
    else
        m_again.start(breather);
}

void SoundProcess::send(const QStringList& line)
{
    if (m_process.state() == QProcess::Running)
        m_process.write(toLine(line));
}

namespace
{

class SpeechProcess : public SpeechEngine
{
public:
    SpeechProcess(const QString& program, Listener listener, const QString& language)
        : m_listener(std::move(listener))
        , m_process(program, { QStringLiteral("speak"), language })
    {
        QObject::connect(&m_process, &SoundProcess::started, &m_process, [this] { tellChoice(); });
        QObject::connect(
            &m_process, &SoundProcess::received, &m_process, [this](const QStringList& line) { hear(line); });
        QObject::connect(&m_process, &SoundProcess::died, &m_process, [this] { finish(m_ticket); });
        QObject::connect(&m_process, &SoundProcess::gaveUp, &m_process, [this] {
            m_listener.offered({ Readiness::NoProgram, {}, {} });
        });
    }

    void choose(const SoundChoice& choice) override
    {
        m_choice = choice;
        tellChoice();
    }
    void say(int ticket, const QString& words) override
    {
        m_ticket = ticket;
        m_process.send({ QStringLiteral("say"), QString::number(ticket), words });
    }
    void stop() override
    {
        m_ticket = 0;
        m_process.send({ QStringLiteral("stop") });
    }
    void lookForVoices() override { m_process.send({ QStringLiteral("look") }); }

private:
    void tellChoice()
    {
        m_process.send({ QStringLiteral("choose"), QString::number(m_choice.rate),
            QString::number(m_choice.volume), QString::fromStdString(m_choice.voice) });
    }
    void hear(const QStringList& line)
    {
        if (line.value(0) == QLatin1String("offer"))
            m_listener.offered(offerOf(line));
        else if (line.value(0) == QLatin1String("finished"))
            finish(line.value(1).toInt());
    }
    void finish(int ticket)
    {
        if (ticket != 0 && ticket == m_ticket) {
            m_ticket = 0;
            m_listener.finished(ticket);
        }
    }

    Listener m_listener;
    SoundChoice m_choice;
    int m_ticket = 0; ///< of what is being said; 0: nothing
    SoundProcess m_process;
};

class ChimeProcess : public ChimePlayer
{
public:
    explicit ChimeProcess(const QString& program)
        : m_process(program, { QStringLiteral("ring") })
    {
    }
    void play(Chime chime, double volume) override
    {
        const std::string_view name = key(chime);
        m_process.send({ QStringLiteral("ring"),
            QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())), QString::number(volume) });
    }

private:
    SoundProcess m_process;
};

QString usualProgram()
{
    const QString folder = QCoreApplication::applicationDirPath();
    const QString name = QStringLiteral("/plumbline-sound");
    const QString built = folder + name;
    return QFileInfo::exists(built) ? built : folder + QStringLiteral("/../" PLUMBLINE_LIBEXEC) + name;
}

} // namespace

SoundPrograms::SoundPrograms()
    : SoundPrograms(usualProgram())
{
}

SoundPrograms::SoundPrograms(QString program)
    : m_program(std::move(program))
{
}

bool SoundPrograms::isInstalled() const
{
    return QFileInfo::exists(m_program);
}

std::unique_ptr<SpeechEngine> SoundPrograms::speech(SpeechEngine::Listener listener, const QString& language)
{
    return std::make_unique<SpeechProcess>(m_program, std::move(listener), language);
}

std::unique_ptr<ChimePlayer> SoundPrograms::chimes()
{
    return std::make_unique<ChimeProcess>(m_program);
}

} // namespace plumbline::voice
