// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/desktop_scheme.h"
#include "app/settings.h"

#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace plumbline;

namespace
{

std::string fault(const QStringList& words)
{
    return parseArguments(words).fault.toStdString();
}

} // namespace

TEST_CASE("The command line says what to play, how fast and in which colours")
{
    const ParsedArguments parsed =
        parseArguments({ "--play", "stiff-spine", "--speed=20", "--theme", "dark" });
    CHECK(parsed.fault.isEmpty());
    CHECK(parsed.arguments.ask == Arguments::Ask::Window);
    CHECK(parsed.arguments.play == "stiff-spine");
    CHECK(parsed.arguments.speed == 20.0);
    CHECK(parsed.arguments.theme == ThemeChoice::Dark);
    CHECK_FALSE(parseArguments({}).arguments.theme);
    CHECK(parseArguments({ "--help" }).arguments.ask == Arguments::Ask::Help);
    CHECK(parseArguments({ "--version" }).arguments.ask == Arguments::Ask::Version);
}

TEST_CASE("A command line that makes no sense is answered by a sentence")
{
    CHECK(fault({ "--speed", "0" }) == "--speed takes a number from 1 to 100, not \"0\".");
    CHECK(fault({ "--speed", "fast" }) == "--speed takes a number from 1 to 100, not \"fast\".");
    CHECK(fault({ "--speed", "nan" }) == "--speed takes a number from 1 to 100, not \"nan\".");
    CHECK(fault({ "--theme", "pink" }) == "--theme takes light, dark, contrast or desktop, not \"pink\".");
    CHECK(fault({ "--play" }) == "--play needs a value after it.");
    CHECK(fault({ "stiff-spine" }) == "\"stiff-spine\" is not something Plumbline understands.");
}

TEST_CASE("Colours and the place of the window are remembered")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath("plumbline.ini");
    {
        Settings settings(file);
        CHECK(settings.theme() == ThemeChoice::Desktop);
        CHECK(settings.geometry().isEmpty());
        settings.setTheme(ThemeChoice::HighContrast);
        settings.setGeometry("somewhere");
    }
    const Settings again(file);
    CHECK(again.theme() == ThemeChoice::HighContrast);
    CHECK(again.geometry() == "somewhere");
}

TEST_CASE("The desktop's wish for colours is followed as it changes")
{
    DesktopScheme desktop;
    int changes = 0;
    QObject::connect(&desktop, &DesktopScheme::changed, [&changes] { ++changes; });
    CHECK_FALSE(desktop.scheme());
    desktop.take("color-scheme", 1U);
    CHECK(desktop.scheme() == Scheme::Dark);
    desktop.take("color-scheme", QVariant::fromValue(QDBusVariant(2U)));
    CHECK(desktop.scheme() == Scheme::Light);
    desktop.take("contrast", 1U);
    CHECK(desktop.scheme() == Scheme::HighContrast);
    CHECK(changes == 3);
    desktop.take("contrast", 1U);
    desktop.take("accent-color", 7U);
    CHECK(changes == 3);
}
