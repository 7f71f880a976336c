// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/private_bus.h"

#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QStandardPaths>
#include <QtTest>

#include <stdexcept>

namespace plumbline::test
{

namespace
{

const QString mockInterface = QStringLiteral("org.freedesktop.DBus.Mock");
constexpr int patience = 15'000; ///< ms; Python takes its time on a busy computer

/// Debian's packages are those of Debian's Python, whatever else is in the path.
QString python()
{
    const QString debians = QStringLiteral("/usr/bin/python3");
    return QFile::exists(debians) ? debians : QStringLiteral("python3");
}

void startDaemon(QProcess& daemon, const char* variable)
{
    daemon.start(
        QStringLiteral("dbus-daemon"), { "--session", "--nofork", "--nopidfile", "--print-address=1" });
    if (!daemon.waitForReadyRead(patience))
        throw std::runtime_error("no bus");
    qputenv(variable, daemon.readLine().trimmed());
}

void end(QProcess& process)
{
    process.kill();
    process.waitForFinished();
}

} // namespace

bool hasMockServices()
{
    QProcess probe;
    probe.start(python(), { "-c", "import dbusmock" });
    return probe.waitForFinished(patience) && probe.exitCode() == 0
        && !QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty();
}

PrivateBuses::PrivateBuses()
{
    startDaemon(m_session, "DBUS_SESSION_BUS_ADDRESS");
    startDaemon(m_system, "DBUS_SYSTEM_BUS_ADDRESS");
}

PrivateBuses::~PrivateBuses()
{
    end(m_session);
    end(m_system);
}

bool comesTrue(const std::function<bool()>& it)
{
    return QTest::qWaitFor(it, patience);
}

MockService::MockService(QDBusConnection bus, QString name, QString path, const QStringList& arguments)
    : m_bus(std::move(bus))
    , m_name(std::move(name))
    , m_path(std::move(path))
    , m_process(std::make_unique<QProcess>())
{
    m_process->setStandardOutputFile(QProcess::nullDevice());
    m_process->start(python(), QStringList{ "-m", "dbusmock" } + arguments);
    if (!comesTrue([&] { return m_bus.interface()->isServiceRegistered(m_name).value(); }))
        throw std::runtime_error("no mock service");
}

MockService::~MockService()
{
    if (m_process)
        crash();
}

MockService MockService::login()
{
    MockService service(QDBusConnection::systemBus(), QStringLiteral("org.freedesktop.login1"),
        QStringLiteral("/org/freedesktop/login1"), { "--system", "--template", "logind" });
    service.ask(service.m_path, mockInterface, QStringLiteral("AddSession"),
        { QStringLiteral("c1"), QStringLiteral("seat0"), 1000U, QStringLiteral("somebody"), true });
    return service;
}

MockService MockService::screenSaver()
{
    const QString name = QStringLiteral("org.freedesktop.ScreenSaver");
    MockService service(QDBusConnection::sessionBus(), name, QStringLiteral("/org/freedesktop/ScreenSaver"),
        { "--session", name, "/org/freedesktop/ScreenSaver", name });
    service.answer(QStringLiteral("Inhibit"), QStringLiteral("ss"), QStringLiteral("u"),
        QStringLiteral("self.cookie = getattr(self, 'cookie', 6) + 1; ret = self.cookie"));
    service.answer(QStringLiteral("UnInhibit"), QStringLiteral("u"), {}, {});
    return service;
}

void MockService::answer(const QString& method, const QString& in, const QString& out, const QString& code)
{
    ask(m_path, mockInterface, QStringLiteral("AddMethod"), { m_name, method, in, out, code });
}

void MockService::emitSignal(
    const QString& interface, const QString& name, const QString& signature, const QVariantList& arguments)
{
    ask(m_path, mockInterface, QStringLiteral("EmitSignal"),
        { interface, name, signature, QVariant(arguments) });
}

QStringList MockService::calls(const QString& method)
{
    QStringList texts;
    auto message =
        QDBusMessage::createMethodCall(m_name, m_path, mockInterface, QStringLiteral("GetMethodCalls"));
    const QDBusMessage reply = m_bus.call(message << method, QDBus::BlockWithGui, patience);
    const auto list = reply.arguments().value(0).value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd()) {
        quint64 when = 0;
        QVariantList arguments;
        list.beginStructure();
        list >> when >> arguments;
        list.endStructure();
        QStringList words;
        for (const QVariant& argument : arguments)
            words << argument.toString();
        texts << words.join(u'|');
    }
    list.endArray();
    return texts;
}

QVariant MockService::ask(
    const QString& path, const QString& interface, const QString& method, const QVariantList& arguments)
{
    auto message = QDBusMessage::createMethodCall(m_name, path, interface, method);
    message.setArguments(arguments);
    const QDBusMessage reply = m_bus.call(message, QDBus::BlockWithGui, patience);
    if (reply.type() == QDBusMessage::ErrorMessage)
        throw std::runtime_error(reply.errorMessage().toStdString());
    return reply.arguments().value(0);
}

void MockService::crash()
{
    end(*m_process);
    static_cast<void>(comesTrue([&] { return !m_bus.interface()->isServiceRegistered(m_name).value(); }));
}

} // namespace plumbline::test
