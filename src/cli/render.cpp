// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/render.h"

#include "cli/painter.h"

namespace plumbline::cli
{

const Command& renderCommand()
{
    return commandOf("render");
}

int render(const Arguments& arguments, Console& console)
{
    return havePainted(renderCommand(), arguments, console);
}

} // namespace plumbline::cli
