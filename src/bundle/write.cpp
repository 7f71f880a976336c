// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/write.h"
#include "bundle/archive.h"
#include "bundle/bundle.h"
#include "bundle/limits.h"
#include "bundle/manifest.h"
#include "catalog/text_file.h"

namespace plumbline
{

std::string toBytes(const Bundle& bundle)
{
    std::vector<bundle::Entry> entries{ { "manifest.json", bundle::manifestOf(bundle) } };
    for (const Routine& routine : bundle.routines)
        entries.push_back({ "routines/" + routine.id.value + ".json", toJson(withoutClient(routine)) });
    for (const Exercise& exercise : bundle.exercises)
        entries.push_back({ "exercises/" + exercise.id.value + ".json", toJson(exercise) });
    for (const auto& [name, bytes] : bundle.media)
        entries.push_back({ "media/" + name, bytes });
    return bundle::packed(entries);
}

std::string writeBundle(const std::filesystem::path& file, const Bundle& bundle)
{
    const std::string bytes = toBytes(bundle);
    if (bytes.empty())
        return "there is too little memory to pack it";
    if (bytes.size() > bundle::maxFile)
        return "it would be larger than 64 MB, which nobody could open; its pictures are too large";
    // What cannot be opened again must not be given away.
    if (const auto again = bundleIn(bytes); !again.value)
        return again.diagnostics.empty() ? "it cannot be packed" : again.diagnostics.front().sentence;
    return replaceText(file, bytes);
}

} // namespace plumbline
