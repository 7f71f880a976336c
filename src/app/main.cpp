// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/main_window.h"
#include "app/sound.h"
#include "catalog/person_file.h"
#include "catalog/read.h"
#include "player/player.h"
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
#include <QTimer>

#include <cstdio>
#include <future>

namespace plumbline
{
namespace
{

constexpr int wrongUsage = 2;
constexpr auto voiceWait = std::chrono::seconds(2);

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

/// What was asked for with --play, on its page; nothing when there is no such thing.
std::optional<Record> shown(MainWindow& window, const Shelf& shelf, const QString& what)
{
    if (const Routine* routine = shelf.catalog().find(RoutineId(what.toStdString()))) {
        window.showRoutine(*routine);
        return *routine;
    }
    const Parsed<Record> read = readFile(what.toStdString());
    warnOf(read.diagnostics);
    window.openFile(what);
    return read.value;
}

/// Plays it once there is a voice, so that the first chime and the first words are not lost; for one that
/// does not come the person would wait too long. Faster than life nothing is said.
void startWithSound(MainWindow& window, const Sound& sound, const Record& record, double speed)
{
    auto* once = new QObject(&window);
    const auto start = [&window, once, record, speed] {
        once->deleteLater();
        window.start(record, speed);
    };
    QObject::connect(&window, &MainWindow::playing, once, &QObject::deleteLater);
    QObject::connect(&sound.voice(), &voice::Voice::offered, once, start);
    QTimer::singleShot(speed > Player::slowest ? std::chrono::seconds(0) : voiceWait, once, start);
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
    window.openWorkshop(ownFolder());
    window.keepSessions(keeper, findLeftovers(dataFolder(), shelf.options.phrases));
    const QString& play = arguments.play;
    if (!play.isEmpty() && !shelf.catalog().find(RoutineId(play.toStdString())) && !QFileInfo::exists(play)) {
        say(stderr,
            QCoreApplication::translate("Main", "plumbline: There is no routine and no file \"%1\".\n")
                .arg(play));
        return wrongUsage;
    }
    if (!arguments.open.isEmpty())
        window.openFile(arguments.open);
    if (const auto record = play.isEmpty() ? std::nullopt : shown(window, shelf, play)) {
        warnOf(shelf.score(*record, shelf.person).diagnostics);
        startWithSound(window, sound, *record, arguments.speed);
    }
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
