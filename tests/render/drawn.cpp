// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/drawn.h"

#include "render/draw.h"

#include <sstream>

namespace plumbline::render::test
{

cli::test::Ran drawn(const std::string& line, const std::vector<std::filesystem::path>& library)
{
    std::vector<std::string> typed;
    std::istringstream words(line);
    for (std::string word; std::getline(words, word, ' ');)
        typed.push_back(word);
    cli::test::FakeTerminal terminal;
    std::ostringstream out, err;
    cli::Console console{ out, err, terminal, library };
    const int status = draw(typed, console);
    return { status, out.str(), err.str() };
}

std::string posedText(const std::string& id, const std::string& steps)
{
    return cli::test::exerciseText(id, steps, R"({"reps": 3})", R"(, "figure": {"base": "standing",
        "arrows": ["crown"], "start": "tall",
        "poses": {"tall": {}, "bow": {"hip": {"flexion": 20}}, "deep": {"hip": {"flexion": 90}}}})");
}

} // namespace plumbline::render::test
