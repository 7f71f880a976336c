// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phase_words.h"

#include <QCoreApplication>

namespace plumbline
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Player)
};

/// Setup and finish are one each per side; a repetition is one, whatever its steps.
bool samePassage(const Score& score, const Phase& a, const Phase& b)
{
    if (!a.step || !b.step || a.part != b.part || a.side != b.side || a.set != b.set || a.rep != b.rep)
        return false;
    const auto& steps = score.parts[a.part].exercise.steps;
    const auto kindOf = [&](const Phase& phase) {
        const Role role = steps[*phase.step].role;
        return role == Role::Hold ? Role::Move : role;
    };
    return kindOf(a) == kindOf(b);
}

} // namespace

QString clockText(Duration time)
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(time).count();
    const auto two = [](auto n) { return QStringLiteral("%1").arg(n, 2, 10, QLatin1Char('0')); };
    if (seconds < 3600)
        return QStringLiteral("%1:%2").arg(seconds / 60).arg(two(seconds % 60));
    return QStringLiteral("%1:%2:%3").arg(seconds / 3600).arg(two(seconds / 60 % 60), two(seconds % 60));
}

QString countText(Duration remaining)
{
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(remaining);
    return seconds.count() < 100 ? QString::number(seconds.count()) : clockText(seconds);
}

QString lengthText(Duration time)
{
    const double seconds = inSeconds(time);
    if (seconds < 59.5)
        return counted(qRound(seconds), Words::tr("1 second"), Words::tr("%1 seconds"));
    if (seconds < 5370)
        return counted(qRound(seconds / 60), Words::tr("1 minute"), Words::tr("%1 minutes"));
    return counted(qRound(seconds / 3600), Words::tr("1 hour"), Words::tr("%1 hours"));
}

QString counted(int count, const QString& one, const QString& many)
{
    return count == 1 ? one : many.arg(count);
}

QString sideText(Side side)
{
    return side == Side::Left ? Words::tr("Left") : Words::tr("Right");
}

QString nowSideText(Side side)
{
    return side == Side::Left ? Words::tr("Now the left side.") : Words::tr("Now the right side.");
}

QStringList chipTexts(const Phase& phase)
{
    QStringList texts;
    if (phase.side)
        texts << sideText(*phase.side);
    if (phase.of > 1 && phase.rep > 0)
        texts << Words::tr("%1 of %2").arg(phase.rep).arg(phase.of);
    if (phase.sets > 1 && phase.set > 0)
        texts << Words::tr("Set %1 of %2").arg(phase.set).arg(phase.sets);
    return texts;
}

QString breathText(std::optional<Breath> breath)
{
    if (breath == Breath::In)
        return Words::tr("breathe in");
    if (breath == Breath::Out)
        return Words::tr("breathe out");
    return {};
}

QString equipmentText(const std::vector<Equipment>& equipment)
{
    return wordsOf(equipment).join(QStringLiteral(", ")).toLower();
}

QString spokenText(const Score& score, std::size_t phase)
{
    const Phase& here = score.phases[phase];
    QStringList texts{ shown(score.parts[here.part].exercise.title) };
    texts << chipTexts(here);
    return texts.join(QStringLiteral(", ")) + QStringLiteral(". ") + shown(here.words);
}

std::vector<std::size_t> passageOf(const Score& score, std::size_t phase)
{
    const Phase& here = score.phases[phase];
    std::size_t first = phase, last = phase;
    while (first > 0 && samePassage(score, here, score.phases[first - 1]))
        --first;
    while (last + 1 < score.phases.size() && samePassage(score, here, score.phases[last + 1]))
        ++last;
    std::vector<std::size_t> passage;
    for (std::size_t i = first; i <= last; ++i)
        passage.push_back(i);
    return passage;
}

bool isInPassing(CueKind kind)
{
    return kind == CueKind::Form || kind == CueKind::Halfway || kind == CueKind::Note;
}

} // namespace plumbline
