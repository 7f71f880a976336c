// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ran.h"

#include "cli/command.h"

#include <fstream>
#include <sstream>

#include <stdlib.h>

namespace plumbline::cli::test
{

namespace fs = std::filesystem;

fs::path shippedLibrary()
{
    return fs::path(PLUMBLINE_SOURCE_DIR) / "resources";
}

Ran ran(const std::string& line, const std::vector<fs::path>& library)
{
    FakeTerminal terminal;
    return ran(line, terminal, library);
}

Ran ran(const std::string& line, Terminal& terminal, const std::vector<fs::path>& library)
{
    using namespace std::chrono;
    std::vector<std::string> typed;
    std::istringstream words(line);
    for (std::string word; std::getline(words, word, ' ');)
        typed.push_back(word);
    std::ostringstream out, err;
    Console console{ out, err, terminal, library, sys_days(2026y / January / 5) };
    Ran ran;
    ran.status = run(typed, console);
    ran.out = out.str();
    ran.err = err.str();
    return ran;
}

Folder::Folder()
{
    std::string name = (fs::temp_directory_path() / "plumbline-XXXXXX").string();
    if (!mkdtemp(name.data()))
        throw std::runtime_error("no folder for the test");
    m_path = name;
}

Folder::~Folder()
{
    std::error_code none;
    fs::remove_all(m_path, none);
}

void Folder::put(const std::string& name, const std::string& text) const
{
    fs::create_directories((m_path / name).parent_path());
    std::ofstream(m_path / name) << text;
}

std::string exerciseText(
    const std::string& id, const std::string& steps, const std::string& dose, const std::string& more)
{
    return R"({"format": 1, "id": ")" + id + R"(", "title": "The )" + id
        + R"(", "summary": "Good.", "kind": "awareness", "position": "sitting", "regions": ["neck"],)"
        + "\n\"steps\": " + steps + ",\n\"dose\": " + dose + R"(, "source": [{"title": "A book"}])" + more
        + "}\n";
}

std::string routineText(const std::string& id, const std::string& items)
{
    return R"({"format": 1, "id": ")" + id + R"(", "title": "Routine )" + id + R"(", "summary": "Good.",)"
        + "\n\"sections\": [{\"title\": \"All\", \"items\": [\n" + items + "\n]}]}\n";
}

std::string textOf(const fs::path& file)
{
    std::ifstream in(file);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

} // namespace plumbline::cli::test
