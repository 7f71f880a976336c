// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/run_tests.h"

#include <QGuiApplication>

/// For what paints words without windows.
int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    return runTests(argc, argv);
}
