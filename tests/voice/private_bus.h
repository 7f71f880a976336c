// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QProcess>

namespace plumbline::test
{

/// A message bus of the test's own.
class PrivateBus
{
public:
    PrivateBus();
    ~PrivateBus();
    PrivateBus(const PrivateBus&) = delete;
    PrivateBus& operator=(const PrivateBus&) = delete;

    /// Otherwise dbus-daemon is not installed, and the test says so.
    [[nodiscard]] bool isThere() const;
    /// One that nobody else of this name uses.
    [[nodiscard]] QDBusConnection connection(const QString& name) const;

private:
    QProcess m_daemon;
    QString m_address;
};

} // namespace plumbline::test
