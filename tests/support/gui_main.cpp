// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/run_tests.h"

#include <QApplication>

// Test discovery runs this program at build time; without a display it would abort and register no test at
// all. Off screen there are two screens, a desk's and a television.
int main(int argc, char** argv)
{
    const QByteArray platform = qgetenv("QT_QPA_PLATFORM");
    if (platform.isEmpty() || platform == "offscreen")
        qputenv("QT_QPA_PLATFORM",
            "offscreen:configfile=" PLUMBLINE_SOURCE_DIR "/tests/support/two_screens.json");
    const QApplication application(argc, argv);
    return runTests(argc, argv);
}
