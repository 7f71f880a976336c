# SPDX-License-Identifier: GPL-3.0-or-later
"""A session from the card on the home page to what was done, by accessible actions alone."""

import os
import re
import unittest

import pyatspi

import walk
from desktop import Plumbline, has, name, role

SECONDS = re.compile(r"^\d+ seconds?$")


class Session(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.plumbline = Plumbline(os.environ["PLUMBLINE"])
        self.addCleanup(self.plumbline.close)

    def rehearse(self, times):
        p = self.plumbline
        p.press("push button", "Heard")
        p.press("push button", "Rehearse")
        p.press("menu item", f"{times} times as fast")
        p.hear("First: Long hold.")

    def check(self, page):
        with self.subTest(page):
            self.assertEqual(walk.faults(self.plumbline), [])
            self.assertEqual(walk.order_faults(self.plumbline), [])

    def test_a_session_is_begun_paused_gone_on_with_cut_short_and_finished(self):
        p = self.plumbline
        self.rehearse(5)
        p.press("push button", "Pause")
        p.hear("Paused.")
        self.check("player")
        p.press("push button", "Resume")
        p.hear("Going on.")
        p.press("push button", "Next")
        p.hear("Stand beside the wall.")
        p.press("push button", "Leave out")
        p.hear("Stay as long as you like. Take your time.")
        p.press("push button", "Go on")
        p.hear("Right. Turn your head to the right.")
        p.press("push button", "Exercises")
        p.need("dialog", "Exercises")
        self.check("list of exercises")
        p.press("push button", "Close")
        p.hear("Change sides. Now the left side.")
        p.press("push button", "Leave out")
        p.hear("Next: Long hold.")
        p.press("push button", "Leave out")
        p.hear("That is all for today.")
        self.assertIn("2 left out", p.words_said()[-1])
        p.need("push button", "Done")
        self.check("finished")
        p.press("push button", "Done")
        p.need("push button", "Start")

    def test_it_hurts_is_said_answered_and_acted_upon(self):
        p = self.plumbline
        self.rehearse(5)
        p.hear("Lean in and hold.")
        p.press("push button", "This hurts")
        p.need("dialog", "This hurts. The session is paused.")
        self.check("it hurts")
        p.press("check box", "Chest")
        p.press("radio button", "9 of 10")
        p.hear("That is a strong pain.")
        p.wait_for(lambda: has(p.need("check box", "Chest"), pyatspi.STATE_CHECKED), "the place to be marked")
        p.press("push button", "Leave it out")
        p.hear("Stay as long as you like.")
        p.need("push button", "Go on")

    def test_ending_early_asks_in_a_dialog_that_keeps_the_focus(self):
        p = self.plumbline
        self.rehearse(5)
        p.hear("Lean in and hold.")
        p.press("push button", "End")
        dialog = p.need("dialog", "End the session?")
        self.assertEqual(dialog.description, "It is paused where you are.")
        p.wait_for(lambda: has(p.need("push button", "Go on"), pyatspi.STATE_FOCUSED), "the gentle answer to have the focus")
        self.assertEqual([name(stop) for stop in walk.stops(p)], ["End the session", "Go on"])
        p.press("push button", "Go on")
        p.hear("Going on.")
        p.press("push button", "End")
        p.press("push button", "End the session")
        p.hear("You stopped early.")

    def test_phases_and_thirty_ten_and_three_seconds_are_told_and_nothing_else_counts(self):
        p = self.plumbline
        self.rehearse(10)
        p.hear("Lean in and hold. 45 seconds.")
        self.assertEqual(p.words_said()[0].split(".")[0], "First: Long hold")
        self.assertEqual(sum(words.startswith("First:") for words in p.words_said()), 1)
        p.said.clear()
        p.renamed.clear()
        p.hear("3 seconds")
        self.assertEqual(p.words_said(), ["30 seconds", "Halfway.", "10 seconds", "3 seconds"])
        self.assertEqual(p.renamed, [], "something else told of itself while the time ran")
        p.hear("Stay as long as you like.")
        p.press("push button", "Go on")
        p.hear("Left. Turn your head to the left.")
        p.hear("That is all for today.")
        told = p.words_said()
        self.assertLessEqual({words for words in told if SECONDS.match(words)}, {"30 seconds", "10 seconds", "3 seconds"})
        self.assertEqual(told.count("30 seconds"), 2, told)

    def test_whoever_asks_learns_the_time_that_is_left(self):
        p = self.plumbline
        self.rehearse(2)
        p.press("push button", "Pause")
        ring = p.wait_for(lambda: next((node for node in p.showing() if name(node).endswith("left, paused")), None),
                          "the countdown")
        self.assertEqual(role(ring), "label")
        self.assertTrue(any(re.match(r"about \d+:\d\d left", name(node)) for node in p.showing()))
        self.assertIn("Only as far as it feels good.", p.words())
