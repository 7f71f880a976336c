// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/media_pause.h"

#include "voice/private_bus.h"

#include <QtTest>

#include <catch2/catch.hpp>

using plumbline::test::PrivateBus;
using plumbline::voice::MediaPause;

namespace
{

/// A player of music with the little of MPRIS that is asked of it.
class MusicPlayer : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.mpris.MediaPlayer2.Player")
    Q_PROPERTY(QString PlaybackStatus READ status)
public:
    MusicPlayer(const PrivateBus& bus, const QString& name, const QString& status)
        : m_bus(bus.connection(name))
        , m_status(status)
    {
        m_bus.registerObject(QStringLiteral("/org/mpris/MediaPlayer2"), this,
            QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllProperties);
        m_bus.registerService(QStringLiteral("org.mpris.MediaPlayer2.") + name);
    }
    QString status() const { return m_status; }

public slots:
    void Pause() { m_status = QStringLiteral("Paused"); }
    void Play() { m_status = QStringLiteral("Playing"); }

public:
    void stop() { m_status = QStringLiteral("Stopped"); }

private:
    QDBusConnection m_bus;
    QString m_status;
};

/// Within the time a loaded computer may take.
template <class Condition> bool soon(Condition condition)
{
    return QTest::qWaitFor(condition, 5000);
}

const QString playing = QStringLiteral("Playing"), paused = QStringLiteral("Paused");

} // namespace

TEST_CASE("Music waits while something is said and goes on afterwards, if the person wants that")
{
    const PrivateBus bus;
    if (!bus.isThere())
        return;
    MusicPlayer music(bus, QStringLiteral("music"), playing);
    MusicPlayer film(bus, QStringLiteral("film"), paused);
    MediaPause media;
    media.use(bus.connection(QStringLiteral("plumbline")));

    media.setSpeaking(true);
    media.setSpeaking(false);
    CHECK(music.status() == playing);

    media.setWanted(true);
    media.setSpeaking(true);
    CHECK(soon([&] { return music.status() == paused; }));
    CHECK(film.status() == paused);
    media.setSpeaking(false);
    CHECK(music.status() == paused);
    media.setWanted(false);
    CHECK(soon([&] { return music.status() == playing; }));
    CHECK(film.status() == paused);
}

TEST_CASE("A player that the person stopped meanwhile is left alone")
{
    const PrivateBus bus;
    if (!bus.isThere())
        return;
    MusicPlayer music(bus, QStringLiteral("music2"), playing);
    MusicPlayer other(bus, QStringLiteral("other2"), playing);
    MediaPause media;
    media.use(bus.connection(QStringLiteral("plumbline2")));
    media.setWanted(true);
    media.setSpeaking(true);
    CHECK(soon([&] { return music.status() == paused && other.status() == paused; }));
    music.stop();
    media.setSpeaking(false);
    media.setWanted(false);
    CHECK(soon([&] { return other.status() == playing; }));
    CHECK(music.status() == QStringLiteral("Stopped"));
}

TEST_CASE("Without a bus nothing happens")
{
    MediaPause media;
    media.setWanted(true);
    media.setSpeaking(true);
    media.setSpeaking(false);
    SUCCEED("nobody waited");
}

#include "media_pause_test.moc"
