// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "voice/sound_devices.h"
#include "voice/sound_lines.h"

#include <QProcess>
#include <QTimer>

namespace plumbline::voice
{

/// plumbline-sound in a process of its own: a speech engine that waits for its daemon, or crashes, is felt by
/// nobody else, and Qt's multimedia library with the thirty it needs is no part of the program's start. It is
/// started again when it dies, ten times at most. It ends when this program does.
class SoundProcess : public QObject
{
    Q_OBJECT

public:
    /// `role` are its arguments: "speak en", "ring".
    SoundProcess(const QString& program, const QStringList& role, QObject* parent = nullptr);
    ~SoundProcess() override;

    /// Lost while it is not running.
    void send(const QStringList& line);

signals:
    void started();
    void received(const QStringList& line);
    /// It died; whatever it was told is forgotten.
    void died();
    /// It cannot be started, or dies again and again.
    void gaveUp();

private:
    void start();
    void end(QProcess::ExitStatus status, int code);

    QString m_program;
    QStringList m_role;
    QProcess m_process;
    QTimer m_again;
    LineBuffer m_output;
    int m_deaths = 0;
};

/// Speech and chimes by plumbline-sound.
class SoundPrograms : public SoundFactory
{
public:
    /// Beside the program where both were built, in libexec where they are installed.
    SoundPrograms();
    explicit SoundPrograms(QString program);

    [[nodiscard]] bool isInstalled() const;
    [[nodiscard]] std::unique_ptr<SpeechEngine> speech(
        SpeechEngine::Listener listener, const QString& language) override;
    [[nodiscard]] std::unique_ptr<ChimePlayer> chimes() override;

private:
    QString m_program;
};

} // namespace plumbline::voice
