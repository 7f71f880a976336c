// SPDX-License-Identifier: GPL-3.0-or-later
#include "player/inhibit.h"

#include "player/bus.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QPointer>

#include <utility>

namespace plumbline
{

namespace
{

const QString screenSaver = QStringLiteral("org.freedesktop.ScreenSaver");
const QString login = QStringLiteral("org.freedesktop.login1");

QDBusMessage toScreenSaver(const QString& method)
{
    auto message = QDBusMessage::createMethodCall(
        screenSaver, QStringLiteral("/org/freedesktop/ScreenSaver"), screenSaver, method);
    message.setAutoStartService(false);
    return message;
}

void giveBack(uint cookie)
{
    QDBusConnection::sessionBus().send(toScreenSaver(QStringLiteral("UnInhibit")) << cookie);
}

QString programName()
{
    return QStringLiteral("Plumbline");
}

} // namespace

Inhibit::Inhibit(const QString& reason, QObject* parent)
    : QObject(parent)
    , m_reason(reason)
{
    whenOnBus(QDBusConnection::SessionBus, this, [this] { onSessionBus(); });
    whenOnBus(QDBusConnection::SystemBus, this, [this] { onSystemBus(); });
}

Inhibit::~Inhibit()
{
    release();
}

void Inhibit::onSessionBus()
{
    m_session = true;
    QDBusConnection::sessionBus().connect(QString(), QStringLiteral("/org/freedesktop/DBus"),
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("NameOwnerChanged"), { screenSaver },
        QStringLiteral("sss"), this, SLOT(ownerChanged(QString, QString, QString)));
    if (m_held)
        askScreenSaver();
}

void Inhibit::onSystemBus()
{
    m_system = true;
    QDBusConnection::systemBus().connect(QString(), QStringLiteral("/org/freedesktop/DBus"),
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("NameOwnerChanged"), { login },
        QStringLiteral("sss"), this, SLOT(ownerChanged(QString, QString, QString)));
    if (m_held)
        askLogin();
}

void Inhibit::hold()
{
    if (std::exchange(m_held, true))
        return;
    ++m_asked;
    if (m_session)
        askScreenSaver();
    if (m_system)
        askLogin();
}

void Inhibit::release()
{
    if (!std::exchange(m_held, false))
        return;
    m_lock = QDBusUnixFileDescriptor();
    if (m_cookie)
        giveBack(*std::exchange(m_cookie, std::nullopt));
}

void Inhibit::ownerChanged(const QString& name, const QString&, const QString& now)
{
    if (name == screenSaver)
        m_cookie.reset();
    if (!m_held || now.isEmpty())
        return;
    if (name == screenSaver)
        askScreenSaver();
    else if (name == login)
        askLogin();
}

void Inhibit::askScreenSaver()
{
    const auto call = QDBusConnection::sessionBus().asyncCall(
        toScreenSaver(QStringLiteral("Inhibit")) << programName() << m_reason);
    // The watcher may outlive this: an answer that comes too late must still be given back.
    auto* watcher = new QDBusPendingCallWatcher(call, QCoreApplication::instance());
    connect(watcher, &QDBusPendingCallWatcher::finished, watcher,
        [self = QPointer<Inhibit>(this), asked = m_asked](QDBusPendingCallWatcher* answered) {
            const QDBusPendingReply<uint> reply = *answered;
            answered->deleteLater();
            if (!reply.isValid())
                return;
            if (self && self->m_held && asked == self->m_asked && !self->m_cookie)
                self->m_cookie = reply.value();
            else
                giveBack(reply.value());
        });
}

void Inhibit::askLogin()
{
    auto message = QDBusMessage::createMethodCall(login, QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("Inhibit"));
    message << QStringLiteral("sleep:idle") << programName() << m_reason << QStringLiteral("block");
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
        [this, asked = m_asked](QDBusPendingCallWatcher* answered) {
            const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *answered;
            if (reply.isValid() && m_held && asked == m_asked)
                m_lock = reply.value();
            answered->deleteLater();
        });
}

} // namespace plumbline
