// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/own_picture.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>

#include <fcntl.h>
#include <sys/stat.h>

namespace plumbline::picture
{

using namespace std::chrono_literals;

namespace
{

constexpr int largestShown = 2048; ///< pixels a side: more than the stage of any screen has
constexpr qint64 clipBytes = 128 * 1024 * 1024;
constexpr auto shortestFrame = 20ms; ///< a shorter delay is taken for 100 ms, as browsers do
constexpr auto usualFrame = 100ms;

OwnPicture faulty(PictureFault fault)
{
    OwnPicture picture;
    picture.fault = fault;
    return picture;
}

/// The name of Qt's reader for it, or empty.
QByteArray kindOf(const QByteArray& bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (bytes.startsWith("\xff\xd8\xff"))
        return "jpeg";
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return "gif";
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return "webp";
    const QByteArray start = bytes.left(4096).trimmed();
    return start.startsWith('<') || start.startsWith("\xef\xbb\xbf<") ? QByteArray("svg") : QByteArray();
}

QSize within(QSize size, double pixels, int side)
{
    const double fit = std::min({ 1.0, static_cast<double>(side) / std::max(size.width(), size.height()),
        std::sqrt(pixels / (static_cast<double>(size.width()) * size.height())) });
    return { std::max(1, static_cast<int>(size.width() * fit)),
        std::max(1, static_cast<int>(size.height() * fit)) };
}

OwnPicture drawn(const QByteArray& svg)
{
    if (const PictureFault fault = svgFault(svg); fault != PictureFault::None)
        return faulty(fault);
    QSvgRenderer renderer;
    if (!renderer.load(svg))
        return faulty(PictureFault::Damaged);
    const QRectF view = renderer.viewBoxF();
    if (!std::isfinite(view.width()) || !std::isfinite(view.height()) || view.width() <= 0
        || view.height() <= 0)
        return faulty(PictureFault::Damaged);
    const double fit = largestShown / 2.0 / std::max(view.width(), view.height());
    const QSize size(std::max(1, static_cast<int>(view.width() * fit)),
        std::max(1, static_cast<int>(view.height() * fit)));
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    OwnPicture picture;
    picture.frames.push_back({ std::move(image), {} });
    return picture;
}

PictureFault faultOf(QSize size)
{
    if (!size.isValid() || size.isEmpty())
        return PictureFault::Damaged;
    if (size.width() > longestSide || size.height() > longestSide
        || static_cast<qint64>(size.width()) * size.height() > mostPixels)
        return PictureFault::TooManyPixels;
    return PictureFault::None;
}

/// How many frames there are, as the file's head says or, where it does not, by going through it.
OwnPicture clipOf(QImageReader& reader, QSize full)
{
    OwnPicture clip;
    std::chrono::milliseconds until{};
    qint64 used = 0;
    const int promised = std::clamp(reader.imageCount(), 1, mostFrames);
    const QSize size = within(full, static_cast<double>(clipBytes) / 4 / promised, largestShown / 2);
    while (reader.canRead()) {
        if (clip.frames.size() == mostFrames)
            return faulty(PictureFault::TooLong);
        QImage image = reader.read();
        if (image.isNull())
            return faulty(PictureFault::Damaged);
        if (image.size() != size)
            image = image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        image.convertTo(QImage::Format_ARGB32_Premultiplied);
        used += image.sizeInBytes();
        if (used > clipBytes)
            return faulty(PictureFault::TooLong);
        const std::chrono::milliseconds delay(reader.nextImageDelay());
        until += delay < shortestFrame ? usualFrame : delay;
        if (until > longestClip)
            return faulty(PictureFault::TooLong);
        clip.frames.push_back({ std::move(image), until });
    }
    return clip.frames.empty() ? faulty(PictureFault::Damaged) : clip;
}

OwnPicture decoded(const QByteArray& bytes, const QByteArray& kind)
{
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly) || !QImageReader::supportedImageFormats().contains(kind))
        return faulty(PictureFault::Unknown);
    QImageReader reader(&buffer, kind);
    reader.setDecideFormatFromContent(false);
    reader.setAutoTransform(true); // photographs lie on their side
    const QSize full = reader.size();
    if (const PictureFault fault = faultOf(full); fault != PictureFault::None)
        return faulty(fault);
    if (reader.supportsAnimation()) {
        OwnPicture clip = clipOf(reader, full);
        if (clip.frames.size() == 1)
            clip.frames.front().until = 0ms;
        return clip;
    }
    const QSize size = within(full, mostPixels, largestShown);
    if (size != full)
        reader.setScaledSize(size);
    QImage image = reader.read();
    if (image.isNull())
        return faulty(PictureFault::Damaged);
    image.convertTo(QImage::Format_ARGB32_Premultiplied);
    OwnPicture picture;
    picture.frames.push_back({ std::move(image), {} });
    return picture;
}

} // namespace

std::size_t OwnPicture::frameAt(std::chrono::milliseconds moment) const
{
    if (!isClip() || moment < 0ms)
        return 0;
    const auto inRound = moment % frames.back().until;
    const auto frame = std::upper_bound(frames.begin(), frames.end(), inRound,
        [](std::chrono::milliseconds at, const Frame& one) { return at < one.until; });
    return static_cast<std::size_t>(frame - frames.begin());
}

std::chrono::milliseconds OwnPicture::untilNext(std::chrono::milliseconds moment) const
{
    return frames[frameAt(moment)].until - std::max(moment, 0ms) % frames.back().until;
}

OwnPicture ownPictureIn(const QByteArray& bytes)
{
    if (bytes.size() > largestFile)
        return faulty(PictureFault::TooLarge);
    const QByteArray kind = kindOf(bytes);
    if (kind.isEmpty())
        return faulty(PictureFault::Unknown);
    return kind == "svg" ? drawn(bytes) : decoded(bytes, kind);
}

OwnPicture readOwnPicture(const std::filesystem::path& file)
{
    struct stat facts {
    };
    // Before opening, because to open a device may be to use it.
    if (::stat(file.c_str(), &facts) != 0)
        return faulty(PictureFault::Missing);
    if (!S_ISREG(facts.st_mode))
        return faulty(PictureFault::NoFile);
    if (facts.st_size > largestFile)
        return faulty(PictureFault::TooLarge);
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    QFile in;
    if (descriptor < 0 || !in.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return faulty(PictureFault::Missing);
    if (::fstat(descriptor, &facts) != 0 || !S_ISREG(facts.st_mode)) // it may have been replaced
        return faulty(PictureFault::NoFile);
    return ownPictureIn(in.read(largestFile + 1));
}

} // namespace plumbline::picture
