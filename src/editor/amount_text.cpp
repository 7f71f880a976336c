// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/amount_text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace plumbline
{

namespace
{

constexpr double most = 1e6; ///< of anything: what is more was not meant

QString tidied(QString text)
{
    text = text.trimmed().toLower();
    text.replace(QChar(0x2013), u'-').replace(QChar(0x2212), u'-').replace(u',', u'.');
    static const QRegularExpression spaces(QStringLiteral("\\s+"));
    text.replace(spaces, QStringLiteral(" "));
    return text;
}

/// The ends of a range, or one end twice.
QStringList endsOf(const QString& text)
{
    static const QRegularExpression between(QStringLiteral(" ?(?:-| to ) ?"));
    const QStringList ends = text.split(between);
    return ends.size() == 1 ? QStringList{ text, text } : ends.size() == 2 ? ends : QStringList();
}

std::optional<int> countIn(const QString& text)
{
    bool isNumber = false;
    const int count = text.toInt(&isNumber);
    return isNumber && count >= 0 && count <= most ? std::optional(count) : std::nullopt;
}

/// `unit`: what a number without one counts, in seconds.
std::optional<Duration> timeIn(const QString& text, double unit)
{
    static const QRegularExpression clock(QStringLiteral("^(\\d{1,4}):([0-5]\\d)$"));
    if (const auto match = clock.match(text); match.hasMatch())
        return std::chrono::minutes(match.captured(1).toInt())
            + std::chrono::seconds(match.captured(2).toInt());
    static const QRegularExpression words(
        QStringLiteral("^(?:(\\d+(?:\\.\\d+)?) ?(?:m|min|mins|minute|minutes))? ?(?:(\\d+(?:\\.\\d+)?) "
                       "?(s|sec|secs|second|seconds)?)?$"));
    const auto match = words.match(text);
    if (!match.hasMatch() || text.isEmpty())
        return std::nullopt;
    const bool hasMinutes = !match.captured(1).isEmpty();
    const bool hasUnit = hasMinutes || !match.captured(3).isEmpty();
    const double seconds =
        match.captured(1).toDouble() * 60 + match.captured(2).toDouble() * (hasUnit ? 1 : unit);
    return seconds <= most ? std::optional(fromSeconds(seconds)) : std::nullopt;
}

template <class T> std::optional<Range<T>> ordered(std::optional<T> a, std::optional<T> b)
{
    if (!a || !b)
        return std::nullopt;
    return *a <= *b ? Range<T>(*a, *b) : Range<T>(*b, *a);
}

} // namespace

std::optional<CountRange> countsIn(const QString& text)
{
    const QStringList ends = endsOf(tidied(text));
    return ends.isEmpty() ? std::nullopt : ordered(countIn(ends[0]), countIn(ends[1]));
}

std::optional<TimeRange> timesIn(const QString& text)
{
    const QString all = tidied(text);
    const QStringList ends = endsOf(all);
    if (ends.isEmpty())
        return std::nullopt;
    // "1-2 min": the unit behind the range is that of both ends.
    static const QRegularExpression minutes(QStringLiteral("^\\d+(?:\\.\\d+)? ?m[a-z]*$"));
    const bool inMinutes = minutes.match(ends[1]).hasMatch();
    return ordered(timeIn(ends[0], inMinutes ? 60 : 1), timeIn(ends[1], 1));
}

std::optional<Hold> holdIn(const QString& text)
{
    static const QRegularExpression breaths(QStringLiteral("^(.*?) ?breaths?$"));
    Hold hold;
    if (const auto match = breaths.match(tidied(text)); match.hasMatch())
        hold.breaths = countsIn(match.captured(1));
    else
        hold.time = timesIn(text);
    return hold.breaths || hold.time ? std::optional(hold) : std::nullopt;
}

} // namespace plumbline
