# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be wrong with a page for somebody who does not see it or has no mouse. Each function gives back sentences;
nothing wrong is an empty list."""

import pyatspi

from desktop import PRESSES, TAB, actions, has, name, role

CONTROLS = {"push button", "toggle button", "radio button", "check box", "page tab", "entry", "text",
            "list", "list box", "list item", "menu item", "popup menu", "combo box", "slider", "spin button", "image", "animation"}
# These say nothing of what they are for.
SHAPELESS = {"filler", "unknown", "invalid", "redundant object"}
# Escape clears the search.
BY_KEY_ONLY = {"Clear the search"}


def called(node):
    return f'{role(node)} "{name(node)}"'


def faults(plumbline):
    found = []
    for node in plumbline.showing():
        what, is_focusable = role(node), has(node, pyatspi.STATE_FOCUSABLE)
        presses = [action for action in actions(node) if action in PRESSES]
        if (what in CONTROLS or is_focusable) and not name(node):
            found.append(f"{called(node)} below {called(node.parent)} has no name")
        if what in SHAPELESS and (is_focusable or presses):
            found.append(f"{called(node)} has no role")
        if what in {"push button", "page tab", "radio button"} and not presses:
            if has(node, pyatspi.STATE_ENABLED):
                found.append(f"{called(node)} cannot be pressed")
        if presses and not is_focusable and name(node) not in BY_KEY_ONLY and what != "menu item":
            found.append(f"{called(node)} can be reached by the mouse only")
    return found


def stops(plumbline):
    """What Tab comes to, from where the focus is, until it comes round."""
    seen = []
    for _ in range(200):
        plumbline.focus = None
        plumbline.key(TAB)
        here = plumbline.wait_for(lambda: plumbline.focus, "Tab to move on")
        if here in seen:
            return seen
        seen.append(here)
    raise AssertionError("Tab never comes round")


def order_faults(plumbline):
    """Tab must go as the eye does: along a line, then down, one column after the other."""
    places = [(node, node.queryComponent().getExtents(pyatspi.WINDOW_COORDS)) for node in stops(plumbline)]
    found = []
    for (a, at), (b, then) in zip(places, places[1:] + places[:1]):
        above, rightwards = then.y + then.height <= at.y, then.x >= at.x + at.width
        same_line = then.y < at.y + at.height and at.y < then.y + then.height
        if (above and not rightwards) or (same_line and then.x + then.width <= at.x):
            found.append(f"Tab goes back from {called(a)} to {called(b)}")
    return found if len(found) > 1 else []  # once it must: from the end to the beginning
