# SPDX-License-Identifier: GPL-3.0-or-later
"""Plumbline as a screen reader sees it: the running program's tree of accessible objects, found by role and name,
used by their actions, and the events it sends. No coordinates, no window manager."""

import os
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

import pyatspi
from gi.repository import GLib

PATIENCE = 20  # seconds until something that should happen counts as missing
CONTENT = Path(__file__).parent / "content"
TAB = 0xFF09  # X's key symbols
ESCAPE = 0xFF1B

PRESSES = ("Press", "ShowMenu", "Toggle")  # what Qt calls the main action of a control


def name(node):
    return (node.name or "").strip()


def role(node):
    return node.getRoleName()


def showing(node):
    states = node.getState()
    return states.contains(pyatspi.STATE_SHOWING) and states.contains(pyatspi.STATE_VISIBLE)


def has(node, state):
    return node.getState().contains(state)


def below(node):
    """All showing objects below this one, in the tree's order. Objects that vanish meanwhile are passed over."""
    for index in range(node.childCount):
        try:
            child = node.getChildAtIndex(index)
            if child is None or not showing(child):
                continue
            yield child
            yield from below(child)
        except GLib.Error:
            continue


def actions(node):
    try:
        all_of_them = node.queryAction()
    except NotImplementedError:
        return []
    return [all_of_them.getName(i) for i in range(all_of_them.nActions)]


class Plumbline:
    """The built program with data, settings and a library folder of its own, and the events it sends."""

    def __init__(self, program, *arguments):
        self.folder = Path(tempfile.mkdtemp(prefix="plumbline-accessibility-"))
        shutil.copytree(CONTENT, self.folder / "data" / "plumbline")
        runtime = self.folder / "run"
        runtime.mkdir(mode=0o700)
        environment = dict(os.environ, XDG_DATA_HOME=str(self.folder / "data"),
                           XDG_CONFIG_HOME=str(self.folder / "config"), XDG_RUNTIME_DIR=str(runtime),
                           QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
        self.said = []  # (seconds since the start, what a notification said when it appeared)
        self.renamed = []  # (the same, role and name of anything else whose name changed)
        self.focus = None  # what got the focus last
        self.began = time.monotonic()
        for listener, kind in self._listeners():
            pyatspi.Registry.registerEventListener(listener, kind)
        self.process = subprocess.Popen([program, *arguments], env=environment)
        self.app = self.wait_for(self._application, "the program on the accessibility bus")
        self.frame = self.wait_for(lambda: self.find("frame", ""), "its window")
        # There is no window manager that would give it the keyboard; a press on its bare edge does.
        place = self.frame.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        pyatspi.Registry.generateMouseEvent(place.x + 3, place.y + 3, "b1c")
        self.wait_for(lambda: has(self.frame, pyatspi.STATE_ACTIVE), "its window to become active")

    def close(self):
        for listener, kind in self._listeners():
            pyatspi.Registry.deregisterEventListener(listener, kind)
        self.process.terminate()
        self.process.wait(timeout=PATIENCE)
        shutil.rmtree(self.folder)

    def _application(self):
        for app in pyatspi.Registry.getDesktop(0):
            if app is not None and app.get_process_id() == self.process.pid:
                return app
        return None

    # Events

    def _listeners(self):
        return ((self._appeared, "object:state-changed:showing"),
                (self._name_changed, "object:property-change:accessible-name"),
                (self._focused, "object:state-changed:focused"))

    def _appeared(self, event):
        try:
            if event.detail1 and role(event.source) == "notification":
                self.said.append((time.monotonic() - self.began, name(event.source)))
        except GLib.Error:
            pass  # gone already

    def _name_changed(self, event):
        try:
            if role(event.source) != "notification":
                self.renamed.append((time.monotonic() - self.began, role(event.source), name(event.source)))
        except GLib.Error:
            pass

    def _focused(self, event):
        if event.detail1:
            self.focus = event.source

    def pump(self):
        """Lets the events come in that are there."""
        context = GLib.MainContext.default()
        while context.iteration(False):
            pass

    def wait_for(self, condition, what):
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            self.pump()
            found = condition()
            if found:
                return found
            time.sleep(0.005)
        raise AssertionError(f"waited in vain for {what}; said was {self.words_said()}, showing are:\n"
                             f"{self.outline()}")

    def words_said(self):
        self.pump()
        return [words for _, words in self.said]

    def hear(self, words):
        """Waits until something that begins so is said."""
        self.wait_for(lambda: any(said.startswith(words) for said in self.words_said()), f'"{words}" to be said')

    # Finding and using

    def showing(self):
        return list(below(self.app))

    def outline(self):
        return "\n".join(f"  {role(node)}: {name(node)!r}" for node in self.showing())

    def find(self, role_name, start):
        """The first showing object of that role whose name begins so."""
        for node in below(self.app):
            if role(node) == role_name and name(node).startswith(start):
                return node
        return None

    def need(self, role_name, start):
        return self.wait_for(lambda: self.find(role_name, start), f'a {role_name} "{start}"')

    def press(self, role_name, start):
        node = self.need(role_name, start)
        offered = node.queryAction()
        for index in range(offered.nActions):
            if offered.getName(index) in PRESSES:
                assert has(node, pyatspi.STATE_ENABLED), f'"{start}" is disabled'
                offered.doAction(index)
                self.pump()
                return
        raise AssertionError(f'{role_name} "{name(node)}" offers only {actions(node)}')

    def key(self, symbol):
        pyatspi.Registry.generateKeyboardEvent(symbol, None, pyatspi.KEY_SYM)
        self.pump()

    def words(self):
        """Names and descriptions of all that is showing, as one text."""
        return "\n".join(name(node) + "\n" + (node.description or "") for node in self.showing())
