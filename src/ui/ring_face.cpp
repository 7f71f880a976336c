// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ring_face.h"

#include "score/breath.h"
#include "ui/phase_words.h"

#include <cmath>

namespace plumbline
{

Ring::Face ringFace(const Score& score, const Whereabouts& here, bool still)
{
    const Phase& phase = score.phases[here.phase];
    Ring::Face face;
    if (here.length) {
        const qreal share = here.length->count() > 0 ? inSeconds(here.elapsed) / inSeconds(*here.length) : 1;
        face.number = countText(*here.length - here.elapsed);
        face.share =
            1 - (still ? std::ceil(share * inSeconds(*here.length)) / inSeconds(*here.length) : share);
        if (pacesBreath(score, here.phase)) {
            const Lungs lungs = lungsAt(score, here.phase, here.elapsed, here.length);
            face.breath = still ? 0.5 : lungs.full;
            face.caption = breathText(still ? phase.breath : lungs.now);
        }
    } else {
        face.timed = false;
        face.number = clockText(here.elapsed);
        face.caption = Ring::tr("so far");
    }
    face.halted = here.halted;
    if (here.halted)
        face.caption = Ring::tr("paused");
    return face;
}

} // namespace plumbline
