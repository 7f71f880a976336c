// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/look.h"
#include "app/settings.h"

#include <QSettings>
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
    CHECK(parseArguments({ "evening.plumbline" }).arguments.open == "evening.plumbline");
    CHECK(parseArguments({ "/a b/c.json" }).arguments.open == "/a b/c.json");
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
    CHECK(
        fault({ "a.plumbline", "b.plumbline" }) == "\"b.plumbline\" is not something Plumbline understands.");
    CHECK(fault({ "stiff-spine" }) == "\"stiff-spine\" is not something Plumbline understands.");
}

TEST_CASE("What the person chose and the place of the window are remembered")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath("plumbline.ini");
    {
        Settings settings(file);
        CHECK(settings.preferences().theme == ThemeChoice::Desktop);
        CHECK(settings.preferences().movement == MovementChoice::Desktop);
        CHECK(settings.preferences().figure == 0);
        CHECK(settings.geometry().isEmpty());
        settings.setPreferences({ 3, MovementChoice::Reduced, ThemeChoice::HighContrast });
        settings.setGeometry("somewhere");
    }
    const Settings again(file);
    CHECK(again.preferences().theme == ThemeChoice::HighContrast);
    CHECK(again.preferences().movement == MovementChoice::Reduced);
    CHECK(again.preferences().figure == 3);
    CHECK(again.geometry() == "somewhere");
}

TEST_CASE("Settings from a file that knows other words are those of the first time")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath("plumbline.ini");
    QSettings written(file, QSettings::IniFormat);
    written.setValue("theme", "pink");
    written.setValue("movement", 7);
    written.setValue("figure", "giant");
    written.sync();
    const Preferences read = Settings(file).preferences();
    CHECK(read.theme == ThemeChoice::Desktop);
    CHECK(read.movement == MovementChoice::Desktop);
    CHECK(read.figure == 0);
}

TEST_CASE("The desktop's wish for colours is followed as it changes")
{
    const QString appearance("org.freedesktop.appearance");
    DesktopPreferences desktop;
    int changes = 0;
    QObject::connect(&desktop, &DesktopPreferences::changed, [&changes] { ++changes; });
    CHECK_FALSE(desktop.scheme());
    desktop.take(appearance, "color-scheme", 1U);
    CHECK(desktop.scheme() == Scheme::Dark);
    desktop.take(appearance, "color-scheme", QVariant::fromValue(QDBusVariant(2U)));
    CHECK(desktop.scheme() == Scheme::Light);
    desktop.take(appearance, "contrast", 1U);
    CHECK(desktop.scheme() == Scheme::HighContrast);
    CHECK(changes == 3);
    desktop.take(appearance, "contrast", 1U);
    desktop.take(appearance, "accent-color", 7U);
    desktop.take("org.example", "contrast", 0U);
    CHECK(changes == 3);
}

TEST_CASE("The desktop's wish for little movement is heard however it is said")
{
    struct Said {
        QString group, key;
        QVariant still, moving;
    };
    const auto said = GENERATE(values<Said>({ { "org.freedesktop.appearance", "reduced-motion", 1U, 0U },
        { "org.gnome.desktop.interface", "enable-animations", false, true },
        { "org.kde.kdeglobals.KDE", "AnimationDurationFactor", "0", "0.5" } }));
    CAPTURE(said.key.toStdString());
    DesktopPreferences desktop;
    int changes = 0;
    QObject::connect(&desktop, &DesktopPreferences::changed, [&changes] { ++changes; });
    CHECK_FALSE(desktop.reducesMotion());
    desktop.take(said.group, said.key, said.moving);
    CHECK_FALSE(desktop.reducesMotion());
    CHECK(changes == 0);
    desktop.take(said.group, said.key, QVariant::fromValue(QDBusVariant(said.still)));
    CHECK(desktop.reducesMotion());
    CHECK(changes == 1);
    desktop.take(said.group, said.key, said.moving);
    CHECK_FALSE(desktop.reducesMotion());
}

TEST_CASE("What the desktop says of movement and of colours holds until the person chooses")
{
    Look look({});
    look.desktop().take("org.freedesktop.appearance", "reduced-motion", 1U);
    look.desktop().take("org.freedesktop.appearance", "color-scheme", 1U);
    CHECK(look.reducesMotion());
    CHECK(look.scheme() == Scheme::Dark);
    look.choose({ 0, MovementChoice::Full, ThemeChoice::Light });
    CHECK_FALSE(look.reducesMotion());
    CHECK(look.scheme() == Scheme::Light);
    look.desktop().take("org.freedesktop.appearance", "reduced-motion", 0U);
    look.choose({ 0, MovementChoice::Reduced, ThemeChoice::Desktop });
    CHECK(look.reducesMotion());
    CHECK(look.scheme() == Scheme::Dark);
}
