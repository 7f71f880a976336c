// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/record_name.h"

namespace plumbline
{

namespace
{

constexpr qsizetype longest = 60;

} // namespace

std::string idOf(const QString& title)
{
    QString id;
    const QString plain = title.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : plain) {
        const bool fits = c.unicode() < 128 && c.isLetterOrNumber();
        if (fits)
            id += c;
        else if (!c.isMark() && !id.isEmpty() && !id.endsWith(u'-'))
            id += u'-';
    }
    id.truncate(longest);
    while (id.endsWith(u'-'))
        id.chop(1);
    return id.isEmpty() ? "untitled" : id.toStdString();
}

std::string freeId(const QString& title, const std::function<bool(const std::string&)>& isTaken)
{
    const std::string id = idOf(title);
    std::string free = id;
    for (int number = 2; isTaken(free); ++number)
        free = id + "-" + std::to_string(number);
    return free;
}

} // namespace plumbline
