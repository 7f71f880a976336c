// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/drawn.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QImage>

using namespace plumbline::cli::test;
using namespace plumbline::render::test;
using Catch::Matchers::Contains;
using Catch::Matchers::EndsWith;
using Catch::Matchers::StartsWith;

namespace fs = std::filesystem;

namespace
{

/// The picture's text, if it could be drawn.
std::string picture(const std::string& options, const Folder& folder)
{
    const std::string file = folder / "picture.svg";
    fs::remove(file);
    const Ran ran = drawn(options + " -o " + file);
    CAPTURE(options);
    CHECK(ran.err == "");
    CHECK(ran.status == 0);
    return textOf(file);
}

std::size_t countOf(const std::string& word, const std::string& text)
{
    std::size_t count = 0;
    for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1))
        ++count;
    return count;
}

} // namespace

TEST_CASE("The same picture is the same to the byte, and small")
{
    const Folder folder;
    const std::string once = picture("cat-cow", folder);
    CHECK(once == picture("cat-cow --size 640x480 --theme light --side right --look neutral", folder));
    CHECK_THAT(
        once, StartsWith("<svg xmlns=") && EndsWith("</svg>\n") && Contains("<title>Cat and cow</title>"));
    CHECK_THAT(once, !Contains("nan") && !Contains("href") && !Contains("clip") && !Contains("-0 "));
    CHECK(once.size() < 80'000);
}

TEST_CASE("Every option makes another picture")
{
    const Folder folder;
    std::vector<std::string> all;
    for (const char* options : { "", "--step 1", "--step 6", "--at 11", "--camera front",
             "--camera three-quarter", "--camera 10,20", "--side left", "--theme dark",
             "--theme high-contrast", "--theme print", "--look round", "--size 320x200", "--strip 3" })
        all.push_back(picture(std::string("cobra") + (*options ? " " : "") + options, folder));
    all.push_back(picture("cobra --no-arrows", folder));
    for (std::size_t i = 0; i < all.size(); ++i)
        for (std::size_t j = 0; j < i; ++j) {
            CAPTURE(i, j);
            CHECK((all[i] != all[j])); // in brackets, or both would be printed
        }
}

TEST_CASE("A named camera stays on the worked side, one in degrees stays where it is")
{
    const Folder folder;
    CHECK(picture("cobra --camera side --side left", folder)
        != picture("cobra --camera 0,9 --side left", folder));
    CHECK(picture("cobra --camera side", folder) == picture("cobra --camera 0,9", folder));
}

TEST_CASE("A step that moves has arrows, one that holds has none")
{
    const Folder folder;
    folder.put(
        "bow.json", posedText("bow", R"([{"role": "move", "words": "Bow.", "seconds": 3, "pose": "deep"},
            {"role": "hold", "words": "Stay.", "seconds": 3}, {"role": "move", "words": "Rise.", "seconds": 3, "pose": "tall"}])"));
    const auto step = [&](const std::string& options) {
        return picture((folder / "bow.json") + options, folder);
    };
    const std::string arrow = "fill=\"#ff7a45\"";
    CHECK(step(" --step 1") != step(" --step 1 --no-arrows"));
    CHECK_THAT(step(" --step 1"), Contains(arrow));
    CHECK_THAT(step(" --step 2"), !Contains(arrow));
    CHECK(step(" --step 2") == step(" --step 1 --no-arrows"));
}

TEST_CASE(
    "The end is where it holds, or where a move leads farthest; the start is where the repetition begins")
{
    const Folder folder;
    folder.put("exercises/a.json",
        posedText("a", R"([{"role": "setup", "words": "Bow.", "seconds": 3, "pose": "bow"},
            {"role": "move", "words": "Low.", "seconds": 3, "pose": "deep"}, {"role": "move", "words": "Up.", "seconds": 3, "pose": "tall"},
            {"role": "hold", "words": "Stay.", "seconds": 3}, {"role": "move", "words": "Bow.", "seconds": 3, "pose": "bow"}])"));
    folder.put(
        "exercises/b.json", posedText("b", R"([{"role": "move", "words": "Bow.", "seconds": 3, "pose": "bow"},
            {"role": "move", "words": "Low.", "seconds": 3, "pose": "deep"}, {"role": "move", "words": "Up.", "seconds": 3, "pose": "tall"},
            {"role": "finish", "words": "Bow.", "seconds": 3, "pose": "bow"}])"));
    const std::string into = folder / "pictures";
    const Ran all = drawn("--all --no-arrows -o " + into, { folder.path() });
    CHECK(all.err == "4 pictures of 2 exercises; 0 without a figure\n");
    REQUIRE(all.status == 0);
    const auto step = [&](const char* id, int number) {
        return picture(
            (folder / "exercises/") + id + ".json --no-arrows --step " + std::to_string(number), folder);
    };
    CHECK(textOf(into + "/a-start.svg") == step("a", 1));
    CHECK(textOf(into + "/a-end.svg") == step("a", 4));
    CHECK(textOf(into + "/b-start.svg") == step("b", 3));
    CHECK(textOf(into + "/b-end.svg") == step("b", 2));
}

TEST_CASE("A strip has as many pictures as asked for, from the first moment to the last")
{
    const Folder folder;
    const std::string strip = picture("cat-cow --strip 5 --size 100x80", folder);
    CHECK(countOf("<svg", strip) == 6);
    CHECK_THAT(strip, StartsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"532\" height=\"80\""));
    CHECK(countOf("<svg", picture("cat-cow --strip 1", folder)) == 1);
}

