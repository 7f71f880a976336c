// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QObject>

namespace plumbline
{

/// Hears that the screen of this login was locked or covered by a screen saver, and that it is free again:
/// from the desktop (ActiveChanged of org.freedesktop.ScreenSaver or org.gnome.ScreenSaver) and from logind
/// (Lock, Unlock and LockedHint of this session). Several of them may tell the same. Nothing waits for it;
/// without a bus or the services it never says anything.
class LockWatch : public QObject
{
    Q_OBJECT

public:
    explicit LockWatch(QObject* parent = nullptr);

signals:
    void locked();
    void unlocked();

private slots:
    void activeChanged(bool active);
    void sessionChanged(const QString& interface, const QVariantMap& changed, const QStringList& gone);

private:
    void listenToDesktop();
    void askForSession();
    void listenToSession(const QString& path);
};

} // namespace plumbline
