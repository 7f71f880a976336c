// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

/// What a bundle may be at most. A routine of 500 exercises with a picture each stays well within; whatever
/// is beyond was not made by this program and is refused whole.
namespace plumbline::bundle
{

inline constexpr int formatVersion = 1;
inline constexpr std::size_t megabyte = std::size_t{ 1024 } * 1024;
inline constexpr std::size_t maxFile = 64 * megabyte; ///< of the bundle itself
inline constexpr std::size_t maxEntries = 2000;
inline constexpr std::size_t maxManifest = megabyte;
inline constexpr std::size_t maxRecord = megabyte; ///< of an exercise or a routine
inline constexpr std::size_t maxTotal = 96 * megabyte; ///< of everything in it, unpacked
/// Unpacked to packed, of anything beyond 64 KB. Records as this program writes them come to 20.
inline constexpr std::size_t maxRatio = 100;

} // namespace plumbline::bundle
