// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>

class QDBusMessage;

namespace plumbline::voice
{

/// Lets players of music and films wait while something is said (MPRIS, the desktop's interface to them), and
/// go on a little after: only those that were playing, and only if nobody else has touched them meanwhile.
/// Every call is asynchronous; a player or a bus that does not answer costs nothing.
class MediaPause : public QObject
{
    Q_OBJECT

public:
    explicit MediaPause(QObject* parent = nullptr);
    /// Whatever waits for it goes on.
    ~MediaPause() override;

    /// Before this it does nothing.
    void use(const QDBusConnection& bus);
    /// Off: whatever waits goes on, and nothing is paused any more.
    void setWanted(bool wanted);
    void setSpeaking(bool speaking);

private:
    void pauseAll();
    void pauseIfPlaying(const QString& player);
    void resumeAll();
    void resume(const QString& player);
    template <class Then> void ask(const QDBusMessage& question, Then then);

    std::optional<QDBusConnection> m_bus;
    bool m_wanted = false;
    bool m_speaking = false;
    QSet<QString> m_paused; ///< by us
    QTimer m_linger; ///< music that comes back between two sentences would be worse than none
};

} // namespace plumbline::voice
