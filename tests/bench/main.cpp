// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>

namespace plumbline::bench
{

void print(
    const std::string& what, const std::string& measured, const std::string& ratio, const std::string& goal)
{
    std::printf("%-46s %14s %10s   goal %s\n", what.c_str(), measured.c_str(), ratio.c_str(), goal.c_str());
    std::fflush(stdout);
}

std::string number(double value, const char* unit)
{
    char text[64];
    std::snprintf(text, sizeof text, value < 1 ? "%.3f %s" : "%.1f %s", value, unit);
    return text;
}

std::string ratio(double value, double floor)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.2fx", value / floor);
    return text;
}

} // namespace plumbline::bench

namespace
{

/// A home of somebody who has accepted the notice: what is measured is every day's start, not the first.
void settleIn(const QTemporaryDir& home)
{
    const QDir data(home.path());
    data.mkpath("plumbline");
    QFile person(data.filePath("plumbline/person.json"));
    if (person.open(QIODevice::WriteOnly))
        person.write(R"({"format": 1, "accepted": true})");
    qputenv("XDG_DATA_HOME", home.path().toLocal8Bit());
}

} // namespace

int main(int argc, char** argv)
{
    using namespace plumbline::bench;
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QTemporaryDir home;
    settleIn(home);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        "Measures Plumbline against floors measured in the same run. Without arguments: all rows.");
    parser.addHelpOption();
    parser.addPositionalArgument("rows", "start, load, search, cues, figure, session");
    parser.process(application);
    const QStringList chosen = parser.positionalArguments();
    const auto wanted = [&](const char* rows) {
        return chosen.isEmpty() || chosen.contains(QLatin1String(rows));
    };
    if (wanted("load"))
        loadRows();
    if (wanted("search"))
        searchRows();
    if (wanted("cues"))
        cueRows();
    if (wanted("figure"))
        figureRows();
    if (wanted("session"))
        sessionRows();
    if (wanted("start"))
        startRows(QCoreApplication::applicationDirPath().toStdString());
    return 0;
}
