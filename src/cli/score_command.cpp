// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/score_command.h"

#include "cli/score_json.h"
#include "cli/score_text.h"
#include "cli/target.h"

namespace plumbline::cli
{

int writeScore(const Arguments& arguments, Console& console)
{
    const auto day = compileOptions(arguments, console).day;
    const auto [score, faulty] = compiled(arguments, console);
    if (score)
        console.out << (arguments.has("json") ? toJson(*score, day) : toText(*score));
    return faulty ? Faulty : Fine;
}

} // namespace plumbline::cli
