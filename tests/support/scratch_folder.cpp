// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scratch_folder.h"

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace plumbline::test
{

namespace fs = std::filesystem;

ScratchFolder::ScratchFolder()
{
    std::string name = fs::temp_directory_path() / "plumbline-test-XXXXXX";
    if (!::mkdtemp(name.data()))
        throw std::runtime_error("no scratch folder");
    m_path = name;
}

ScratchFolder::~ScratchFolder()
{
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
}

fs::path ScratchFolder::write(const fs::path& name, std::string_view text) const
{
    const fs::path file = m_path / name;
    fs::create_directories(file.parent_path());
    std::ofstream(file, std::ios::binary) << text;
    return file;
}

std::string sourceFile(const fs::path& path)
{
    std::ifstream in(fs::path(PLUMBLINE_SOURCE_DIR) / path, std::ios::binary);
    if (!in)
        throw std::runtime_error("cannot open " + path.string());
    return { std::istreambuf_iterator<char>(in), {} };
}

} // namespace plumbline::test
