// SPDX-License-Identifier: GPL-3.0-or-later
#include "sound/ringing.h"
#include "sound/speaking.h"
#include "voice/sound_lines.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <cstdio>

#include <unistd.h>

namespace
{

/// Hands each line of standard input on; ends the program with its end, as whoever wrote it is gone.
template <class Obedient> int run(Obedient& obedient)
{
    plumbline::voice::LineBuffer input;
    QSocketNotifier notifier(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, qApp, [&] {
        char bytes[4096];
        const auto count = ::read(STDIN_FILENO, bytes, sizeof bytes);
        if (count <= 0)
            return QCoreApplication::quit();
        for (const QStringList& line : input.take(QByteArray(bytes, static_cast<qsizetype>(count))))
            obedient.obey(line);
    });
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Plumbline"));
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == QLatin1String("speak") && words.size() == 3) {
        plumbline::sound::Speaking speaking{ QLocale(words[2]) };
        return run(speaking);
    }
    if (words.value(1) == QLatin1String("ring") && words.size() == 2) {
        plumbline::sound::Ringing ringing;
        return run(ringing);
    }
    std::fputs("plumbline-sound speaks and rings for plumbline, which starts it by itself.\n", stderr);
    return 2;
}
