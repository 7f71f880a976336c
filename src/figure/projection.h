// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/depth_order.h"
#include "figure/part.h"

namespace plumbline::figure
{

/// A part's pieces on the picture, in the order of Part::pieces.
using FlatPart = std::vector<std::vector<Ellipse>>;
using FlatParts = std::array<FlatPart, partCount>;

FlatParts projected(const Parts& parts, const View& view);

/// A run of links of a chain; a hull is one link.
struct Links {
    std::size_t from = 0;
    std::size_t to = 0;
};
Links allOf(const Piece& piece);

/// Adds these links; `shrink` below 1 takes the lit part of each ellipse.
void add(Silhouette& silhouette, const Piece& piece, const std::vector<Ellipse>& flat, Links links,
    double shrink = 1);

/// The back-to-front order of body parts (the first partCount items) and solids.
std::vector<std::size_t> orderOf(const std::vector<Item>& items, const Skeleton& skeleton, const View& view,
    std::vector<signed char>* memory);

std::vector<Item> itemsOf(
    const Parts& parts, const FlatParts& flat, const std::vector<Solid>& solids, const View& view);

} // namespace plumbline::figure
