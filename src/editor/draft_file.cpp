// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/draft_file.h"

#include "catalog/read.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace plumbline
{

namespace fs = std::filesystem;

namespace
{

std::string lineOf(const fs::path& file, const std::string& before, const std::string& text)
{
    const nlohmann::json line{ { "file", file.string() }, { "before", before }, { "text", text } };
    return line.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

std::optional<Draft> draftIn(const std::string& journal, const fs::path& path)
{
    const std::size_t end = journal.rfind('\n');
    if (end == std::string::npos)
        return std::nullopt;
    const std::size_t begin = end == 0 ? std::string::npos : journal.rfind('\n', end - 1);
    const auto line = nlohmann::json::parse(
        journal.substr(begin == std::string::npos ? 0 : begin + 1, end - begin), nullptr, false);
    const auto text = [&](const char* key) {
        return line.is_object() && line.contains(key) && line[key].is_string() ? line[key].get<std::string>()
                                                                               : "";
    };
    if (text("file").empty() || text("text").empty())
        return std::nullopt;
    return Draft{ path, text("file"), text("before"), text("text") };
}

} // namespace

DraftFile::DraftFile(fs::path folder, std::string name)
    : m_folder(std::move(folder))
    , m_name(std::move(name))
{
}

std::error_code DraftFile::keep(const fs::path& file, const std::string& before, const std::string& text)
{
    if (m_folder.empty())
        return {};
    std::error_code fault;
    if (!m_file)
        m_file = JournalFile::create(m_folder, m_name, fault);
    return m_file ? m_file->write(lineOf(file, before, text)) : fault;
}

void DraftFile::drop()
{
    if (m_file)
        static_cast<void>(m_file->remove());
    m_file.reset();
}

std::string Draft::title() const
{
    return isRoutine() ? readUnfinishedRoutine(text).value.value_or(Routine()).title
                       : readUnfinishedExercise(text).value.value_or(Exercise()).title;
}

std::vector<Draft> findDrafts(const fs::path& folder)
{
    std::vector<fs::path> files;
    std::error_code fault;
    for (fs::directory_iterator entry(folder, fault), end; !fault && entry != end; entry.increment(fault))
        if (entry->path().extension() == ".jsonl")
            files.push_back(entry->path());
    std::sort(files.begin(), files.end());
    std::vector<Draft> drafts;
    for (const fs::path& path : files) {
        auto file = JournalFile::claim(path, fault);
        if (!file)
            continue;
        const std::string journal = file->read(fault);
        if (fault)
            continue;
        if (auto draft = draftIn(journal, path))
            drafts.push_back(std::move(*draft));
        else
            static_cast<void>(file->remove());
    }
    return drafts;
}

void removeDraft(const Draft& draft)
{
    std::error_code fault;
    if (auto file = JournalFile::claim(draft.path, fault))
        static_cast<void>(file->remove());
}

} // namespace plumbline
