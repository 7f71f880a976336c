// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "voice/sound_devices.h"

#include <QByteArray>
#include <QStringList>

/// How the program and plumbline-sound talk to each other: lines of UTF-8, fields parted by tabs.
///
/// | to `speak`                  |                                                                  |
/// |-----------------------------|------------------------------------------------------------------|
/// | choose RATE VOLUME VOICE    | how to speak from now on; the first one makes the engine          |
/// | say TICKET WORDS            | cuts off what is being said                                       |
/// | stop                        |                                                                  |
/// | look                        | for the voices of every engine                                    |
/// | **from `speak`**            |                                                                  |
/// | offer READINESS ENGINE      | and an id and a label for each voice; whenever that changes       |
/// | finished TICKET             | the line was said, or could not be                                |
/// | **to `ring`**               |                                                                  |
/// | ring CHIME VOLUME           |                                                                  |
namespace plumbline::voice
{

/// "ready", "no-device"…; "unknown" for anything else.
[[nodiscard]] QString key(Readiness readiness);
[[nodiscard]] Readiness readinessFromKey(const QString& key);

/// With the line break. Tabs and line breaks in a field become blanks.
[[nodiscard]] QByteArray toLine(const QStringList& fields);
/// To standard output, at once.
void writeLine(const QStringList& fields);

/// Puts lines together from the pieces they arrive in.
class LineBuffer
{
public:
    /// The lines that are complete now. A line of more than 64 kB is no line: it is forgotten.
    [[nodiscard]] QList<QStringList> take(const QByteArray& piece);

private:
    QByteArray m_begun;
};

/// What an "offer" line says.
[[nodiscard]] SpeechOffer offerOf(const QStringList& line);

} // namespace plumbline::voice
