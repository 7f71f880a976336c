// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/run_tests.h"

int main(int argc, char** argv)
{
    return runTests(argc, argv);
}
