// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/read.h"
#include "bundle/archive.h"
#include "bundle/bundle.h"
#include "bundle/limits.h"
#include "bundle/manifest.h"
#include "catalog/text_file.h"

#include <algorithm>
#include <set>

namespace plumbline
{

namespace
{

using bundle::Archive;
using bundle::Entry;
using bundle::Manifest;

bool startsWith(std::string_view text, std::string_view beginning)
{
    return text.substr(0, beginning.size()) == beginning;
}

/// By its first bytes. What is in it is looked at by whoever shows it.
bool isPicture(std::string_view bytes)
{
    using namespace std::string_view_literals;
    return startsWith(bytes, "\x89PNG"sv) || startsWith(bytes, "\xff\xd8\xff"sv)
        || startsWith(bytes, "GIF8"sv) || (startsWith(bytes, "RIFF"sv) && bytes.substr(8, 4) == "WEBP"sv)
        || startsWith(bytes, "<"sv) || startsWith(bytes, "\xef\xbb\xbf<"sv);
}

class Reading
{
public:
    Reading(std::string_view bytes, const std::filesystem::path& file)
        : m_file(file)
        , m_archive(bundle::unpacked(bytes))
    {
    }

    Parsed<Bundle> whole() &&
    {
        if (!m_archive.fault.empty())
            refuse(m_archive.fault);
        else if (readManifest() && readEntries())
            checkWhole();
        if (!hasErrors(m_parsed.diagnostics))
            m_parsed.value = std::move(m_bundle);
        return std::move(m_parsed);
    }

private:
    void refuse(std::string sentence)
    {
        Diagnostic told;
        told.file = m_file.string();
        told.sentence = std::move(sentence);
        m_parsed.diagnostics.push_back(std::move(told));
    }

    /// Faults in an entry, with the bundle's name before the entry's.
    void take(Diagnostics faults)
    {
        for (Diagnostic& fault : faults) {
            fault.file = (m_file / fault.file).string();
            m_parsed.diagnostics.push_back(std::move(fault));
        }
    }

    bool readManifest()
    {
        const auto entry = std::find_if(m_archive.entries.begin(), m_archive.entries.end(),
            [](const Entry& one) { return one.name == "manifest.json"; });
        if (entry == m_archive.entries.end()) {
            refuse("this is no Plumbline bundle: it has no manifest.json");
            return false;
        }
        Parsed<Manifest> manifest = bundle::manifestIn(entry->bytes);
        take(std::move(manifest.diagnostics));
        if (!manifest.value)
            return false;
        m_bundle.letter = manifest.value->letter;
        for (const std::string& id : manifest.value->routines)
            m_listed.insert("routines/" + id + ".json");
        for (const std::string& id : manifest.value->exercises)
            m_listed.insert("exercises/" + id + ".json");
        for (const std::string& name : manifest.value->media)
            m_listed.insert("media/" + name);
        if (manifest.value->routines.empty())
            refuse("there is no routine in it");
        return !manifest.value->routines.empty();
    }

    bool readEntries()
    {
        for (Entry& entry : m_archive.entries) {
            if (entry.name == "manifest.json")
                continue;
            if (m_listed.erase(entry.name) == 0) {
                refuse(entry.name + " is in it, but not in its list");
                return false;
            }
            read(entry);
            std::string().swap(entry.bytes);
        }
        if (!m_listed.empty())
            refuse("it is incomplete: " + *m_listed.begin() + " is missing");
        return !hasErrors(m_parsed.diagnostics);
    }

    void read(Entry& entry)
    {
        if (startsWith(entry.name, "routines/"))
            add(readRoutine(entry.bytes, entry.name), m_bundle.routines);
        else if (startsWith(entry.name, "exercises/"))
            add(readExercise(entry.bytes, entry.name), m_bundle.exercises);
        else if (isPicture(entry.bytes))
            m_bundle.media.emplace(entry.name.substr(entry.name.find('/') + 1), std::move(entry.bytes));
        else
            refuse(entry.name + " is no picture");
    }

    template <class T> void add(Parsed<T> record, std::vector<T>& to)
    {
        take(std::move(record.diagnostics));
        if (!record.value)
            return;
        record.value->file.clear(); // it came from no file that could be read again
        to.push_back(std::move(*record.value));
    }

    /// No id and no picture leads out of it, and nothing is in it that nobody needs.
    void checkWhole()
    {
        Catalog all;
        std::set<std::string> named;
        for (const Exercise& exercise : m_bundle.exercises) {
            all.add(exercise);
            for (const Media& medium : exercise.media) {
                named.insert(medium.file);
                if (m_bundle.media.count(medium.file) == 0)
                    refuse("it is incomplete: media/" + medium.file + " is missing");
            }
        }
        for (const Routine& routine : m_bundle.routines)
            all.add(routine);
        for (const auto& [name, bytes] : m_bundle.media)
            if (named.count(name) == 0)
                refuse("media/" + name + " belongs to no exercise in it");
        for (const Diagnostic& dangling : danglingIds(all))
            refuse("it is incomplete: " + dangling.sentence);
    }

    const std::filesystem::path& m_file;
    Archive m_archive;
    Parsed<Bundle> m_parsed;
    Bundle m_bundle;
    std::set<std::string> m_listed; ///< entries that have not been found yet
};

} // namespace

Parsed<Bundle> bundleIn(std::string_view bytes, const std::filesystem::path& file)
{
    return Reading(bytes, file).whole();
}

Parsed<Bundle> readBundle(const std::filesystem::path& file)
{
    Parsed<std::string> bytes = readText(file, bundle::maxFile);
    if (!bytes.value)
        return { std::nullopt, std::move(bytes.diagnostics) };
    return bundleIn(*bytes.value, file);
}

} // namespace plumbline
