// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/document_file.h"

#include <utility>

namespace plumbline
{

namespace
{

constexpr int settling = 200; ///< ms: others replace a file in several steps

QString nameOf(const std::filesystem::path& path)
{
    return QString::fromStdString(path.string());
}

/// "routines/low-back.json" to "routines-low-back".
std::string draftName(const std::filesystem::path& path)
{
    return path.parent_path().filename().string() + "-" + path.stem().string();
}

} // namespace

DocumentFile::DocumentFile(SavedFile file, std::filesystem::path drafts, QObject* parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_draft(std::move(drafts), draftName(m_file.path()))
{
    m_draftDue.setSingleShot(true);
    m_draftDue.setInterval(draftDelay);
    connect(&m_draftDue, &QTimer::timeout, this, &DocumentFile::keepDraft);
    m_lookDue.setSingleShot(true);
    m_lookDue.setInterval(settling);
    connect(&m_lookDue, &QTimer::timeout, this, &DocumentFile::look);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this] { m_lookDue.start(); });
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_lookDue.start(); });
    connect(&m_history, &QUndoStack::cleanChanged, this, [this](bool clean) { emit dirtyChanged(!clean); });
}

void DocumentFile::leave()
{
    m_draftDue.stop();
    keepDraft();
    m_history.disconnect(this);
}

void DocumentFile::watch()
{
    if (!m_watcher.files().isEmpty())
        m_watcher.removePaths(m_watcher.files());
    if (!m_watcher.directories().isEmpty())
        m_watcher.removePaths(m_watcher.directories());
    std::error_code none;
    if (std::filesystem::exists(m_file.path(), none))
        m_watcher.addPath(nameOf(m_file.path()));
    if (std::filesystem::exists(m_file.path().parent_path(), none))
        m_watcher.addPath(nameOf(m_file.path().parent_path()));
}

void DocumentFile::setFile(SavedFile file)
{
    m_file = std::move(file);
    m_told = SavedFile::State::Same;
    m_draft.setName(draftName(m_file.path()));
    watch();
}

void DocumentFile::tellChanged()
{
    if (isDirty())
        m_draftDue.start();
    emit changed();
}

void DocumentFile::look()
{
    watch(); // a file that was replaced is not watched any more
    const auto state = m_file.state();
    if (state == std::exchange(m_told, state) || state == SavedFile::State::Same
        || state == SavedFile::State::New)
        return;
    emit changedElsewhere(state);
}

DocumentFile::Saved DocumentFile::save(Others others)
{
    return saveAs(m_file.path(), others);
}

DocumentFile::Saved DocumentFile::saveAs(const std::filesystem::path& path, Others others)
{
    using Outcome = Saved::Outcome;
    const std::string whole = text();
    if (Diagnostics faults = faultsOf(whole); hasErrors(faults))
        return { Outcome::Faulty, std::move(faults) };
    SavedFile file = path == m_file.path() ? m_file : SavedFile(path);
    const auto state = file.state();
    if (others == Others::Respect && state == SavedFile::State::Changed)
        return { Outcome::Changed };
    if (others == Others::Respect && state == SavedFile::State::Gone)
        return { Outcome::Gone };
    if (std::string fault = file.write(whole); !fault.empty())
        return { Outcome::Failed, {}, std::move(fault) };
    dropDraft();
    setFile(std::move(file));
    m_history.setClean();
    emit saved();
    return {};
}

void DocumentFile::takeOver(SavedFile file)
{
    dropDraft();
    setFile(std::move(file));
    m_history.setClean();
}

void DocumentFile::discard()
{
    dropDraft();
    m_history.setClean();
}

void DocumentFile::keepDraft()
{
    m_draftDue.stop();
    if (!isDirty())
        return dropDraft();
    if (const std::error_code fault = m_draft.keep(m_file.path(), m_file.text(), text()))
        emit draftFailed(QString::fromStdString(fault.message()));
}

void DocumentFile::dropDraft()
{
    m_draftDue.stop();
    m_draft.drop();
}

} // namespace plumbline