TEST_CASE("A contact sheet names every pose and shows it from three sides, below ten moments")
{
    const Folder folder;
    const std::string sheet = picture("cat-cow --sheet --size 60x60", folder);
    CHECK(countOf("<svg", sheet) == 1 + 10 + 5 * 3);
    for (const char* pose : { "table", "level", "cat", "cow", "heels" })
        CHECK_THAT(sheet, Contains(std::string(pose) + " · as authored<"));
    const std::string file = folder / "sheet.png";
    CHECK(drawn("cat-cow --sheet -o " + file).status == 0);
    CHECK(QImage(QString::fromStdString(file)).width() == 10 * 248 + 8);
}

TEST_CASE("A PNG has the size that was asked for and a clear ground")
{
    const Folder folder;
    const std::string file = folder / "x.png";
    CHECK(drawn("cobra --size 200x150 -o " + file).status == 0);
    const QImage image(QString::fromStdString(file));
    CHECK(image.size() == QSize(200, 150));
    CHECK(qAlpha(image.pixel(0, 0)) == 0);
}

TEST_CASE("What is not there is told with a way to go on")
{
    const Folder folder;
    const std::string into = " -o " + (folder / "x.svg");
    CHECK(drawn("cat-caw" + into).err
        == "plumbline-cli: there is no exercise \"cat-caw\"; did you mean \"cat-cow\"?\n");
    CHECK(drawn("cat-caw" + into).status == 1);
    folder.put("plain.json", exerciseText("plain"));
    CHECK(drawn((folder / "plain.json") + into).err == "plumbline-cli: \"plain\" has no figure.\n");
    folder.put("routine.json", routineText("routine", R"({"exercise": "cobra"})"));
    CHECK_THAT(drawn((folder / "routine.json") + into).err, EndsWith("routine.json is no exercise.\n"));
    folder.put("torn.json", "{");
    CHECK_THAT(drawn((folder / "torn.json") + into).err, Contains("torn.json:1:2: error: "));
    CHECK(drawn("cat-cow --step 8" + into).err == "plumbline-cli: \"cat-cow\" has 7 steps only.\n");
    for (const std::string& line :
        { (folder / "plain.json") + into, (folder / "routine.json") + into, (folder / "torn.json") + into,
            "cat-cow --step 8" + into, std::string("cat-cow -o /nowhere/x.svg"),
            "cat-cow -o " + folder.path().string() + "/plain.json/x.svg",
            "--all -o " + (folder / "plain.json") }) {
        CAPTURE(line);
        const Ran ran = drawn(line);
        CHECK(ran.status == 1);
        CHECK_FALSE(ran.err.empty());
    }
    CHECK_FALSE(fs::exists(folder / "x.svg"));
}

TEST_CASE("What cannot be understood is misuse, told before anything is drawn")
{
    const Folder folder;
    const std::string into = " -o " + (folder / "x.svg");
    for (const char* line : { "cobra", "cobra cat-cow -o x.svg", "-o x.svg", "cobra -o x.jpg", "cobra -o x",
             "--all cobra -o folder", "--all", "--all --strip 3 -o folder", "cobra -o x.svg -q" })
        CHECK(drawn(line).status == 2);
    for (const char* options : { "--size 3", "--size 0x5", "--size 9x9x9", "--size 100000x10", "--step 0",
             "--step 1.5", "--step one", "--strip 0", "--strip 101", "--at -1", "--at soon", "--camera back",
             "--camera 10", "--camera 10,95", "--camera nan,0", "--side both", "--theme pink",
             "--look nobody", "--strip 2 --sheet", "--step 1 --at 2" }) {
        CAPTURE(options);
        const Ran ran = drawn(std::string("cobra ") + options + into);
        CHECK(ran.status == 2);
        CHECK_THAT(
            ran.err, StartsWith("plumbline-cli: ") && EndsWith(". Try plumbline-cli render --help.\n"));
    }
    CHECK_FALSE(fs::exists(folder / "x.svg"));
}

TEST_CASE("A picture too large for the memory is refused, and the file that was there stays")
{
    const Folder folder;
    folder.put("x.png", "mine");
    for (const char* size : { "8192x8192", "640x16" }) {
        const Ran ran = drawn(std::string("cobra --strip 100 --size ") + size + " -o " + (folder / "x.png"));
        CHECK_THAT(ran.err, Contains("too large"));
        CHECK(ran.status == 1);
    }
    CHECK(textOf(folder / "x.png") == "mine");
}
