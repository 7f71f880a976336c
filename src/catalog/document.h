// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/diagnostic.h"
#include "catalog/json_tree.h"

#include <filesystem>

namespace plumbline
{

/// A content file while it is being read: its values and the faults found in them so far.
class Document
{
public:
    enum class Place { Value, Key };

    /// Text and path must outlive the document. An empty path: the text came from no file.
    Document(std::string_view text, const std::filesystem::path& file);

    /// Without values (a fault of the text as a whole or of its grammar) there is nothing to read.
    [[nodiscard]] bool hasValues() const { return !m_tree.nodes().empty(); }
    [[nodiscard]] const JsonTree& tree() const { return m_tree; }
    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }

    void error(std::uint32_t node, std::string sentence);
    void warning(std::uint32_t node, std::string sentence, Place place = Place::Value);

    /// No more faults will be listed, only counted: there is no need to find words for them.
    [[nodiscard]] bool isFull() const { return m_faults.size() >= most(); }
    [[nodiscard]] std::size_t errors() const { return m_errors; }
    /// Whether there is an error in a value or anywhere inside it.
    [[nodiscard]] bool hasErrorIn(std::uint32_t node) const;

    /// In the order of the text. Of a file with very many faults the first most() found, then how many more.
    [[nodiscard]] Diagnostics diagnostics() const;
    [[nodiscard]] static constexpr std::size_t most() { return 200; }

private:
    struct Fault {
        std::uint32_t node;
        Severity severity;
        Place place;
        std::string sentence;
    };
    void add(Fault fault);

    std::string_view m_text;
    const std::filesystem::path& m_file;
    JsonTree m_tree;
    std::vector<Fault> m_faults;
    std::size_t m_errors = 0;
    std::size_t m_unlisted = 0;
    std::size_t m_unlistedErrors = 0;
};

/// Line and column (both from 1, the column in bytes) of an offset in a text. Remembers where it was, so that
/// asking in rising order costs one walk.
class LineCounter
{
public:
    explicit LineCounter(std::string_view text)
        : m_text(text)
    {
    }
    void place(Diagnostic& diagnostic, std::size_t offset);

private:
    std::string_view m_text;
    std::size_t m_at = 0;
    std::size_t m_lineBegin = 0;
    int m_line = 1;
};

} // namespace plumbline
