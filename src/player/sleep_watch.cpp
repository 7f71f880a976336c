// SPDX-License-Identifier: GPL-3.0-or-later
#include "player/sleep_watch.h"

#include "player/bus.h"

namespace plumbline
{

SleepWatch::SleepWatch(QObject* parent)
    : QObject(parent)
{
    whenOnBus(QDBusConnection::SystemBus, this, [this] { listen(); });
}

void SleepWatch::listen()
{
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
