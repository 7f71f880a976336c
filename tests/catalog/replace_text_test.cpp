// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/text_file.h"

#include "support/scratch_folder.h"

#include <catch2/catch.hpp>

using namespace plumbline;
namespace fs = std::filesystem;

namespace
{

std::size_t filesIn(const fs::path& folder)
{
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(folder), {}));
}

} // namespace

TEST_CASE("A text takes the place of a file, and nothing else is left in the folder")
{
    const test::ScratchFolder folder;
    const fs::path file = folder.path() / "people" / "person.json";
    CHECK(replaceText(file, "one") == "");
    CHECK(readText(file).value == "one");
    CHECK(replaceText(file, "two") == "");
    CHECK(readText(file).value == "two");
    CHECK(filesIn(file.parent_path()) == 1);
}

TEST_CASE("The mode of a file stays, and a link stays a link")
{
    const test::ScratchFolder folder;
    const fs::path file = folder.write("kept/person.json", "one");
    fs::permissions(file, fs::perms(0640));
    const fs::path link = folder.path() / "link.json";
    fs::create_symlink("kept/person.json", link);
    CHECK(replaceText(link, "two") == "");
    CHECK(fs::is_symlink(link));
    CHECK(readText(file).value == "two");
    CHECK((fs::status(file).permissions() & fs::perms::all) == fs::perms(0640));
}

TEST_CASE("What cannot be written is told, and the old text stays")
{
    const test::ScratchFolder folder;
    const fs::path inTheWay = folder.write("file", "not a folder");
    CHECK(replaceText(inTheWay / "person.json", "one") != "");
    fs::create_directory(folder.path() / "person.json");
    CHECK(replaceText(folder.path() / "person.json", "one").find("replaced") != std::string::npos);
    CHECK(filesIn(folder.path()) == 2);
    CHECK(replaceText("/dev/full/person.json", "one") != "");
}

TEST_CASE("What a process that died left half written goes with the next writing")
{
    const test::ScratchFolder folder;
    folder.write(".person.json.999999999.new", "hal");
    folder.write(".person.json.999999999.newer", "somebody else's");
    CHECK(replaceText(folder.path() / "person.json", "whole") == "");
    CHECK_FALSE(fs::exists(folder.path() / ".person.json.999999999.new"));
    CHECK(filesIn(folder.path()) == 2);
}
