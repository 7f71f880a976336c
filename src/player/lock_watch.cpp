// SPDX-License-Identifier: GPL-3.0-or-later
#include "player/lock_watch.h"

#include "player/bus.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace plumbline
{

namespace
{

const QString login = QStringLiteral("org.freedesktop.login1");
const QString session = QStringLiteral("org.freedesktop.login1.Session");

/// A program that was started by the desktop may not be counted to the session it shows itself in; the
/// environment knows.
QDBusMessage questionForSession()
{
    const QString manager = QStringLiteral("org.freedesktop.login1.Manager");
    const QString path = QStringLiteral("/org/freedesktop/login1");
    const QString id = qEnvironmentVariable("XDG_SESSION_ID");
    if (id.isEmpty())
        return QDBusMessage::createMethodCall(login, path, manager, QStringLiteral("GetSessionByPID"))
            << static_cast<uint>(QCoreApplication::applicationPid());
    return QDBusMessage::createMethodCall(login, path, manager, QStringLiteral("GetSession")) << id;
}

} // namespace

LockWatch::LockWatch(QObject* parent)
    : QObject(parent)
{
    whenOnBus(QDBusConnection::SessionBus, this, [this] { listenToDesktop(); });
    whenOnBus(QDBusConnection::SystemBus, this, [this] { askForSession(); });
}

void LockWatch::listenToDesktop()
{
    for (const char* interface : { "org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver" })
        QDBusConnection::sessionBus().connect(QString(), QString(), QLatin1String(interface),
            QStringLiteral("ActiveChanged"), this, SLOT(activeChanged(bool)));
}

void LockWatch::askForSession()
{
    auto* watcher =
        new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(questionForSession()), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* call) {
        const QDBusPendingReply<QDBusObjectPath> reply = *call;
        if (reply.isValid())
            listenToSession(reply.value().path());
        call->deleteLater();
    });
}

void LockWatch::listenToSession(const QString& path)
{
    QDBusConnection bus = QDBusConnection::systemBus();
    bus.connect(QString(), path, session, QStringLiteral("Lock"), this, SIGNAL(locked()));
    bus.connect(QString(), path, session, QStringLiteral("Unlock"), this, SIGNAL(unlocked()));
    bus.connect(QString(), path, QStringLiteral("org.freedesktop.DBus.Properties"),
        QStringLiteral("PropertiesChanged"), this, SLOT(sessionChanged(QString, QVariantMap, QStringList)));
}

void LockWatch::activeChanged(bool active)
{
    if (active)
        emit locked();
    else
        emit unlocked();
}

void LockWatch::sessionChanged(const QString& interface, const QVariantMap& changed, const QStringList&)
{
    const auto hint = changed.find(QStringLiteral("LockedHint"));
    if (interface == session && hint != changed.end())
        activeChanged(hint->toBool());
}

} // namespace plumbline
