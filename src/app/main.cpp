// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/main_window.h"
#include "app/sound.h"
#include "catalog/person_file.h"
#include "catalog/read.h"
#include "store/session_keeper.h"
#include "ui/player_page.h"
#include "ui/settings_page.h"
#include "ui/symbol.h"

#include <spdlog/sinks/stdout_color_sinks.h>
#include <spdlog/spdlog.h>

#include <QApplication>
#include <QDate>
#include <QFileInfo>
#include <QFontMetrics>
#include <QStandardPaths>

#include <cstdio>
#include <future>

namespace plumbline
{
namespace
{

constexpr int wrongUsage = 2;

int say(std::FILE* stream, const QString& text)
{
    std::fputs(text.toUtf8().constData(), stream);
    return 0;
}

/// Asked for help or the version, nobody needs a display.
std::optional<int> answeredWithoutWindow(int argc, char** argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    const ParsedArguments parsed = parseArguments(words);
    if (parsed.arguments.ask == Arguments::Ask::Help)
        return say(stdout, helpText());
    if (parsed.arguments.ask == Arguments::Ask::Version)
        return say(stdout, QStringLiteral("plumbline " PLUMBLINE_VERSION "\n"));
    return std::nullopt;
}

void warnOf(Diagnostics diagnostics)
{
    locate(diagnostics);
    for (const Diagnostic& diagnostic : diagnostics)
        spdlog::warn("{}", toText(diagnostic));
}

Shelf shelfOf(Library library, Parsed<Person> person)
{
    Shelf shelf;
    shelf.library = std::move(library);
    shelf.personFile = person.value ? usualPersonFile() : std::filesystem::path();
    if (person.value && shelf.personFile.empty())
        shelf.personFault =
            QCoreApplication::translate("Main", "There is no home folder to keep anything in.");
    shelf.person = std::move(person.value).value_or(Person());
    std::move(
        person.diagnostics.begin(), person.diagnostics.end(), std::back_inserter(shelf.library.diagnostics));
    // The person's own day: a choice changes when her Monday begins.
    shelf.options.day =
        std::chrono::sys_days(std::chrono::days(QDate(1970, 1, 1).daysTo(QDate::currentDate())));
    shelf.options.phrases = translatedPhrases();
    warnOf(shelf.library.diagnostics);
    return shelf;
}

/// $XDG_DATA_HOME/plumbline: what is the person's own.
std::filesystem::path dataFolder()
{
    return (
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/plumbline"))
        .toStdString();
}

/// Starts what was asked for with --play; false when there is no such thing.
bool begin(MainWindow& window, const Shelf& shelf, const Arguments& arguments)
{
    const QString& what = arguments.play;
    const auto start = [&](const Record& record) {
        warnOf(shelf.score(record, shelf.person).diagnostics);
        window.start(record, arguments.speed);
    };
    if (const Routine* routine = shelf.catalog().find(RoutineId(what.toStdString()))) {
        window.showRoutine(*routine);
        start(*routine);
        return true;
    }
    if (!QFileInfo::exists(what))
        return false;
    const Parsed<Record> read = readFile(what.toStdString());
    warnOf(read.diagnostics);
    window.openFile(what);
    if (read.value)
        start(*read.value);
    return true;
}

int run(QApplication& application)
{
    const ParsedArguments parsed = parseArguments(QApplication::arguments().mid(1));
    const Arguments& arguments = parsed.arguments;
    if (!parsed.fault.isEmpty()) {
        say(stderr, QStringLiteral("plumbline: %1 Try plumbline --help.\n").arg(parsed.fault));
        return wrongUsage;
    }
    // The library is read while Qt looks for its fonts, which it would otherwise do in the first layout. Not
    // before there is an application: making one changes the locale and the environment.
    std::future<Library> library = std::async(loadLibrary, libraryFolders());
    Settings settings(Settings::usualFile());
    Preferences preferences = settings.preferences();
    preferences.theme = arguments.theme.value_or(preferences.theme);
    Look look(preferences);
    static_cast<void>(QFontMetrics(QApplication::font()).height());
    Shelf shelf = shelfOf(library.get(), openPerson(usualPersonFile()));
    Sound sound(preferences.sound, settings.pace());
    const auto keepPace = [&](const SoundChoice& choice) {
        shelf.options.pace = voice::stretched(sound.voice().fit().pace(), choice.rate);
    };
    keepPace(preferences.sound);
    SessionKeeper keeper(dataFolder());
    MainWindow window(shelf, look, settings);
    QObject::connect(&window, &MainWindow::playing, &sound, &Sound::follow);
    QObject::connect(&window, &MainWindow::settingsOpened, &sound, &Sound::serve);
    QObject::connect(&window, &MainWindow::chosen, &sound, [&](const Preferences& chosen) {
        sound.choose(chosen.sound);
        keepPace(chosen.sound);
    });
    window.keepSessions(keeper, findLeftovers(dataFolder(), shelf.options.phrases));
    if (!arguments.play.isEmpty() && !begin(window, shelf, arguments)) {
        say(stderr,
            QCoreApplication::translate("Main", "plumbline: There is no routine and no file \"%1\".\n")
                .arg(arguments.play));
        return wrongUsage;
    }
    if (!arguments.open.isEmpty())
        window.openFile(arguments.open);
    QObject::connect(&window, &MainWindow::painted, &look, [&] {
        if (qEnvironmentVariableIsSet("PLUMBLINE_TELL_PAINTED")) { // for plumbline-bench
            std::puts("painted");
            std::fflush(stdout);
        }
        QApplication::setWindowIcon(programIcon());
        look.desktop().listen();
        sound.begin();
    });
    window.show();
    const int code = application.exec();
    settings.setPace(sound.voice().fit());
    return code;
}

} // namespace
} // namespace plumbline

int main(int argc, char** argv)
{
    if (const auto code = plumbline::answeredWithoutWindow(argc, argv))
        return *code;
    spdlog::set_default_logger(spdlog::stderr_color_st("plumbline"));
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("plumbline"));
    QApplication::setApplicationDisplayName(QStringLiteral("Plumbline"));
    QApplication::setApplicationVersion(QStringLiteral(PLUMBLINE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.plumbline.Plumbline"));
    return plumbline::run(application);
}
