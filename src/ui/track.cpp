// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/track.h"

#include "ui/shapes.h"

#include <cstdlib>

namespace plumbline
{

QColor trackColour(const Tokens& tokens)
{
    const bool strong = std::abs(tokens.line.lightness() - tokens.paper.lightness()) > 100;
    return strong ? mixed(tokens.paper, tokens.line, 0.4) : tokens.line;
}

} // namespace plumbline
