// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/body_drawing.h"

#include "figure/head_drawing.h"

#include <algorithm>

namespace plumbline::figure
{

namespace
{

constexpr std::array materials{ Material::Skin, Material::Top, Material::Bottom };
constexpr double lineWidth = 0.0030; ///< of the outline, in stature
constexpr double litShare = 0.80; ///< of a part's breadth that is in the light
constexpr double litShareOfPelvis = 0.94;
constexpr double darkestFarSide = 0.19;

bool isLeg(PartKind kind)
{
    return kind >= PartKind::Thigh;
}

// The links of a piece that lie in its joint with `other`.
std::vector<Links> sharedWith(const Piece& piece, PartId other)
{
    const std::size_t links = allOf(piece).to;
    std::vector<Links> out;
    if (piece.start.neighbour == other)
        out.push_back({ 0, piece.chain ? piece.start.links : 1 });
    if (piece.end.neighbour == other)
        out.push_back({ links - piece.end.links, links });
    return out;
}

} // namespace

Role roleOf(Material material)
{
    switch (material) {
    case Material::Skin:
        return Role::Skin;
    case Material::Top:
        return Role::Top;
    case Material::Bottom:
        return Role::Bottom;
    case Material::Hair:
        return Role::Hair;
    }
    return Role::Skin;
}

BodyDrawing::BodyDrawing(
    const Solved& solved, const BodyShape& shape, const FlatParts& flat, const View& view, Shapes& out)
    : m_solved(solved)
    , m_shape(shape)
    , m_flat(flat)
    , m_view(view)
    , m_out(out)
    , m_line(std::max(0.7, view.scale * figure::lineWidth))
{
}

void BodyDrawing::put(const Silhouette& silhouette, Material material, Tone tone, double dim, double grown)
{
    if (silhouette.empty())
        return;
    Shape shape;
    shape.role = roleOf(material);
    shape.tone = tone;
    shape.dimmed = dim;
    shape.contours = silhouette.grown(grown);
    m_out.push_back(std::move(shape));
}

double BodyDrawing::dimmed(PartId id) const
{
    // By side and view only: a limb has one tone, and it changes as slowly as the trunk turns.
    const auto side = sideOf(id);
    if (!side)
        return 0;
    const Axial girdle = isLeg(kindOf(id)) ? Axial::Pelvis : Axial::T2;
    const Vec3 outwards = m_solved.skeleton[girdle].axes.z * sign(*side);
    return darkestFarSide * std::clamp(-1.25 * dot(outwards, m_view.toViewer), 0., 1.);
}

void BodyDrawing::outline(PartId id, Material material)
{
    Silhouette line;
    const auto drawnJoint = [&](const JointZone& zone) {
        return zone.neighbour < partCount && m_drawn[zone.neighbour];
    };
    const auto& pieces = m_solved.parts[id].pieces;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const Piece& piece = pieces[i];
        if (piece.material != material)
            continue;
        Links links = allOf(piece);
        if (drawnJoint(piece.start))
            links.from = piece.chain ? piece.start.links : 1;
        if (drawnJoint(piece.end))
            links.to -= std::min(links.to, piece.end.links);
        add(line, piece, m_flat[id][i], links);
    }
    // What is still to come in a joint gets its line now, beneath this part, and none across the joint later.
    for (PartId other = 0; other < partCount; ++other) {
        if (other == id || m_drawn[other])
            continue;
        const auto& theirs = m_solved.parts[other].pieces;
        for (std::size_t i = 0; i < theirs.size(); ++i)
            if (theirs[i].material == material)
                for (const Links& links : sharedWith(theirs[i], id))
                    add(line, theirs[i], m_flat[other][i], links);
    }
    put(line, material, Tone::Line, dimmed(id), m_line);
}

void BodyDrawing::fill(PartId id, Material material)
{
    const double share = kindOf(id) == PartKind::Pelvis ? litShareOfPelvis : litShare;
    Silhouette shade;
    Silhouette light;
    const auto& pieces = m_solved.parts[id].pieces;
    for (std::size_t i = 0; i < pieces.size(); ++i)
        if (pieces[i].material == material) {
            add(shade, pieces[i], m_flat[id][i], allOf(pieces[i]));
            add(light, pieces[i], m_flat[id][i], allOf(pieces[i]), share);
        }
    put(shade, material, Tone::Shade, dimmed(id));
    // The light of a neighbour that is drawn already goes on across the joint.
    for (PartId other = 0; other < partCount; ++other) {
        if (other == id || !m_drawn[other])
            continue;
        Silhouette theirLight;
        const auto& theirs = m_solved.parts[other].pieces;
        for (std::size_t i = 0; i < theirs.size(); ++i)
            if (theirs[i].material == material && theirs[i].lightsNeighbour)
                for (const Links& links : sharedWith(theirs[i], id))
                    add(theirLight, theirs[i], m_flat[other][i], links, share);
        put(theirLight, material, Tone::Plain, dimmed(other));
    }
    put(light, material, Tone::Plain, dimmed(id));
}

std::vector<Contour> BodyDrawing::whole(PartId id) const
{
    Silhouette area;
    const auto& pieces = m_solved.parts[id].pieces;
    for (std::size_t i = 0; i < pieces.size(); ++i)
        if (pieces[i].chain)
            area.addChainSafely(m_flat[id][i].data(), m_flat[id][i].size());
        else
            area.addHull(m_flat[id][i].data(), m_flat[id][i].size());
    return area.grown(0);
}

void BodyDrawing::draw(PartId id)
{
    for (const Material material : materials)
        outline(id, material);
    m_drawn[id] = true;
    if (kindOf(id) == PartKind::Head) {
        drawHead(m_solved, m_shape, m_flat[id], m_view, m_line, m_out);
        return;
    }
    for (const Material material : materials)
        fill(id, material);
}

} // namespace plumbline::figure
