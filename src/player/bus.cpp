// SPDX-License-Identifier: GPL-3.0-or-later
#include "player/bus.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <utility>

namespace plumbline
{

void whenOnBus(QDBusConnection::BusType bus, QObject* object, std::function<void()> ready)
{
    // The message travels through the application object: the other one may be gone by then.
    QThreadPool::globalInstance()->start([bus, self = QPointer<QObject>(object), ready = std::move(ready)] {
        const QDBusConnection connection =
            bus == QDBusConnection::SystemBus ? QDBusConnection::systemBus() : QDBusConnection::sessionBus();
        if (!connection.isConnected())
            return;
        if (QObject* application = QCoreApplication::instance()) {
            QMetaObject::invokeMethod(application, [self, ready] {
                if (self)
                    ready();
            });
        }
    });
}

} // namespace plumbline
