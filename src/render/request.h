// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "picture/render.h"

#include <filesystem>
#include <optional>

namespace plumbline::render
{

enum class Format { Svg, Png };

/// What somebody wants to have drawn.
struct Request {
    enum class What { End, Step, At, Strip, Sheet };

    What what = What::End;
    std::size_t count = 0; ///< of a strip's pictures; of a step its number, from 1
    double seconds = 0; ///< of At
    std::optional<figure::Camera> camera; ///< none: the exercise's own
    bool isCameraOfSide = false; ///< the camera is that of the right side, and turns with the body
    bool mirrored = false; ///< the left side is worked
    bool arrows = true;
    picture::Theme theme = picture::Theme::Light;
    figure::Look look = figure::looks.front();
    QSize size; ///< pixels of each picture
    bool all = false; ///< the whole library, into a folder
    std::string exercise; ///< its id or file; empty for the whole library
    std::filesystem::path output;
    Format format = Format::Svg;
};

/// Throws cli::UsageError for what cannot be drawn.
[[nodiscard]] Request requestOf(const cli::Arguments& arguments);

} // namespace plumbline::render
