// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ring_face.h"

#include "ui/phase_words.h"

#include <cmath>

namespace plumbline
{

namespace
{

/// Lungs fill and empty slowly at both ends.
qreal eased(qreal share)
{
    return share * share * (3 - 2 * share);
}

} // namespace

Ring::Face ringFace(const Phase& phase, const Whereabouts& here, bool still)
{
    Ring::Face face;
    if (here.length) {
        const qreal share = here.length->count() > 0 ? inSeconds(here.elapsed) / inSeconds(*here.length) : 1;
        face.number = countText(*here.length - here.elapsed);
        face.share =
            1 - (still ? std::ceil(share * inSeconds(*here.length)) / inSeconds(*here.length) : share);
        if (phase.breath == Breath::In || phase.breath == Breath::Out) {
            const qreal full = still ? 0.5 : eased(share);
            face.breath = phase.breath == Breath::In ? full : 1 - full;
        }
        face.caption = breathText(phase.breath);
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
