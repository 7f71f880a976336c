// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"

#include "app/file_kind.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace plumbline
{

namespace
{

constexpr std::array<std::pair<ThemeChoice, const char*>, 4> themes{ { { ThemeChoice::Desktop, "desktop" },
    { ThemeChoice::Light, "light" }, { ThemeChoice::Dark, "dark" },
    { ThemeChoice::HighContrast, "contrast" } } };

QString tr(const char* text)
{
    return QCoreApplication::translate("Arguments", text);
}

bool isFile(const QString& word)
{
    return !word.startsWith(u'-')
        && (word.contains(u'/') || kindOf(word) != FileKind::Content
            || word.endsWith(QLatin1String(".json")));
}

QString take(Arguments& arguments, const QString& option, const QString& value)
{
    if (option == QLatin1String("--play")) {
        arguments.play = value;
        return {};
    }
    if (option == QLatin1String("--speed")) {
        bool isNumber = false;
        arguments.speed = value.toDouble(&isNumber);
        const bool fits = isNumber && arguments.speed >= 1.0 && arguments.speed <= 100.0;
        return fits ? QString() : tr("--speed takes a number from 1 to 100, not \"%1\".").arg(value);
    }
    arguments.theme = themeFromKey(value);
    return arguments.theme ? QString()
                           : tr("--theme takes light, dark, contrast or desktop, not \"%1\".").arg(value);
}

} // namespace

QString key(ThemeChoice choice)
{
    for (const auto& [value, text] : themes)
        if (value == choice)
            return QLatin1String(text);
    return {};
}

std::optional<ThemeChoice> themeFromKey(const QString& text)
{
    for (const auto& [value, word] : themes)
        if (text == QLatin1String(word))
            return value;
    return std::nullopt;
}

ParsedArguments parseArguments(const QStringList& words)
{
    ParsedArguments parsed;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const qsizetype equals = words[i].indexOf(u'=');
        const QString option = words[i].left(equals);
        if (option == QLatin1String("--help") || option == QLatin1String("-h")) {
            parsed.arguments.ask = Arguments::Ask::Help;
        } else if (option == QLatin1String("--version")) {
            parsed.arguments.ask = Arguments::Ask::Version;
        } else if (option == QLatin1String("--play") || option == QLatin1String("--speed")
            || option == QLatin1String("--theme")) {
            if (equals < 0 && i + 1 == words.size()) {
                parsed.fault = tr("%1 needs a value after it.").arg(option);
                return parsed;
            }
            parsed.fault = take(parsed.arguments, option, equals < 0 ? words[++i] : words[i].mid(equals + 1));
        } else if (parsed.arguments.open.isEmpty() && isFile(words[i])) {
            parsed.arguments.open = words[i];
        } else {
            parsed.fault = tr("\"%1\" is not something Plumbline understands.").arg(words[i]);
        }
        if (!parsed.fault.isEmpty())
            return parsed;
    }
    return parsed;
}

QString helpText()
{
    return tr("plumbline: guided posture routines\n"
              "\n"
              "Usage: plumbline [options] [FILE]\n"
              "\n"
              "FILE is a bundle, results, or a routine or exercise file to look at.\n"
              "\n"
              "  --play ROUTINE|FILE   start this routine at once: its id, or a routine or exercise file\n"
              "  --speed N             rehearse it N times as fast, 1 to 100\n"
              "  --theme THEME         light, dark, contrast, or desktop to follow the desktop\n"
              "  --help                say this\n"
              "  --version             say the version\n"
              "\n"
              "plumbline-cli does the same work without a window.\n");
}

} // namespace plumbline
