// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/routine.h"

namespace plumbline
{

Routine withoutClient(Routine routine)
{
    routine.client.reset();
    return routine;
}

} // namespace plumbline
