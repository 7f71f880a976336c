# SPDX-License-Identifier: GPL-3.0-or-later
"""Every page outside a session."""

import os
import unittest

import pyatspi

import walk
from desktop import ESCAPE, Plumbline, has, name, role


class Pages(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.plumbline = Plumbline(os.environ["PLUMBLINE"])
        self.addCleanup(self.plumbline.close)

    def check(self, page):
        with self.subTest(page):
            self.assertEqual(walk.faults(self.plumbline), [])
            self.assertEqual(walk.order_faults(self.plumbline), [])

    def test_every_page_is_named_and_tab_goes_as_the_eye_does(self):
        p = self.plumbline
        p.need("push button", "Heard")
        self.check("home")
        p.press("push button", "Heard")
        p.need("push button", "Start")
        self.check("routine")
        p.press("push button", "Both sides")
        p.need("push button", "Play this exercise")
        self.check("exercise")
        p.press("push button", "Back")
        p.press("push button", "Back")
        p.press("page tab", "Exercises")
        p.need("list", "Exercises")
        self.check("exercises")
        p.press("page tab", "Settings")
        p.need("radio button", "High contrast")
        self.check("settings")
        p.press("page tab", "Routines")
        p.press("push button", "1 file needs mending")
        p.need("text", "1 file needs mending")
        self.check("problems")
        p.press("push button", "Back")
        for entry in ("Keys", "About Plumbline"):
            p.press("push button", "Menu")
            p.press("menu item", entry)
            p.need("label", entry)
            self.check(entry)
            p.press("push button", "Back")

    def test_what_is_written_on_a_page_is_there_to_be_read(self):
        p = self.plumbline
        p.press("push button", "Heard")
        p.need("push button", "Start")
        for words in ("Heard", "Every kind of phase that is told in words.", "4 exercises", "Once more.", "Wall"):
            self.assertIn(words, p.words())
        p.press("push button", "Long hold")
        p.need("push button", "Play this exercise")
        for words in ("Only as far as it feels good.", "Stand beside the wall.", "Lean in and hold.", "Chest"):
            self.assertIn(words, p.words())

    def test_menus_open_and_close_without_a_mouse(self):
        p = self.plumbline
        p.press("page tab", "Exercises")
        p.press("push button", "Region: any")
        p.press("menu item", "Neck")
        p.need("push button", "Region: Neck")
        p.press("push button", "Menu")
        p.need("menu item", "Keys")
        p.key(ESCAPE)
        p.wait_for(lambda: p.find("menu item", "Keys") is None, "the menu to close")

    def test_a_search_tells_how_much_it_finds(self):
        p = self.plumbline
        p.press("page tab", "Exercises")
        field = p.wait_for(lambda: next((node for node in p.showing()
                                         if role(node) in ("text", "entry") and name(node).startswith("Search")), None),
                           "the search")
        field.queryEditableText().setTextContents("both sides")
        p.hear("1 exercise")

    def test_settings_are_groups_of_which_one_is_chosen(self):
        p = self.plumbline
        p.press("page tab", "Settings")
        group = p.need("panel", "Colours")
        self.assertEqual([name(choice) for choice in group],
                         ["As the desktop says", "Light", "Dark", "High contrast"])
        p.press("radio button", "Dark")
        p.wait_for(lambda: has(p.need("radio button", "Dark"), pyatspi.STATE_CHECKED), "Dark to be chosen")
