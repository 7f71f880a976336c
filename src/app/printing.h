// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "print/print.h"

namespace plumbline
{

/// Loads the library that prints, the first time, and prints. Failed where it is not installed.
[[nodiscard]] Printed print(const PrintJob& job);

} // namespace plumbline
