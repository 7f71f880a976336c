// SPDX-License-Identifier: GPL-3.0-or-later
#include "player/sleep_watch.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QPointer>
#include <QThreadPool>

namespace plumbline
{

SleepWatch::SleepWatch(QObject* parent)
    : QObject(parent)
{
    // Saying hello to a bus that does not answer blocks for half a minute, so it is not done in the
    // interface's thread. The message travels through the application object: this one may be gone by then.
    QThreadPool::globalInstance()->start([self = QPointer<SleepWatch>(this)] {
        if (!QDBusConnection::systemBus().isConnected())
            return;
        if (QObject* application = QCoreApplication::instance()) {
            QMetaObject::invokeMethod(application, [self] {
                if (self)
                    self->listen();
            });
        }
    });
}

void SleepWatch::listen()
{
    // No service name: with one, Qt asks the bus for its owner and waits for the answer.
    QDBusConnection::systemBus().connect(QString(), QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("PrepareForSleep"), this,
        SLOT(prepareForSleep(bool)));
}

void SleepWatch::prepareForSleep(bool coming)
{
    if (coming)
        emit sleepComing();
    else
        emit wokeUp();
}

} // namespace plumbline
