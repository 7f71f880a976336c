// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The window's words are those of the hand-outs.
#include "words/words.h"
