#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Uses the built program as somebody with a screen reader does, through AT-SPI:

    accessibility_test.py PROGRAM [names of tests]

It brings a display (Xvfb) and a session bus of its own, so it runs anywhere, also as root in a container. Exit code 77:
one of the tools it needs is missing, which it names."""

import importlib.util
import os
import shutil
import sys
import unittest
from pathlib import Path

SKIPPED = 77


def missing():
    tools = {"xvfb-run": "xvfb", "Xvfb": "xvfb", "xauth": "xauth", "dbus-run-session": "dbus"}
    absent = {package for tool, package in tools.items() if not shutil.which(tool)}
    if not importlib.util.find_spec("pyatspi"):
        absent.add("python3-pyatspi")
    if not any(Path(place, "at-spi-bus-launcher").exists() for place in ("/usr/libexec", "/usr/lib/at-spi2-core")):
        absent.add("at-spi2-core")
    return sorted(absent)


def within_own_session():
    absent = missing()
    if absent:
        print(f"Skipped: this needs {', '.join(absent)} (scripts/packages --tests installs it).")
        sys.exit(SKIPPED)
    environment = {key: value for key, value in os.environ.items()
                   if key not in ("DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS", "WAYLAND_DISPLAY", "DISPLAY")}
    command = ["xvfb-run", "-a", "-s", "-screen 0 1400x1000x24 -nolisten tcp", "dbus-run-session", "--", sys.executable,
               __file__, "--here", *sys.argv[1:]]
    os.execvpe(command[0], command, environment)


if __name__ == "__main__":
    if sys.argv[1:2] != ["--here"]:
        within_own_session()
    import pages_test
    import session_test
    os.environ["PLUMBLINE"] = sys.argv[2]
    suite = unittest.TestSuite()
    loader = unittest.defaultTestLoader
    for module in (pages_test, session_test):
        suite.addTests(loader.loadTestsFromModule(module))
    chosen = [test for group in suite for test in group if not sys.argv[3:] or test._testMethodName in sys.argv[3:]]
    passed = unittest.TextTestRunner(verbosity=2).run(unittest.TestSuite(chosen)).wasSuccessful()
    sys.exit(0 if passed else 1)
