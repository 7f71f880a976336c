// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/leftovers.h"

#include "store/session_log.h"

#include <algorithm>

namespace plumbline
{

namespace fs = std::filesystem;

namespace
{

std::vector<fs::path> journalsIn(const fs::path& folder)
{
    std::vector<fs::path> paths;
    std::error_code ignored;
    for (fs::directory_iterator entry(folder, ignored), end; !ignored && entry != end;
         entry.increment(ignored))
        if (entry->path().extension() == ".jsonl")
            paths.push_back(entry->path());
    // Their names begin with the time they were begun.
    std::sort(paths.begin(), paths.end(), std::greater<>());
    return paths;
}

class Search
{
public:
    Search(const fs::path& folder, const Phrases& phrases)
        : m_folder(folder)
        , m_phrases(phrases)
    {
    }

    Leftovers found() &&
    {
        for (const fs::path& path : journalsIn(m_folder / "session"))
            look(path);
        return std::move(m_left);
    }

private:
    void look(const fs::path& path)
    {
        std::error_code fault;
        auto file = JournalFile::claim(path, fault);
        if (!file)
            return;
        const std::string text = file->read(fault);
        if (fault)
            return;
        ReadJournal read = readJournal(text);
        if (!read.journal && read.fault.empty()) {
            static_cast<void>(file->remove());
            return;
        }
        auto replay = read.journal ? replayed(*read.journal, m_phrases) : std::nullopt;
        if (!replay) {
            const fs::path aside = file->setAside(fault);
            if (!fault)
                m_left.damaged.push_back(aside);
            return;
        }
        take({ std::move(*file), std::move(*read.journal), std::move(*replay) });
    }

    void take(Interrupted interrupted)
    {
        if (!m_left.interrupted && interrupted.replay.phase && interrupted.replay.begun)
            m_left.interrupted = std::move(interrupted);
        else
            static_cast<void>(close(m_folder, interrupted));
    }

    const fs::path& m_folder;
    const Phrases& m_phrases;
    Leftovers m_left;
};

} // namespace

Leftovers findLeftovers(const fs::path& folder, const Phrases& phrases)
{
    return Search(folder, phrases).found();
}

std::error_code close(const fs::path& folder, Interrupted& interrupted)
{
    const SessionRecord record = interrupted.replay.past.record();
    if (holdsSomething(record))
        if (const std::error_code fault =
                addToLog(folder, interrupted.file.id(), interrupted.journal.began, record))
            return fault;
    return interrupted.file.remove();
}

} // namespace plumbline
