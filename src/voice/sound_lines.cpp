// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/sound_lines.h"

#include <array>
#include <cstdio>

namespace plumbline::voice
{

namespace
{

constexpr qsizetype longest = 64 * 1024;
constexpr std::array readinesses{ "unknown", "ready", "no-program", "no-engine", "no-language", "no-device" };
static_assert(readinesses.size() == static_cast<std::size_t>(Readiness::NoDevice) + 1);

} // namespace

QString key(Readiness readiness)
{
    return QLatin1String(readinesses.at(static_cast<std::size_t>(readiness)));
}

Readiness readinessFromKey(const QString& key)
{
    for (std::size_t i = 0; i < readinesses.size(); ++i)
        if (key == QLatin1String(readinesses[i]))
            return static_cast<Readiness>(i);
    return Readiness::Unknown;
}

QByteArray toLine(const QStringList& fields)
{
    QStringList plain;
    for (QString field : fields)
        plain << field.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
    return plain.join(u'\t').toUtf8() + '\n';
}

void writeLine(const QStringList& fields)
{
    const QByteArray line = toLine(fields);
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
    std::fflush(stdout);
}

QList<QStringList> LineBuffer::take(const QByteArray& piece)
{
    m_begun += piece;
    QList<QStringList> lines;
    qsizetype begin = 0;
    for (qsizetype end = m_begun.indexOf('\n'); end >= 0; end = m_begun.indexOf('\n', begin)) {
        lines << QString::fromUtf8(m_begun.mid(begin, end - begin)).split(u'\t');
        begin = end + 1;
    }
    m_begun.remove(0, begin);
    if (m_begun.size() > longest)
        m_begun.clear();
    return lines;
}

SpeechOffer offerOf(const QStringList& line)
{
    SpeechOffer offer{ readinessFromKey(line.value(1)), {}, line.value(2) };
    for (qsizetype i = 3; i + 1 < line.size(); i += 2)
        offer.voices.push_back({ line[i], line[i + 1] });
    return offer;
}

} // namespace plumbline::voice
