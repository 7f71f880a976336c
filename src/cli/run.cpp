// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include <algorithm>

namespace plumbline::cli
{

namespace
{

const Command& commandNamed(std::string_view name)
{
    const auto& all = commands();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Command& command) { return command.name == name; });
    if (found == all.end())
        throw UsageError("there is no command \"" + std::string(name) + "\"");
    return *found;
}

int misused(std::ostream& err, std::string_view sentence, std::string_view command)
{
    err << "plumbline-cli: " << sentence << ". Try plumbline-cli " << command << (command.empty() ? "" : " ")
        << "--help.\n";
    return Misused;
}

int help(const std::vector<std::string>& about, Console& console)
{
    console.out << (about.empty() ? programHelp() : helpOf(commandNamed(about.front())));
    return Fine;
}

} // namespace

int run(const std::vector<std::string>& typed, Console& console)
{
    std::string_view command;
    try {
        if (typed.empty())
            throw UsageError(
                "say what to do: list, check, score, play, render, handout, pack, unpack, results, "
                "import or export");
        const std::string& first = typed.front();
        const std::vector<std::string> rest(typed.begin() + 1, typed.end());
        if (first == "--help" || first == "-h")
            return help({}, console);
        if (first == "help")
            return help(rest, console);
        if (first == "--version") {
            console.out << "plumbline-cli " PLUMBLINE_VERSION "\n";
            return Fine;
        }
        if (first.size() > 1 && first.front() == '-')
            throw UsageError("there is no option " + first);
        const Command& asked = commandNamed(first);
        command = asked.name;
        const Arguments arguments = parsed(rest, asked.options);
        return arguments.has("help") ? help({ first }, console) : asked.run(arguments, console);
    } catch (const UsageError& error) {
        return misused(console.err, error.what(), command);
    }
}

} // namespace plumbline::cli
