// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop_scheme.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QPointer>
#include <QThreadPool>

#include <utility>

namespace plumbline
{

namespace
{

const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString portal = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colours = QStringLiteral("color-scheme");
const QString contrast = QStringLiteral("contrast");

/// The portal's Read wraps its answer in one variant more than it should.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

DesktopScheme::DesktopScheme(QObject* parent)
    : QObject(parent)
{
}

void DesktopScheme::listen()
{
    if (std::exchange(m_listening, true))
        return;
    // Saying hello to a bus that does not answer blocks, so it is not done in the interface's thread.
    QThreadPool::globalInstance()->start([self = QPointer<DesktopScheme>(this)] {
        if (!QDBusConnection::sessionBus().isConnected())
            return;
        if (QObject* application = QCoreApplication::instance())
            QMetaObject::invokeMethod(application, [self] {
                if (self)
                    self->ask();
            });
    });
}

void DesktopScheme::ask()
{
    // No service name: with one, Qt asks the bus for its owner and waits for the answer.
    QDBusConnection::sessionBus().connect(QString(), path, portal, QStringLiteral("SettingChanged"), this,
        SLOT(settingChanged(QString, QString, QDBusVariant)));
    read(colours);
    read(contrast);
}

void DesktopScheme::read(const QString& key)
{
    auto message = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.portal.Desktop"), path, portal, QStringLiteral("Read"));
    message << appearance << key;
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key](QDBusPendingCallWatcher* call) {
        const QDBusPendingReply<QDBusVariant> reply = *call;
        if (reply.isValid())
            take(key, reply.value().variant());
        call->deleteLater();
    });
}

void DesktopScheme::settingChanged(const QString& group, const QString& key, const QDBusVariant& value)
{
    if (group == appearance)
        take(key, value.variant());
}

void DesktopScheme::take(const QString& key, const QVariant& value)
{
    uint* kept = key == colours ? &m_colours : key == contrast ? &m_contrast : nullptr;
    const uint number = unwrapped(value).toUInt();
    if (!kept || *kept == number)
        return;
    *kept = number;
    emit changed();
}

std::optional<Scheme> DesktopScheme::scheme() const
{
    if (m_contrast == 1)
        return Scheme::HighContrast;
    if (m_colours == 1)
        return Scheme::Dark;
    if (m_colours == 2)
        return Scheme::Light;
    return std::nullopt;
}

} // namespace plumbline
