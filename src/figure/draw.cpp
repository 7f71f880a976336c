// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/draw.h"

#include "figure/marks.h"
#include "figure/scenery.h"

namespace plumbline::figure
{

Shapes bodyOf(const Motion& motion, const Solved& solved, const BodyShape& shape, const View& view,
    const DrawOptions& options)
{
    Shapes out;
    const std::vector<Solid> solids = solidsOf(solved.props);
    if (options.shadow)
        drawShadow(solved.parts, solids, view, out);
    const FlatParts flat = projected(solved.parts, view);
    const std::vector<Item> items = itemsOf(solved.parts, flat, solids, view);
    BodyDrawing body(solved, shape, flat, view, out);
    for (const std::size_t i : orderOf(items, solved.skeleton, view, options.memory)) {
        if (i >= partCount) {
            const Solid& solid = solids[i - partCount];
            const bool ghost = solid.stuff == Stuff::Wall && body.isDrawn(partId(PartKind::Shirt));
            drawSolid(solid, view, ghost, out);
            continue;
        }
        body.draw(i);
        if (!options.emphasis)
            continue;
        drawGlow(motion, solved, flat, view, i, body, out);
        if (kindOf(i) == PartKind::Shirt || kindOf(i) == PartKind::Neck)
            drawBeads(motion, solved.skeleton, view, i, out);
    }
    return out;
}

} // namespace plumbline::figure
