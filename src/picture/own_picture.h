// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

#include <chrono>
#include <filesystem>
#include <vector>

/// Pictures and short clips that came from outside: PNG, JPEG, WebP, GIF and SVG, told apart by their
/// content. They may be anything, so nothing but a regular file of limited size is opened, no more than a
/// limited number of pixels is decoded, and an SVG that could reach outside of itself is refused before it is
/// drawn.
namespace plumbline::picture
{

enum class PictureFault {
    None,
    Missing, ///< no file of that name, or it may not be read
    NoFile, ///< a folder, a pipe, a device
    TooLarge, ///< more bytes than largestFile
    Unknown, ///< none of the kinds above, or of a kind this computer has no reader for
    TooManyPixels, ///< beyond mostPixels or longestSide
    TooLong, ///< a clip beyond longestClip or mostFrames
    Unsafe, ///< an SVG with a script, a picture, an animation, a DOCTYPE or anything outside of it
    Damaged ///< it breaks off, or contradicts itself
};

inline constexpr qint64 largestFile = 16 * 1024 * 1024;
inline constexpr qint64 largestSvg = 2 * 1024 * 1024;
inline constexpr int longestSide = 10'000;
inline constexpr qint64 mostPixels = 32'000'000; ///< 128 MB, beyond which Qt decodes nothing
inline constexpr int mostFrames = 150;
inline constexpr std::chrono::milliseconds longestClip = std::chrono::seconds(15);

/// A picture, decoded: one frame, or those of a clip that goes round and round.
struct OwnPicture {
    struct Frame {
        QImage image;
        std::chrono::milliseconds until{}; ///< the moment of the round at which the next one takes its place
    };
    PictureFault fault = PictureFault::None;
    std::vector<Frame> frames; ///< empty when there is a fault

    [[nodiscard]] bool isClip() const { return frames.size() > 1; }
    /// The frame at a moment since the beginning, going round.
    [[nodiscard]] std::size_t frameAt(std::chrono::milliseconds moment) const;
    /// How long that frame goes on being the one from this moment on.
    [[nodiscard]] std::chrono::milliseconds untilNext(std::chrono::milliseconds moment) const;
};

/// Takes up to a second for a large file: not on the interface's thread. Larger pictures than screens have
/// are made smaller, and clips so that all their frames together take no more than 128 MB.
[[nodiscard]] OwnPicture readOwnPicture(const std::filesystem::path& file);
[[nodiscard]] OwnPicture ownPictureIn(const QByteArray& bytes);

/// Whether Qt may draw this SVG: well-formed XML within largestSvg, whose root is an svg, of at most 20,000
/// elements nested at most 64 deep, without DOCTYPE, script, embedded or linked pictures, style sheets from
/// elsewhere, animation, and without shapes that show shapes that show shapes.
[[nodiscard]] PictureFault svgFault(const QByteArray& svg);

} // namespace plumbline::picture
