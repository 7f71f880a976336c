// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/diagnostic.h"

#include <optional>

namespace plumbline
{

/// What reading or compiling gave: a value whenever one could be made, and every fault found on the way.
/// A value together with errors means: usable, with the faulty parts left out.
template <class T> struct Parsed {
    std::optional<T> value;
    Diagnostics diagnostics;
};

} // namespace plumbline
