// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusUnixFileDescriptor>
#include <QObject>

#include <optional>

namespace plumbline
{

/// While it is held the screen does not blank and the computer does not go to sleep by itself: asks the
/// desktop (org.freedesktop.ScreenSaver) and logind (org.freedesktop.login1.Manager.Inhibit, sleep and idle).
/// Both forget it by themselves when this process ends. Nothing waits for an answer; a service that is
/// absent, slow or refuses costs nothing but its effect, and one that starts again is asked again.
class Inhibit : public QObject
{
    Q_OBJECT

public:
    /// The words a desktop shows to whoever asks what keeps the screen on.
    explicit Inhibit(const QString& reason, QObject* parent = nullptr);
    ~Inhibit() override;

    void hold();
    void release();
    [[nodiscard]] bool isHeld() const { return m_held; }

private slots:
    void ownerChanged(const QString& name, const QString& before, const QString& now);

private:
    void onSessionBus();
    void onSystemBus();
    void askScreenSaver();
    void askLogin();

    QString m_reason;
    bool m_held = false;
    bool m_session = false, m_system = false; ///< buses that have answered
    std::optional<uint> m_cookie; ///< the screen saver's answer
    QDBusUnixFileDescriptor m_lock; ///< logind's; closing it gives it back
    int m_asked = 0; ///< questions so far: an answer to an older one is given back
};

} // namespace plumbline
