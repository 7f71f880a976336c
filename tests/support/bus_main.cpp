// SPDX-License-Identifier: GPL-3.0-or-later
#include "player/inhibit.h"
#include "support/private_bus.h"
#include "support/run_tests.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstring>
#include <optional>

namespace
{

constexpr int skipped = 77; ///< known to CTest (tests/CMakeLists.txt)

/// The program that is killed in a test: holds the inhibit until then.
int holdForever()
{
    plumbline::Inhibit inhibit(QStringLiteral("A session is being played."));
    inhibit.hold();
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("XDG_SESSION_ID", "c1");
    const QCoreApplication application(argc, argv);
    if (argc == 2 && std::strcmp(argv[1], "--hold-forever") == 0)
        return holdForever();
    // Tests are discovered while the program is built, perhaps where there is no bus.
    const bool lists = argc > 1 && std::strncmp(argv[1], "--list", 6) == 0;
    std::optional<plumbline::test::PrivateBuses> buses;
    if (!lists) {
        if (!plumbline::test::hasMockServices()) {
            std::puts(
                "skipped: these tests need dbus-daemon and python3-dbusmock (scripts/packages --tests)");
            return skipped;
        }
        buses.emplace();
    }
    return runTests(argc, argv);
}
