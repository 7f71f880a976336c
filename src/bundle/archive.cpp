// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/archive.h"

#include "bundle/limits.h"
#include "catalog/media.h"
#include "catalog/value.h"

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <set>

#include <sys/stat.h>
#include <zip.h>

namespace plumbline::bundle
{

namespace
{

struct Discard {
    void operator()(zip_t* zip) const { zip_discard(zip); }
    void operator()(zip_file_t* file) const { zip_fclose(file); }
    void operator()(zip_source_t* source) const { zip_source_free(source); }
};
using Zip = std::unique_ptr<zip_t, Discard>;
using ZipFile = std::unique_ptr<zip_file_t, Discard>;
using Source = std::unique_ptr<zip_source_t, Discard>;

constexpr zip_flags_t asItIs = ZIP_FL_ENC_RAW;
constexpr std::size_t unsuspicious = std::size_t{ 64 } * 1024;

bool isFolder(std::string_view name)
{
    return name == "exercises/" || name == "routines/" || name == "media/";
}

/// How large an entry of this name may be; 0: there is no such name in a bundle.
std::size_t largest(std::string_view name)
{
    if (name == "manifest.json")
        return maxManifest;
    const auto isRecordIn = [&](std::string_view folder) {
        constexpr std::string_view ending = ".json";
        return name.substr(0, folder.size()) == folder && name.size() > folder.size() + ending.size()
            && name.substr(name.size() - ending.size()) == ending
            && isId(name.substr(folder.size(), name.size() - folder.size() - ending.size()));
    };
    if (isRecordIn("exercises/") || isRecordIn("routines/"))
        return maxRecord;
    constexpr std::string_view media = "media/";
    return name.substr(0, media.size()) == media && isMediaName(name.substr(media.size())) ? maxMediaSize : 0;
}

std::string lowered(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
        [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

/// A name from outside, cut short, with nothing in it that a terminal or a window would obey.
std::string harmless(std::string_view name)
{
    std::string text = "\"";
    for (const char c : name.substr(0, 60))
        text += c >= ' ' && c < 0x7f ? c : '?';
    return text + (name.size() > 60 ? "...\"" : "\"");
}

class Reading
{
public:
    explicit Reading(zip_t* zip)
        : m_zip(zip)
    {
    }

    Archive all() &&
    {
        const zip_int64_t count = zip_get_num_entries(m_zip, 0);
        if (count <= 0 || static_cast<std::size_t>(count) > maxEntries)
            return { {},
                "it holds " + std::to_string(count) + " files, and 1 to " + std::to_string(maxEntries)
                    + " are possible" };
        for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(count) && m_archive.fault.empty(); ++i)
            m_archive.fault = take(i);
        if (!m_archive.fault.empty())
            m_archive.entries.clear();
        return std::move(m_archive);
    }

private:
    std::string take(zip_uint64_t index)
    {
        zip_stat_t facts;
        zip_stat_init(&facts);
        if (zip_stat_index(m_zip, index, asItIs, &facts) != 0 || (facts.valid & ZIP_STAT_NAME) == 0)
            return "its list of files is damaged";
        const std::string name = facts.name;
        const std::string about = harmless(name);
        const std::size_t most = largest(name);
        if (most == 0 && !isFolder(name))
            return "there is no place for a file named " + about + " in it";
        if (!m_names.insert(lowered(name)).second)
            return about + " is in it twice";
        if (!isPlain(index, isFolder(name)))
            return about + " is no regular file";
        constexpr zip_uint64_t needed = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD;
        if ((facts.valid & needed) != needed)
            return about + " is damaged";
        if ((facts.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && facts.encryption_method != ZIP_EM_NONE)
            return about + " is locked with a password";
        if (facts.comp_method != ZIP_CM_STORE && facts.comp_method != ZIP_CM_DEFLATE)
            return about + " is packed in a way this program does not know";
        if (facts.size > most || (m_total += facts.size) > maxTotal)
            return about + " is too large";
        if (facts.size > unsuspicious && facts.size / maxRatio > facts.comp_size)
            return about + " is packed more tightly than anything honest";
        return isFolder(name) ? std::string() : read(index, name, static_cast<std::size_t>(facts.size));
    }

    bool isPlain(zip_uint64_t index, bool folder) const
    {
        zip_uint8_t system = 0;
        zip_uint32_t attributes = 0;
        if (zip_file_get_external_attributes(m_zip, index, 0, &system, &attributes) != 0)
            return false;
        if (system != ZIP_OPSYS_UNIX)
            return true; // there it can be nothing but a file or a folder, which its name decides
        const mode_t kind = (attributes >> 16U) & S_IFMT;
        return kind == 0 || kind == static_cast<mode_t>(folder ? S_IFDIR : S_IFREG);
    }

    std::string read(zip_uint64_t index, const std::string& name, std::size_t size)
    {
        const std::string damaged = harmless(name) + " is damaged";
        const ZipFile file(zip_fopen_index(m_zip, index, 0));
        if (!file)
            return damaged;
        std::string bytes;
        std::array<char, 65536> piece{};
        while (true) {
            const zip_int64_t count = zip_fread(file.get(), piece.data(), piece.size());
            if (count < 0)
                return damaged;
            bytes.append(piece.data(), static_cast<std::size_t>(count));
            if (bytes.size() > size)
                return harmless(name) + " is larger than it says";
            if (count == 0)
                break;
        }
        if (bytes.size() != size)
            return damaged;
        m_archive.entries.push_back({ name, std::move(bytes) });
        return {};
    }

    zip_t* m_zip;
    Archive m_archive;
    std::set<std::string> m_names;
    std::size_t m_total = 0;
};

/// Media are packed already.
bool packsWell(std::string_view name)
{
    const std::string_view ending = name.substr(name.rfind('.') + 1);
    return ending == "json" || ending == "svg";
}

bool add(zip_t* zip, const Entry& entry)
{
    zip_source_t* source = zip_source_buffer(zip, entry.bytes.data(), entry.bytes.size(), 0);
    if (!source)
        return false;
    const zip_int64_t at = zip_file_add(zip, entry.name.c_str(), source, ZIP_FL_ENC_UTF_8);
    if (at < 0) {
        zip_source_free(source);
        return false;
    }
    const auto index = static_cast<zip_uint64_t>(at);
    constexpr zip_uint16_t firstDay = (1U << 5U) | 1U; // 1 January 1980, the first there is
    constexpr zip_uint32_t mode = (S_IFREG | 0644U) << 16U;
    return zip_set_file_compression(zip, index, packsWell(entry.name) ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 9) == 0
        && zip_file_set_dostime(zip, index, 0, firstDay, 0) == 0
        && zip_file_set_external_attributes(zip, index, 0, ZIP_OPSYS_UNIX, mode) == 0;
}

std::string bytesOf(zip_source_t* source)
{
    zip_stat_t facts;
    zip_stat_init(&facts);
    if (zip_source_stat(source, &facts) != 0 || zip_source_open(source) != 0)
        return {};
    std::string bytes(static_cast<std::size_t>(facts.size), '\0');
    const zip_int64_t count = zip_source_read(source, bytes.data(), bytes.size());
    zip_source_close(source);
    return count == static_cast<zip_int64_t>(bytes.size()) ? bytes : std::string();
}

} // namespace

Archive unpacked(std::string_view zip)
{
    const Archive none{ {}, "this is no Plumbline bundle, or it is damaged" };
    if (zip.size() > maxFile)
        return { {}, "it is larger than 64 MB" };
    Source source(zip_source_buffer_create(zip.data(), zip.size(), 0, nullptr));
    if (!source)
        return none;
    const Zip opened(zip_open_from_source(source.get(), ZIP_RDONLY | ZIP_CHECKCONS, nullptr));
    if (!opened)
        return none;
    static_cast<void>(source.release()); // the archive frees it
    return Reading(opened.get()).all();
}

std::string packed(const std::vector<Entry>& entries)
{
    const Source source(zip_source_buffer_create(nullptr, 0, 0, nullptr));
    if (!source)
        return {};
    zip_source_keep(source.get()); // it is read when the archive is closed, which gives up its own hold
    Zip zip(zip_open_from_source(source.get(), ZIP_CREATE | ZIP_TRUNCATE, nullptr));
    if (!zip) {
        zip_source_free(source.get());
        return {};
    }
    for (const Entry& entry : entries)
        if (!add(zip.get(), entry))
            return {};
    if (zip_close(zip.get()) != 0)
        return {};
    static_cast<void>(zip.release());
    return bytesOf(source.get());
}

} // namespace plumbline::bundle
