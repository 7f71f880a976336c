// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/painter.h"

#include <algorithm>
#include <cerrno>
#include <system_error>

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace plumbline::cli
{

namespace fs = std::filesystem;

namespace
{

/// Beside this program where both were built, and in libexec where they are installed.
fs::path painter()
{
    std::error_code none;
    const fs::path folder = fs::read_symlink("/proc/self/exe", none).parent_path();
    const fs::path installed = folder.parent_path() / PLUMBLINE_LIBEXEC / "plumbline-render";
    const fs::path built = folder / "plumbline-render";
    return fs::exists(built, none) ? built : fs::exists(installed, none) ? installed : fs::path();
}

std::vector<std::string> typed(const Arguments& arguments, const Command& command)
{
    std::vector<std::string> words{ "plumbline-render", std::string(command.name) };
    for (const Option& option : command.options)
        if (const auto value = arguments.value(option.name))
            words.emplace_back("--" + std::string(option.name) + (option.value.empty() ? "" : '=' + *value));
    words.emplace_back("--");
    words.insert(words.end(), arguments.words.begin(), arguments.words.end());
    return words;
}

/// The painter lies elsewhere and would look for the library there.
std::vector<std::string> surroundings(const Console& console)
{
    constexpr std::string_view library = "PLUMBLINE_RESOURCES=";
    std::vector<std::string> all;
    for (char** entry = environ; *entry; ++entry)
        if (std::string_view(*entry).substr(0, library.size()) != library)
            all.emplace_back(*entry);
    if (!console.folders.empty())
        all.push_back(std::string(library) + console.folders.front().string());
    return all;
}

std::vector<char*> pointers(std::vector<std::string>& words)
{
    std::vector<char*> all;
    all.reserve(words.size() + 1);
    for (std::string& word : words)
        all.push_back(word.data());
    all.push_back(nullptr);
    return all;
}

} // namespace

const Command& commandOf(std::string_view name)
{
    return *std::find_if(
        commands().begin(), commands().end(), [&](const Command& command) { return command.name == name; });
}

int havePainted(const Command& command, const Arguments& arguments, Console& console)
{
    const fs::path program = painter();
    if (program.empty()) {
        console.err << "plumbline-cli: this Plumbline was built without the program that draws.\n";
        return Faulty;
    }
    console.out.flush();
    console.err.flush();
    std::vector<std::string> words = typed(arguments, command), world = surroundings(console);
    pid_t child = 0;
    int status = 0;
    if (const int fault = posix_spawn(
            &child, program.c_str(), nullptr, nullptr, pointers(words).data(), pointers(world).data())) {
        console.err << "plumbline-cli: " << program.string()
                    << " cannot be started: " << std::generic_category().message(fault) << '\n';
        return Faulty;
    }
    while (waitpid(child, &status, 0) < 0)
        if (errno != EINTR)
            return Faulty;
    return WIFSIGNALED(status) ? endedBySignal + WTERMSIG(status) : WEXITSTATUS(status);
}

} // namespace plumbline::cli
