// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QProcess>
#include <QString>
#include <QVariantList>

#include <functional>

/// Buses of the test's own, and services on them that do as the test says (python3-dbusmock).
namespace plumbline::test
{

/// dbus-daemon and dbusmock are installed.
[[nodiscard]] bool hasMockServices();

/// A session and a system bus, which this process uses from now on as long as it lives. Before any other use
/// of a bus.
class PrivateBuses
{
public:
    PrivateBuses();
    ~PrivateBuses();
    PrivateBuses(const PrivateBuses&) = delete;
    PrivateBuses& operator=(const PrivateBuses&) = delete;

private:
    QProcess m_session, m_system;
};

/// Waits for something that comes through the event loop, a few seconds at most; false: it did not come.
[[nodiscard]] bool comesTrue(const std::function<bool()>& it);

/// A service in a process of its own; gone from the bus when this is.
class MockService
{
public:
    /// logind as dbusmock knows it, on the system bus, with a session "c1".
    static MockService login();
    /// org.freedesktop.ScreenSaver: its first cookie is 7, the next 8…
    static MockService screenSaver();
    ~MockService();
    MockService(MockService&&) noexcept = default;
    MockService& operator=(MockService&&) = delete;

    /// Instead of what a method did: Python, in which `args` are its arguments and `ret` is the answer.
    void answer(const QString& method, const QString& in, const QString& out, const QString& code);
    void emitSignal(const QString& interface, const QString& name, const QString& signature,
        const QVariantList& arguments);
    /// The calls there were of a method, each as the text of its arguments.
    [[nodiscard]] QStringList calls(const QString& method);
    /// Calls a method and waits for the answer.
    QVariant ask(const QString& path, const QString& interface, const QString& method,
        const QVariantList& arguments = {});
    void crash();

private:
    MockService(QDBusConnection bus, QString name, QString path, const QStringList& arguments);

    QDBusConnection m_bus;
    QString m_name, m_path;
    std::unique_ptr<QProcess> m_process;
};

} // namespace plumbline::test
