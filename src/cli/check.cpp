// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/check.h"

#include "catalog/posing_faults.h"
#include "cli/content_files.h"
#include "cli/target.h"
#include "cli/text.h"
#include "lint/lint.h"
#include "lint/lint_words.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace plumbline::cli
{

namespace fs = std::filesystem;

namespace
{

/// What is to be checked, and what it may refer to.
struct Subject {
    std::vector<fs::path> files;
    std::vector<Record> records; ///< those files that could be read
    Catalog catalog;
    Diagnostics diagnostics;
};

void append(Diagnostics& all, Diagnostics more)
{
    std::move(more.begin(), more.end(), std::back_inserter(all));
}

std::vector<ContentFile> filesOf(const Arguments& arguments, const Console& console, Diagnostics& diagnostics)
{
    std::vector<ContentFile> files;
    const auto take = [&](const fs::path& path) {
        for (ContentFile& file : contentOf(path, diagnostics))
            files.push_back(std::move(file));
    };
    for (const std::string& word : arguments.words)
        take(word);
    std::error_code none;
    if (arguments.words.empty())
        for (const fs::path& folder : console.folders)
            if (fs::exists(folder, none))
                take(folder);
    return files;
}

Subject read(const std::vector<ContentFile>& files, std::vector<fs::path> folders)
{
    Subject subject;
    std::set<fs::path> around;
    for (const ContentFile& file : files)
        around.insert(libraryAround(file.path));
    around.erase(fs::path());
    folders.insert(folders.end(), around.begin(), around.end());
    subject.catalog = loadLibrary(folders).catalog;
    for (const ContentFile& file : files) {
        Parsed<Record> parsed = file.read(file.path);
        append(subject.diagnostics, std::move(parsed.diagnostics));
        if (!parsed.value)
            continue;
        std::visit([&](const auto& record) { subject.catalog.add(record); }, *parsed.value);
        subject.records.push_back(std::move(*parsed.value));
    }
    for (const ContentFile& file : files)
        subject.files.push_back(file.path);
    return subject;
}

/// Faults that show only when it is to be played, at either end of the levels.
Diagnostics faultsInPlay(const Subject& subject, const Console& console)
{
    Diagnostics faults;
    for (const double level : { 0.0, 1.0 }) {
        CompileOptions options = compileOptions({}, console);
        options.level = level;
        for (const Record& record : subject.records) {
            if (const auto* exercise = std::get_if<Exercise>(&record))
                append(faults, compiledAlone(*exercise, options).diagnostics);
            else
                append(faults, compile(std::get<Routine>(record), subject.catalog, {}, options).diagnostics);
        }
    }
    locate(faults);
    return faults;
}

Diagnostics faultsInPoses(const Subject& subject)
{
    Diagnostics faults;
    for (const Record& record : subject.records)
        if (const auto* exercise = std::get_if<Exercise>(&record))
            append(faults, posingFaults(*exercise));
    locate(faults);
    return faults;
}

template <class T> void append(Diagnostics& all, const T& record, const Findings<T>& findings)
{
    for (const Finding<T>& finding : findings) {
        std::string words = sentence(finding);
        if (words.back() == '.')
            words.pop_back();
        all.push_back({ severityOf(finding.rule), record.file.string(), 0, 0, pointerTo(finding.place),
            words + " [" + std::string(key(finding.rule)) + ']' });
    }
}

/// What can be played and is probably not meant.
Diagnostics lintOf(const Subject& subject, const Console& console)
{
    Diagnostics all;
    const CompileOptions options = compileOptions({}, console);
    for (const Record& record : subject.records) {
        if (const auto* exercise = std::get_if<Exercise>(&record)) {
            append(all, *exercise, findings(*exercise, subject.catalog));
        } else {
            const auto& routine = std::get<Routine>(record);
            const auto score = compile(routine, subject.catalog, personOf(routine), options).value;
            append(all, routine, findings(routine, subject.catalog, score ? &*score : nullptr));
        }
    }
    locate(all);
    return all;
}

/// Of several faults at one place the first is the cause; without those of other files.
Diagnostics sorted(const Subject& subject, const Diagnostics& faults, const Diagnostics& lint)
{
    std::set<std::string> files;
    for (const fs::path& file : subject.files)
        files.insert(file.string());
    std::set<std::pair<std::string, std::string>> seen;
    Diagnostics kept = subject.diagnostics;
    for (const Diagnostic& fault : subject.diagnostics)
        if (fault.severity == Severity::Error)
            seen.emplace(fault.file, fault.pointer);
    for (const Diagnostic& fault : faults)
        if (files.count(fault.file) > 0 && seen.emplace(fault.file, fault.pointer).second)
            kept.push_back(fault);
    for (const Diagnostic& finding : lint)
        if (seen.count({ finding.file, finding.pointer }) == 0)
            kept.push_back(finding);
    std::stable_sort(kept.begin(), kept.end(), [](const Diagnostic& a, const Diagnostic& b) {
        return std::tie(a.file, a.line, a.column) < std::tie(b.file, b.line, b.column);
    });
    return kept;
}

} // namespace

int check(const Arguments& arguments, Console& console)
{
    Diagnostics unreadable;
    const std::vector<ContentFile> files = filesOf(arguments, console, unreadable);
    Subject subject = read(files, console.folders);
    append(subject.diagnostics, faultsInPoses(subject));
    Diagnostics faults = danglingIds(subject.catalog);
    append(faults, faultsInPlay(subject, console));
    Diagnostics all = sorted(subject, faults, lintOf(subject, console));
    append(all, std::move(unreadable));

    std::map<Severity, std::size_t> count;
    for (const Diagnostic& diagnostic : all) {
        console.out << harmless(toText(diagnostic)) << '\n';
        ++count[diagnostic.severity];
    }
    console.out.flush();
    console.err << counted(files.size(), "file") << ", " << counted(count[Severity::Error], "error") << ", "
                << counted(count[Severity::Warning], "warning")
                << (count[Severity::Hint] > 0 ? ", " + counted(count[Severity::Hint], "hint") : "") << '\n';
    return count[Severity::Error] > 0 ? Faulty : Fine;
}

} // namespace plumbline::cli
