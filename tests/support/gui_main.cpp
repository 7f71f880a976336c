// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/run_tests.h"

#include <QApplication>

// Test discovery runs this program at build time; without a display it would abort and register no test at
// all.
int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    return runTests(argc, argv);
}
