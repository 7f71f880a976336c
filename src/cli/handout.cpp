// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/handout.h"

#include "cli/painter.h"

namespace plumbline::cli
{

const Command& handoutCommand()
{
    return commandOf("handout");
}

int handout(const Arguments& arguments, Console& console)
{
    return havePainted(handoutCommand(), arguments, console);
}

} // namespace plumbline::cli
