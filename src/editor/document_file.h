// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/diagnostic.h"
#include "editor/draft_file.h"
#include "editor/saved_file.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>
#include <QUndoStack>

#include <filesystem>
#include <optional>

namespace plumbline
{

/// What documents of every kind have in common: unlimited undo, the file, whether it is saved, a draft that
/// outlives a crash, and an eye on what others do to the file.
class DocumentFile : public QObject
{
    Q_OBJECT

public:
    /// Drafts are kept in this folder; empty: nowhere. `name` is the draft's: "routine-low-back".
    DocumentFile(SavedFile file, std::filesystem::path drafts, QObject* parent = nullptr);

    [[nodiscard]] QUndoStack& history() { return m_history; }
    [[nodiscard]] const std::filesystem::path& path() const { return m_file.path(); }
    /// There is something that would be lost.
    [[nodiscard]] bool isDirty() const { return !m_history.isClean(); }
    /// What goes into the file.
    [[nodiscard]] virtual std::string text() const = 0;
    /// Why a text would not be read again, if it would not.
    [[nodiscard]] virtual Diagnostics faultsOf(const std::string& text) const = 0;

    struct Saved {
        enum class Outcome {
            Done,
            Faulty, ///< it would not be read again: `faults`
            Changed, ///< by somebody else, or something is there that was not read: nothing was written
            Gone, ///< likewise
            Failed ///< the disk: `fault`
        };
        Outcome outcome = Outcome::Done;
        Diagnostics faults = {};
        std::string fault = {};
    };
    enum class Others { Respect, Overwrite };
    [[nodiscard]] Saved save(Others others = Others::Respect);
    /// From now on it is this file. A failed save leaves the document with the file it had.
    [[nodiscard]] Saved saveAs(const std::filesystem::path& path, Others others = Others::Respect);

    /// What it is now is what this file has: it was loaded from it.
    void takeOver(SavedFile file);
    /// What is not saved is not wanted any more.
    void discard();
    /// Writes the draft now, if there is anything in it. (It is written by itself, two seconds after a
    /// change.)
    void keepDraft();

    static constexpr int draftDelay = 2000; ///< ms

signals:
    /// Undo and redo too.
    void changed();
    void dirtyChanged(bool dirty);
    /// Somebody else changed the file or took it away.
    void changedElsewhere(plumbline::SavedFile::State state);
    /// A draft could not be kept, and why.
    void draftFailed(const QString& why);
    void saved();

protected:
    /// To be called once the value is there: what it stands for now is what is in the file.
    void watch();
    void setFile(SavedFile file);
    void tellChanged();
    /// The last thing a document does.
    void leave();

private:
    void look();
    void dropDraft();

    QUndoStack m_history;
    SavedFile m_file;
    DraftFile m_draft;
    QTimer m_draftDue;
    QTimer m_lookDue;
    QFileSystemWatcher m_watcher;
    SavedFile::State m_told = SavedFile::State::Same;
};

} // namespace plumbline
