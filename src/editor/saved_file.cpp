// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/saved_file.h"

#include "catalog/text_file.h"

#include <utility>

namespace plumbline
{

SavedFile::SavedFile(std::filesystem::path path)
    : m_path(std::move(path))
{
}

SavedFile::SavedFile(std::filesystem::path path, std::string text)
    : m_path(std::move(path))
    , m_text(std::move(text))
    , m_isKnown(true)
{
}

SavedFile::State SavedFile::state() const
{
    std::error_code none;
    if (!std::filesystem::exists(m_path, none))
        return m_isKnown ? State::Gone : State::New;
    if (!m_isKnown)
        return State::Changed;
    const auto read = readText(m_path);
    return read.value && *read.value == m_text ? State::Same : State::Changed;
}

std::string SavedFile::write(const std::string& text)
{
    std::string fault = replaceText(m_path, text);
    if (fault.empty()) {
        m_text = text;
        m_isKnown = true;
    }
    return fault;
}

} // namespace plumbline
