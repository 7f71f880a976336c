// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/media_pause.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <chrono>
#include <utility>

namespace plumbline::voice
{

using namespace std::chrono_literals;

namespace
{

constexpr auto linger = 3s;
constexpr int patience = 1000; ///< ms for an answer; a player that takes longer plays on
const QString prefix = QStringLiteral("org.mpris.MediaPlayer2.");
const QString path = QStringLiteral("/org/mpris/MediaPlayer2");
const QString interface = QStringLiteral("org.mpris.MediaPlayer2.Player");

QDBusMessage statusOf(const QString& player)
{
    auto question = QDBusMessage::createMethodCall(
        player, path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    question << interface << QStringLiteral("PlaybackStatus");
    return question;
}

QDBusMessage command(const QString& player, const char* what)
{
    return QDBusMessage::createMethodCall(player, path, interface, QLatin1String(what));
}

bool answers(const QDBusMessage& reply, const char* status)
{
    return reply.type() == QDBusMessage::ReplyMessage
        && reply.arguments().value(0).value<QDBusVariant>().variant().toString() == QLatin1String(status);
}

} // namespace

MediaPause::MediaPause(QObject* parent)
    : QObject(parent)
{
    m_linger.setSingleShot(true);
    connect(&m_linger, &QTimer::timeout, this, &MediaPause::resumeAll);
}

MediaPause::~MediaPause()
{
    // No answer can be waited for any more.
    for (const QString& player : std::as_const(m_paused))
        m_bus->send(command(player, "Play"));
}

void MediaPause::use(const QDBusConnection& bus)
{
    m_bus = bus;
}

void MediaPause::setWanted(bool wanted)
{
    m_wanted = wanted;
    if (!wanted)
        resumeAll();
}

void MediaPause::setSpeaking(bool speaking)
{
    m_speaking = speaking;
    if (!speaking) {
        m_linger.start(linger);
        return;
    }
    m_linger.stop();
    if (m_wanted && m_bus && m_paused.isEmpty())
        pauseAll();
}

template <class Then> void MediaPause::ask(const QDBusMessage& question, Then then)
{
    auto* watcher = new QDBusPendingCallWatcher(m_bus->asyncCall(question, patience), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [then](QDBusPendingCallWatcher* call) {
        call->deleteLater();
        then(call->reply());
    });
}

void MediaPause::pauseAll()
{
    const auto names = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"),
        QStringLiteral("/"), QStringLiteral("org.freedesktop.DBus"), QStringLiteral("ListNames"));
    ask(names, [this](const QDBusMessage& reply) {
        const QStringList all = reply.arguments().value(0).toStringList();
        for (const QString& name : all)
            if (name.startsWith(prefix))
                pauseIfPlaying(name);
    });
}

void MediaPause::pauseIfPlaying(const QString& player)
{
    ask(statusOf(player), [this, player](const QDBusMessage& reply) {
        if (!answers(reply, "Playing") || !m_wanted || !(m_speaking || m_linger.isActive()))
            return;
        m_paused.insert(player);
        m_bus->send(command(player, "Pause"));
    });
}

void MediaPause::resumeAll()
{
    for (const QString& player : std::exchange(m_paused, {}))
        resume(player);
}

void MediaPause::resume(const QString& player)
{
    ask(statusOf(player), [this, player](const QDBusMessage& reply) {
        if (answers(reply, "Paused"))
            m_bus->send(command(player, "Play"));
    });
}

} // namespace plumbline::voice
