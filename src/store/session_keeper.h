// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score/prescription.h"
#include "session/event.h"
#include "store/leftovers.h"

#include <QObject>
#include <QThreadPool>

#include <filesystem>
#include <memory>
#include <system_error>

class QDateTime;

namespace plumbline
{

/// Writes a session down while it is played, and what was done in it when it is over: FOLDER/session/*.jsonl
/// and FOLDER/sessions.jsonl (docs/session.md). Every call returns at once: lines are made, written and
/// synced in their order by one thread beside the event loop, as a disk may take seconds for what a player
/// must do between two frames. The session never depends on it.
class SessionKeeper : public QObject
{
    Q_OBJECT

public:
    explicit SessionKeeper(std::filesystem::path folder, QObject* parent = nullptr);
    /// Waits for what is still to be written. A session that is not over is left to be found.
    ~SessionKeeper() override;

    /// A session of this score begins. One that was not over is left to be found.
    void begin(const Prescription& prescription, const Score& score, const QDateTime& now);
    /// The session goes on in the same file.
    void goOn(Interrupted interrupted);
    /// It will not be gone on with: what was done is kept.
    void close(Interrupted interrupted);
    /// What happened in the session, up to its end and what the person says of it afterwards.
    void take(const plumbline::Events& events);
    /// To be called before the ScoreChanged event comes: what is played from then on, and its score.
    void change(const Prescription& prescription, const Score& score);
    /// The session is over and nothing more comes: its record is kept and the journal removed.
    void end();

signals:
    /// The session cannot be written down. Once a session; what could not be written is tried again with the
    /// next lines.
    void journalFailed(std::error_code why);
    /// What was done could not be put into the log; the next start tries again.
    void recordFailed(std::error_code why);

private:
    class Writer;
    template <class Task> void post(Task task);

    std::filesystem::path m_folder;
    QThreadPool m_thread; ///< of one
    std::shared_ptr<Writer> m_writer; ///< of the session that is played; lives in the thread
};

} // namespace plumbline
