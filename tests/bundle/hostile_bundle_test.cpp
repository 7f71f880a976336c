// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/archive.h"
#include "bundle/bundle.h"
#include "bundle/limits.h"
#include "bundle/sample_bundle.h"
#include "bundle/zip_text.h"

#include <catch2/catch.hpp>

#include <sys/stat.h>

namespace plumbline
{

using namespace test;
using Catch::Matchers::Contains;

namespace
{

/// The entries of an honest bundle, to be spoilt.
std::vector<ZipEntry> honest()
{
    std::vector<ZipEntry> entries;
    for (const bundle::Entry& entry : bundle::unpacked(toBytes(SampleLibrary().bundle())).entries)
        entries.push_back({ entry.name, entry.bytes });
    return entries;
}

/// The one complaint, as somebody reads it.
std::string complaint(const std::string& bytes)
{
    const Parsed<Bundle> parsed = bundleIn(bytes, "a.plumbline");
    CHECK_FALSE(parsed.value);
    REQUIRE_FALSE(parsed.diagnostics.empty());
    return toText(parsed.diagnostics.front());
}

std::string complaintWith(ZipEntry more)
{
    std::vector<ZipEntry> entries = honest();
    entries.push_back(std::move(more));
    return complaint(zipOf(entries));
}

ZipEntry& named(std::vector<ZipEntry>& entries, const std::string& name)
{
    for (ZipEntry& entry : entries)
        if (entry.name == name)
            return entry;
    throw std::logic_error("no " + name);
}

void replace(std::string& text, const std::string& what, const std::string& by)
{
    text.replace(text.find(what), what.size(), by);
}

} // namespace

TEST_CASE("The bundle that is spoilt below is fine before")
{
    CHECK(bundleIn(zipOf(honest())).value);
    std::vector<ZipEntry> entries = honest();
    for (ZipEntry& entry : entries)
        entry.method = 8;
    entries.push_back({ "media/", "", 0040755 });
    CHECK(bundleIn(zipOf(entries)).value);
}

TEST_CASE("A name that would lead out of its folder is refused")
{
    for (const char* name :
        { "../evil.json", "exercises/../../evil.json", "/etc/passwd", "exercises/..json", "C:\\evil.json",
            "exercises\\evil.json", "media/../evil.png", "media/a/b.png", "media/.png", "exercises/a/b.json",
            "media/a.sh", "exercises/Lean.json", "evil", "media/a.png.json", "other/" })
        CHECK_THAT(complaintWith({ name, "{}" }), Contains("there is no place for a file named"));
}

TEST_CASE("What would command a terminal is not repeated")
{
    CHECK(complaintWith({ "a\x1b[2Jb\xff", "{}" })
        == "a.plumbline: error: there is no place for a file named \"a?[2Jb?\" in it");
}

TEST_CASE("Links, devices, pipes and folders in the place of files are refused")
{
    for (const std::uint32_t kind : { 0120777U, 0020666U, 0060666U, 0010666U, 0140777U, 0040755U })
        CHECK_THAT(complaintWith({ "media/evil.png", "/etc/passwd", kind }), Contains("is no regular file"));
}

TEST_CASE("The same name twice is refused, with other capitals too")
{
    CHECK_THAT(
        complaintWith({ "exercises/lean.json", "{}" }), Contains("a.plumbline: error: ")); // libzip sees it
    CHECK_THAT(complaintWith({ "media/LEAN.png", pictureOf("a") }), Contains("is in it twice"));
}

TEST_CASE("What is locked or packed in an unusual way is refused")
{
    CHECK_THAT(complaintWith({ "media/a.png", "abc", 0100644, 1 }), Contains("locked with a password"));
    CHECK_THAT(complaintWith({ "media/a.png", "abc", 0100644, 0, 12 }), Contains("packed in a way"));
}

TEST_CASE("An entry that lies about its size or is damaged is refused")
{
    CHECK_THAT(complaintWith({ "media/a.png", pictureOf(std::string(5000, 'x')), 0100644, 0, 8, 100 }),
        Contains("\"media/a.png\" is"));
    CHECK_THAT(
        complaintWith({ "media/a.png", pictureOf("x"), 0100644, 0, 8, 100 }), Contains("\"media/a.png\" is"));
    CHECK_THAT(complaintWith({ "media/a.png", pictureOf("x"), 0100644, 0, 0, 0, 7 }), Contains("is damaged"));
}

TEST_CASE("Bombs are refused before they go off")
{
    CHECK_THAT(complaintWith({ "media/a.png", std::string(10'000'000, '\0'), 0100644, 0, 8 }),
        Contains("more tightly than anything honest"));
    CHECK_THAT(complaintWith({ "media/a.png", pictureOf(std::string(17 * 1024 * 1024, 'x')) }),
        Contains("is too large"));
    CHECK_THAT(complaintWith({ "media/a.png", "x", 0100644, 0, 0, 0xfffffff0U }), Contains("a.plumbline"));
    CHECK_THAT(complaint(std::string(bundle::maxFile + 1, 'P')), Contains("larger than 64 MB"));
    std::vector<ZipEntry> many = honest();
    for (std::size_t i = 0; i < bundle::maxEntries; ++i)
        many.push_back({ "media/p" + std::to_string(i) + ".png", "" });
    CHECK_THAT(complaint(zipOf(many)), Contains("are possible"));
}

TEST_CASE("A bundle that breaks off is refused, wherever it does")
{
    const std::string whole = toBytes(SampleLibrary().bundle());
    for (std::size_t length = 0; length < whole.size(); length += 7)
        CHECK_FALSE(bundleIn(whole.substr(0, length)).value);
    CHECK(complaint("hello") == "a.plumbline: error: this is no Plumbline bundle, or it is damaged");
}

TEST_CASE("A bundle of which any byte was changed is refused or still what it was")
{
    const std::string whole = toBytes(SampleLibrary().bundle());
    for (std::size_t at = 0; at < whole.size(); at += 5) {
        std::string changed = whole;
        changed[at] = static_cast<char>(changed[at] ^ 0x55);
        const Parsed<Bundle> parsed = bundleIn(changed);
        if (parsed.value)
            CHECK(toBytes(*parsed.value) == whole);
    }
}

TEST_CASE("A bundle of a newer program is refused with the version it needs")
{
    std::vector<ZipEntry> entries = honest();
    std::string& manifest = named(entries, "manifest.json").bytes;
    replace(manifest, "\"format\": 1", "\"format\": 2");
    replace(manifest, "0.1.0", "3.5");
    CHECK_THAT(complaint(zipOf(entries)),
        Contains("it is of format 2 and this Plumbline reads format 1; it needs Plumbline 3.5 or newer"));
}

TEST_CASE("A bundle without what its list or its records name, or with more, is refused")
{
    std::vector<ZipEntry> entries = honest();
    entries.erase(entries.begin());
    CHECK_THAT(complaint(zipOf(entries)), Contains("it has no manifest.json"));

    entries = honest();
    entries.pop_back();
    CHECK_THAT(complaint(zipOf(entries)), Contains("it is incomplete: media/lean.png is missing"));

    CHECK_THAT(complaintWith({ "media/more.png", pictureOf("a") }),
        Contains("media/more.png is in it, but not in its list"));

    entries = honest();
    replace(named(entries, "exercises/lean.json").bytes, "\"sway\"", "\"swey\"");
    CHECK_THAT(complaint(zipOf(entries)), Contains("it is incomplete: there is no exercise \"swey\""));

    entries = honest();
    named(entries, "media/lean.png").bytes = "#!/bin/sh";
    CHECK_THAT(complaint(zipOf(entries)), Contains("media/lean.png is no picture"));
}

TEST_CASE("A fault in a record refuses the bundle and says where it is")
{
    std::vector<ZipEntry> entries = honest();
    replace(named(entries, "routines/evening.json").bytes, "\"choose\": 1", "\"choose\": 9");
    CHECK_THAT(complaint(zipOf(entries)),
        Contains("a.plumbline/routines/evening.json:") && Contains("at least 9 exercises"));
}

TEST_CASE("A pipe, a folder and a file that is not there are no bundles")
{
    const ScratchFolder scratch;
    const auto pipe = scratch.path() / "a.plumbline";
    REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
    CHECK_FALSE(readBundle(pipe).value);
    CHECK_FALSE(readBundle(scratch.path()).value);
    CHECK_FALSE(readBundle(scratch.path() / "none").value);
}

} // namespace plumbline
