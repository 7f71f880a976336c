// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/import.h"

#include "catalog/text_file.h"
#include "exchange/json_import.h"
#include "exchange/table_import.h"

#include <algorithm>

namespace plumbline
{

namespace
{

bool isJson(std::string_view text)
{
    constexpr std::string_view mark = "\xef\xbb\xbf";
    if (text.substr(0, mark.size()) == mark)
        text.remove_prefix(mark.size());
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && (text[first] == '{' || text[first] == '[');
}

/// Of a file that gives nothing the one reason counts, not what was wrong with each of its records.
void keepTheReason(Import& import)
{
    auto& all = import.diagnostics;
    const auto isError = [](const Diagnostic& one) { return one.severity == Severity::Error; };
    const auto reason = std::find_if(all.rbegin(), all.rend(), isError);
    if (import.exercises.empty() && reason != all.rend())
        all = { Diagnostic(*reason) };
}

} // namespace

Import importedFrom(std::string_view text, const std::filesystem::path& file)
{
    Import import = isJson(text) ? importedJson(text, file) : importedTable(text, file);
    keepTheReason(import);
    return import;
}

Import importedFile(const std::filesystem::path& file)
{
    Parsed<std::string> text = readText(file);
    if (!text.value)
        return { {}, std::move(text.diagnostics) };
    return importedFrom(*text.value, file);
}

} // namespace plumbline
