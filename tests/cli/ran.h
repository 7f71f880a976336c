// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/fake_terminal.h"

#include <filesystem>
#include <string>
#include <vector>

/// The program as somebody at a shell meets it: a line typed, text and a status back.
namespace plumbline::cli::test
{

struct Ran {
    int status = 0;
    std::string out, err;
};

[[nodiscard]] std::filesystem::path shippedLibrary();

/// On Monday, 5 January 2026. Words are separated by single blanks.
[[nodiscard]] Ran ran(
    const std::string& line, const std::vector<std::filesystem::path>& library = { shippedLibrary() });
[[nodiscard]] Ran ran(
    const std::string& line, Terminal& terminal, const std::vector<std::filesystem::path>& library);

/// A folder of its own that is gone with the test.
class Folder
{
public:
    Folder();
    ~Folder();
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] std::string operator/(const std::string& name) const { return (m_path / name).string(); }
    void put(const std::string& name, const std::string& text) const;

private:
    std::filesystem::path m_path;
};

/// An exercise file: steps and dose as JSON, and further members (each with a comma before it).
[[nodiscard]] std::string exerciseText(const std::string& id,
    const std::string& steps = R"([{"role": "hold", "words": "Stay."}])",
    const std::string& dose = R"({"hold": 10})", const std::string& more = "");
/// A routine file of one section with these items.
[[nodiscard]] std::string routineText(const std::string& id, const std::string& items);

[[nodiscard]] std::string textOf(const std::filesystem::path& file);

} // namespace plumbline::cli::test
