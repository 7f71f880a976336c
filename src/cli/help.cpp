// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "cli/text.h"

#include <algorithm>

namespace plumbline::cli
{

namespace
{

constexpr int helpColumns = 79;

std::string paragraph(std::string_view text, int indent)
{
    std::string out;
    for (const std::string& line : wrapped(text, helpColumns - indent))
        out += std::string(static_cast<std::size_t>(indent), ' ') + line + '\n';
    return out;
}

/// "  name   what it means", the meaning wrapped under itself.
std::string entry(std::string_view name, std::string_view meaning, int nameColumns)
{
    const std::string front = "  " + padded(std::string(name), nameColumns) + "  ";
    return front + paragraph(meaning, columnsOf(front)).substr(front.size());
}

std::string typedAs(const Option& option)
{
    return "--" + std::string(option.name)
        + (option.value.empty() ? std::string() : " " + std::string(option.value));
}

} // namespace

std::string programHelp()
{
    std::string out = "Usage: plumbline-cli COMMAND [OPTION]...\n\n";
    out += paragraph(
        "Guided posture routines, without a window: what there is, whether it is right, what will be "
        "played, and playing it in the terminal.",
        0);
    out += "\nCommands:\n";
    for (const Command& command : commands())
        out += entry(command.name, command.summary, 9);
    out += "\nOptions:\n";
    out += entry("--help", "Say this; after a command, how that is used.", 9);
    out += entry("--version", "Say which version this is.", 9);
    out += '\n';
    out += paragraph(
        "The library is the folder named by $PLUMBLINE_RESOURCES, or the one that came with the program; "
        "then $XDG_DATA_HOME/plumbline (usually ~/.local/share/plumbline), whose exercises and routines "
        "stand in for those of the same id.",
        0);
    out += '\n';
    out += paragraph(
        "Exit status: 0 if all is well, 1 if something asked for is not there or has errors, 2 if the "
        "command was not understood.",
        0);
    return out;
}

std::string helpOf(const Command& command)
{
    std::string out = "Usage: plumbline-cli " + std::string(command.name) + " [OPTION]... "
        + std::string(command.takes) + "\n";
    for (std::string_view about = command.about; !about.empty();) {
        const std::size_t end = std::min(about.find('\n'), about.size());
        out += '\n' + paragraph(about.substr(0, end), 0);
        about.remove_prefix(std::min(end + 1, about.size()));
    }
    int columns = 0;
    for (const Option& option : command.options)
        columns = std::max(columns, columnsOf(typedAs(option)));
    out += "\nOptions:\n";
    for (const Option& option : command.options)
        out += entry(typedAs(option), option.help, columns);
    return out;
}

} // namespace plumbline::cli
