// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/session_keeper.h"

#include "session/journal.h"
#include "store/session_log.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <utility>

namespace plumbline
{

namespace fs = std::filesystem;

/// One session's file and lines. Only the thread touches it.
class SessionKeeper::Writer
{
public:
    Writer(fs::path folder, std::string name, std::string began, Prescription prescription, Score score)
        : m_folder(std::move(folder))
        , m_name(std::move(name))
        , m_began(std::move(began))
        , m_prescription(std::move(prescription))
        , m_score(std::move(score))
        , m_recorder(m_score)
    {
    }
    Writer(fs::path folder, Interrupted interrupted)
        : m_folder(std::move(folder))
        , m_name(interrupted.file.id())
        , m_began(std::move(interrupted.journal.began))
        , m_score(std::move(interrupted.replay.score))
        , m_recorder(std::move(interrupted.replay.past))
        , m_file(std::move(interrupted.file))
        , m_lines(interrupted.journal.sum)
    {
        m_file->goOnAfter(interrupted.journal.length);
    }

    void begin() { m_pending = m_lines.begin(m_began, m_prescription); }

    void add(const Events& events)
    {
        for (const Event& event : events) {
            m_recorder.take(event);
            m_pending += m_lines.add(event, m_score);
            if (std::holds_alternative<ScoreChanged>(event))
                m_score = m_next;
        }
    }

    void change(const Prescription& prescription, Score score)
    {
        m_pending += m_lines.change(prescription);
        m_recorder.change(score);
        m_next = std::move(score);
    }

    std::error_code write()
    {
        if (m_pending.empty())
            return {};
        std::error_code fault;
        if (!m_file)
            m_file = JournalFile::create(m_folder / "session", m_name, fault);
        if (m_file)
            fault = m_file->write(m_pending);
        if (!fault)
            m_pending.clear();
        return fault;
    }

    /// The record goes to the log, then the journal away.
    std::error_code end()
    {
        const SessionRecord record = m_recorder.record();
        if (holdsSomething(record)) {
            const std::string id = m_file ? m_file->id() : m_name;
            if (const std::error_code fault = addToLog(m_folder, id, m_began, record))
                return fault;
        }
        // One that stays is recognised by its end, and its record is not taken twice.
        if (m_file)
            static_cast<void>(m_file->remove());
        return {};
    }

    bool told = false; ///< that it cannot be written

private:
    fs::path m_folder;
    std::string m_name;
    std::string m_began;
    Prescription m_prescription;
    Score m_score;
    Score m_next; ///< from the next ScoreChanged on
    Recorder m_recorder;
    std::optional<JournalFile> m_file;
    JournalLines m_lines;
    std::string m_pending;
};

namespace
{

bool leavesALine(const Event& event)
{
    return !std::holds_alternative<CueDue>(event);
}

} // namespace

SessionKeeper::SessionKeeper(fs::path folder, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(folder))
{
    m_thread.setMaxThreadCount(1);
}

SessionKeeper::~SessionKeeper()
{
    m_thread.waitForDone();
}

/// Tasks run one after the other. What they complain of comes back through the event loop.
template <class Task> void SessionKeeper::post(Task task)
{
    m_thread.start(std::move(task));
}

void SessionKeeper::begin(const Prescription& prescription, const Score& score, const QDateTime& now)
{
    // Local time with its offset, so that a journey does not move a session to another day.
    const QDateTime local = now.toOffsetFromUtc(now.offsetFromUtc());
    const std::string name = local.toString(QStringLiteral("yyyyMMdd-HHmmss-")).toStdString()
        + std::to_string(QCoreApplication::applicationPid());
    m_writer = std::make_shared<Writer>(
        m_folder, name, local.toString(Qt::ISODate).toStdString(), prescription, score);
    post([writer = m_writer] { writer->begin(); });
}

void SessionKeeper::goOn(Interrupted interrupted)
{
    m_writer = std::make_shared<Writer>(m_folder, std::move(interrupted));
}

void SessionKeeper::close(Interrupted interrupted)
{
    const auto given = std::make_shared<Interrupted>(std::move(interrupted));
    post([this, given] {
        if (const std::error_code fault = plumbline::close(m_folder, *given))
            QMetaObject::invokeMethod(
                this, [this, fault] { emit recordFailed(fault); }, Qt::QueuedConnection);
    });
}

void SessionKeeper::take(const Events& events)
{
    if (!m_writer || std::none_of(events.begin(), events.end(), leavesALine))
        return;
    post([this, writer = m_writer, events] {
        writer->add(events);
        const std::error_code fault = writer->write();
        if (fault && !std::exchange(writer->told, true))
            QMetaObject::invokeMethod(
                this, [this, fault] { emit journalFailed(fault); }, Qt::QueuedConnection);
    });
}

void SessionKeeper::change(const Prescription& prescription, const Score& score)
{
    if (m_writer)
        post([writer = m_writer, prescription, score] { writer->change(prescription, score); });
}

void SessionKeeper::end()
{
    if (!m_writer)
        return;
    post([this, writer = std::exchange(m_writer, nullptr)] {
        if (const std::error_code fault = writer->end())
            QMetaObject::invokeMethod(
                this, [this, fault] { emit recordFailed(fault); }, Qt::QueuedConnection);
    });
}

} // namespace plumbline
