// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/bundle.h"
#include "support/scratch_folder.h"

namespace plumbline::test
{

/// A trainer's library on disk: the routine "evening" plays "lean" (with a picture), or chooses between "bow"
/// and "nod"; "lean" has the gentler "sway", which has the gentler "nod". "other" is in no routine.
class SampleLibrary
{
public:
    SampleLibrary();

    [[nodiscard]] const std::filesystem::path& path() const { return m_scratch.path(); }
    [[nodiscard]] Catalog catalog() const;
    [[nodiscard]] Bundle bundle() const;
    void put(const Exercise& exercise) const;
    void put(const Routine& routine) const;
    void put(const std::string& picture, const std::string& bytes) const;

private:
    ScratchFolder m_scratch;
};

/// The beginning of a PNG, and these words.
[[nodiscard]] std::string pictureOf(const std::string& words);

[[nodiscard]] BundleLetter sampleLetter();

/// Every file below a folder, by its path there, with what is in it.
[[nodiscard]] std::map<std::string, std::string> filesIn(const std::filesystem::path& folder);

} // namespace plumbline::test
