// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/document.h"

#include "catalog/read.h"

#include <algorithm>

namespace plumbline
{

namespace
{

std::string_view withinSize(std::string_view text)
{
    return text.size() <= maxFileSize ? text : "";
}

} // namespace

Document::Document(std::string_view text, const std::filesystem::path& file)
    : m_text(text)
    , m_file(file)
    , m_tree(withinSize(text), maxDepth)
{
}

void Document::error(std::uint32_t node, std::string sentence)
{
    ++m_errors;
    add({ node, Severity::Error, Place::Value, std::move(sentence) });
}

void Document::warning(std::uint32_t node, std::string sentence, Place place)
{
    add({ node, Severity::Warning, place, std::move(sentence) });
}

void Document::add(Fault fault)
{
    if (!isFull()) {
        m_faults.push_back(std::move(fault));
        return;
    }
    ++m_unlisted;
    if (fault.severity == Severity::Error)
        ++m_unlistedErrors;
}

bool Document::hasErrorIn(std::uint32_t node) const
{
    return std::any_of(m_faults.begin(), m_faults.end(), [&](const Fault& fault) {
        return fault.severity == Severity::Error && fault.node >= node
            && fault.node < m_tree.nodes()[node].end;
    });
}

Diagnostics Document::diagnostics() const
{
    if (m_faults.empty() && hasValues())
        return {};
    Diagnostics diagnostics;
    Diagnostic whole;
    whole.file = m_file.string();
    LineCounter lines(m_text);
    if (m_text.size() > maxFileSize) {
        whole.sentence = "the file is larger than 8 MB";
        return { whole };
    }
    if (const auto& fault = m_tree.fault()) {
        whole.sentence = fault->sentence;
        lines.place(whole, fault->offset);
        return { whole };
    }
    const std::vector<JsonPlace> places = m_tree.places();
    const auto offset = [&](const Fault& fault) {
        return fault.place == Place::Key ? places[fault.node].key : places[fault.node].value;
    };
    std::vector<const Fault*> sorted;
    for (const Fault& fault : m_faults)
        sorted.push_back(&fault);
    std::stable_sort(sorted.begin(), sorted.end(),
        [&](const Fault* a, const Fault* b) { return offset(*a) < offset(*b); });
    for (const Fault* fault : sorted) {
        Diagnostic& diagnostic = diagnostics.emplace_back(whole);
        diagnostic.severity = fault->severity;
        diagnostic.pointer = m_tree.pointerTo(fault->node);
        diagnostic.sentence = fault->sentence;
        lines.place(diagnostic, offset(*fault));
    }
    if (m_unlisted > 0) {
        whole.severity = m_unlistedErrors > 0 ? Severity::Error : Severity::Warning;
        whole.sentence = "and " + std::to_string(m_unlisted) + " more faults";
        diagnostics.push_back(whole);
    }
    return diagnostics;
}

void LineCounter::place(Diagnostic& diagnostic, std::size_t offset)
{
    for (; m_at < offset; ++m_at) {
        if (m_text[m_at] == '\n') {
            ++m_line;
            m_lineBegin = m_at + 1;
        }
    }
    diagnostic.line = m_line;
    diagnostic.column = static_cast<int>(offset - m_lineBegin) + 1;
}

} // namespace plumbline
