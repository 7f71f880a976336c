// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stage_blocks.h"

#include "ui/phase_words.h"

#include <QCoreApplication>

namespace plumbline
{

namespace
{

using Look = StageBlock::Kind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Stage)
};

void add(std::vector<StageBlock>& blocks, Look kind, const QString& text)
{
    if (!text.isEmpty())
        blocks.push_back({ kind, text, StageBlock::Turn::Present });
}

void needs(std::vector<StageBlock>& blocks, const Exercise& exercise)
{
    const QString things = equipmentText(exercise.equipment);
    add(blocks, Look::Need,
        things.isEmpty() ? wordOf(exercise.position)
                         : Words::tr("%1 · %2").arg(wordOf(exercise.position), things));
}

void getReady(std::vector<StageBlock>& blocks, const Phase& phase, const Part& part)
{
    add(blocks, Look::Headline, shown(part.exercise.title));
    add(blocks, Look::Body, shown(part.exercise.summary));
    needs(blocks, part.exercise);
    // Those of the person's conditions first, as they are said; what was said before is shown again.
    QStringList cautions;
    for (const Cue& cue : phase.cues)
        if (cue.kind == CueKind::Caution)
            cautions << shown(cue.say);
    for (const std::string& caution : part.exercise.cautions)
        if (!cautions.contains(shown(caution)))
            cautions << shown(caution);
    add(blocks, Look::Caution, cautions.join(QLatin1Char('\n')));
    add(blocks, Look::Note, shown(part.note));
}

void rest(std::vector<StageBlock>& blocks, const Phase& phase, const Part& part)
{
    if (phase.rep > 0) {
        add(blocks, Look::Headline, Words::tr("Rest."));
        // Between sets it is the set that counts.
        QStringList chips = chipTexts(phase);
        if (phase.sets > 1 && phase.rep == 1)
            chips = chips.mid(chips.size() - 1);
        add(blocks, Look::Body, Words::tr("Then %1").arg(chips.join(QStringLiteral(", ")).toLower()));
        return;
    }
    add(blocks, Look::Eyebrow, Words::tr("Next"));
    add(blocks, Look::Headline, shown(part.exercise.title));
    needs(blocks, part.exercise);
    for (const Cue& cue : phase.cues)
        if (cue.kind == CueKind::Note)
            add(blocks, Look::Note, shown(cue.say));
}

void steps(std::vector<StageBlock>& blocks, const Score& score, std::size_t phase)
{
    const Phase& here = score.phases[phase];
    if (here.kind == PhaseKind::WaitForMe)
        add(blocks, Look::Eyebrow, Words::tr("Take your time"));
    else if (here.kind == PhaseKind::Setup)
        add(blocks, Look::Eyebrow, Words::tr("Into position"));
    else if (here.kind == PhaseKind::Finish)
        add(blocks, Look::Eyebrow, Words::tr("To finish"));
    for (const std::size_t i : passageOf(score, phase)) {
        const auto turn = i < phase ? StageBlock::Turn::Past
            : i == phase            ? StageBlock::Turn::Present
                                    : StageBlock::Turn::Coming;
        blocks.push_back({ Look::Step, shown(score.phases[i].words), turn });
    }
}

} // namespace

std::vector<StageBlock> stageBlocks(const Score& score, std::size_t phase)
{
    std::vector<StageBlock> blocks;
    const Phase& here = score.phases[phase];
    const Part& part = score.parts[here.part];
    switch (here.kind) {
    case PhaseKind::GetReady:
        getReady(blocks, here, part);
        break;
    case PhaseKind::Rest:
        rest(blocks, here, part);
        break;
    case PhaseKind::ChangeSide:
        add(blocks, Look::Eyebrow, Words::tr("Change sides"));
        add(blocks, Look::Headline, here.side ? nowSideText(*here.side) : shown(here.words));
        break;
    case PhaseKind::Done:
        add(blocks, Look::Headline, shown(here.words));
        break;
    case PhaseKind::Setup:
    case PhaseKind::Move:
    case PhaseKind::Hold:
    case PhaseKind::Finish:
    case PhaseKind::WaitForMe:
        steps(blocks, score, phase);
        break;
    }
    return blocks;
}

} // namespace plumbline
