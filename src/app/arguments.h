// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences.h"

#include <QStringList>

#include <optional>

namespace plumbline
{

/// The spelling on the command line and in the settings: "desktop", "light", "dark", "contrast".
[[nodiscard]] QString key(ThemeChoice choice);
[[nodiscard]] std::optional<ThemeChoice> themeFromKey(const QString& text);

/// What the program was asked for on its command line.
struct Arguments {
    enum class Ask { Window, Help, Version };
    Ask ask = Ask::Window;
    QString play; ///< the id of a routine, or a file; empty: none
    QString open; ///< a file of any kind that is to be shown; empty: none
    double speed = 1.0; ///< 1 to 100
    std::optional<ThemeChoice> theme; ///< for this time only
};

struct ParsedArguments {
    Arguments arguments;
    QString fault; ///< a sentence for whoever typed it; empty: none
};

/// Without the program's name, and without what Qt takes for itself.
[[nodiscard]] ParsedArguments parseArguments(const QStringList& words);

[[nodiscard]] QString helpText();

} // namespace plumbline
