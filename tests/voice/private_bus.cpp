// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/private_bus.h"

#include <catch2/catch.hpp>

namespace plumbline::test
{

PrivateBus::PrivateBus()
{
    m_daemon.start("dbus-daemon", { "--session", "--nofork", "--nopidfile", "--print-address" });
    if (m_daemon.waitForStarted() && m_daemon.waitForReadyRead())
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    if (m_address.isEmpty())
        WARN("Skipped: there is no dbus-daemon here (scripts/packages --tests installs it).");
}

PrivateBus::~PrivateBus()
{
    m_daemon.terminate();
    m_daemon.waitForFinished();
}

bool PrivateBus::isThere() const
{
    return !m_address.isEmpty();
}

QDBusConnection PrivateBus::connection(const QString& name) const
{
    return QDBusConnection::connectToBus(m_address, name);
}

} // namespace plumbline::test
