// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Catch's own main(): runs the tests named on the command line, 0 when all passed. Catch is compiled once,
/// here, for all test programs, as it takes longer than most of them.
int runTests(int argc, char** argv);
