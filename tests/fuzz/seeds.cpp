// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/seeds.h"

#include "support/scratch_folder.h"

#include <catch2/catch.hpp>

namespace plumbline::fuzz
{

namespace fs = std::filesystem;

void runSeeds(const char* name, void (*target)(std::string_view))
{
    int count = 0;
    for (const auto& entry :
        fs::directory_iterator(fs::path(PLUMBLINE_SOURCE_DIR) / "tests/fuzz/seeds" / name)) {
        CAPTURE(entry.path().string());
        const std::string bytes = test::sourceFile(entry.path());
        target(bytes);
        for (std::size_t part = 1; part < 16; ++part)
            target(std::string_view(bytes).substr(0, bytes.size() * part / 16));
        ++count;
    }
    CHECK(count > 0);
}

} // namespace plumbline::fuzz
