// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <string>

namespace fs = std::filesystem;

namespace
{

struct Row {
    std::set<std::string> mayInclude;
    bool qt;
};

// The table of docs/architecture.md. A module may always include itself.
const std::map<std::string, Row> table{
    { "base", { {}, false } },
    { "figure", { { "base" }, false } },
    { "picture", { { "base", "figure" }, true } },
    { "catalog", { { "base", "figure" }, false } },
    { "bundle", { { "base", "catalog" }, false } },
    { "score", { { "base", "catalog" }, false } },
    { "lint", { { "base", "catalog", "score" }, false } },
    { "exchange", { { "base", "catalog", "score", "lint" }, false } },
    { "session", { { "base", "catalog", "score" }, false } },
    { "player", { { "base", "session", "score" }, true } },
    { "store", { { "base", "score", "session" }, true } },
    { "editor", { { "base", "figure", "catalog", "score", "store" }, true } },
    { "words", { { "base", "catalog" }, true } },
    { "handout", { { "base", "figure", "picture", "catalog", "score", "words" }, true } },
    { "print", { {}, true } },
    { "studio",
        { { "base", "catalog", "score", "session", "player", "figure", "picture", "lint", "editor", "handout",
              "words", "ui" },
            true } },
    { "ui",
        { { "base", "bundle", "catalog", "score", "lint", "session", "player", "figure", "picture", "words" },
            true } },
    { "voice", { { "base", "catalog", "score", "session" }, true } },
    { "sound", { { "base", "catalog", "score", "session", "voice" }, true } },
    { "app",
        { { "base", "bundle", "exchange", "figure", "picture", "catalog", "score", "session", "player",
              "store", "editor", "words", "ui", "studio", "handout", "print", "voice" },
            true } },
    { "render", { { "base", "catalog", "score", "figure", "picture", "handout", "cli" }, true } },
    { "cli", { { "base", "bundle", "catalog", "score", "lint", "exchange", "session", "figure" }, false } },
};

} // namespace

TEST_CASE(
    "Every module includes only what its row of the architecture allows, and no Qt where it promises none")
{
    const std::regex ours("^\\s*#\\s*include\\s+\"([^/\"]+)/[^\"]+\"");
    const std::regex qt("^\\s*#\\s*include\\s+<Q[A-Z].*>");
    int files = 0;
    for (const auto& entry : fs::recursive_directory_iterator(fs::path(PLUMBLINE_SOURCE_DIR) / "src")) {
        const auto extension = entry.path().extension();
        if (extension != ".cpp" && extension != ".h")
            continue;
        ++files;
        const std::string module = entry.path().parent_path().filename();
        CAPTURE(entry.path().string());
        REQUIRE(table.count(module) == 1);
        const Row& row = table.at(module);
        std::ifstream in(entry.path());
        std::smatch match;
        for (std::string line; std::getline(in, line);) {
            CAPTURE(line);
            if (std::regex_search(line, match, ours))
                CHECK((match[1] == module || row.mayInclude.count(match[1]) == 1));
            CHECK((row.qt || !std::regex_search(line, qt)));
        }
    }
    CHECK(files > 50);
}
