// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalog/vocabulary.h"
#include "figure/base_position.h"
#include "figure/motion.h"
#include "figure/place_names.h"

#include <array>

/// The words of the figure. Nobody sees them on the screen, so they have no labels.
namespace plumbline
{

namespace
{

/// Keys in the order of the enumeration.
template <class E, std::size_t N>
constexpr std::array<Word<E>, N> named(const std::array<std::string_view, N>& keys)
{
    std::array<Word<E>, N> words{};
    for (std::size_t i = 0; i < N; ++i)
        words[i] = { static_cast<E>(i), keys[i], {} };
    return words;
}
template <class E, std::size_t N> constexpr std::array<Word<E>, N> named(const std::string_view (&keys)[N])
{
    return named<E>(std::to_array(keys));
}

constexpr auto bases =
    named<figure::BasePosition>({ "standing", "sitting", "long-sitting", "cross-sitting", "butterfly-sitting",
        "kneeling", "quadruped", "supine", "prone", "lying-right", "lying-left", "squatting" });
constexpr auto anchors = named<figure::Anchor>(
    { "pelvis", "feet", "footR", "footL", "shanks", "thighs", "thighR", "thighL", "thorax" });
constexpr auto parts = named<figure::PartKind>(
    { "pelvis", "trunk", "neck", "head", "upper-arm", "forearm", "hand", "thigh", "shank", "foot" });
constexpr auto regions = named<figure::Region>(
    { "lumbar", "thoracic", "cervical", "glutes", "thighs", "calves", "chest", "shoulders", "abdomen" });
constexpr auto props = named<figure::PropKind>(
    { "mat", "chair", "stool", "step", "wall", "roller", "massage-ball", "exercise-ball" });
constexpr auto ends = named<figure::End>({ "hand", "foot" });
constexpr auto orders = named<figure::Order>({ "together", "head-first", "pelvis-first" });
constexpr auto places = named<figure::Place>(figure::placeNames);

} // namespace

template <> std::span<const Word<figure::BasePosition>> words()
{
    return bases;
}
template <> std::span<const Word<figure::Anchor>> words()
{
    return anchors;
}
template <> std::span<const Word<figure::PartKind>> words()
{
    return parts;
}
template <> std::span<const Word<figure::Region>> words()
{
    return regions;
}
template <> std::span<const Word<figure::PropKind>> words()
{
    return props;
}
template <> std::span<const Word<figure::End>> words()
{
    return ends;
}
template <> std::span<const Word<figure::Order>> words()
{
    return orders;
}
template <> std::span<const Word<figure::Place>> words()
{
    return places;
}

} // namespace plumbline
