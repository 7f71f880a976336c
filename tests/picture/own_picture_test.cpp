// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/own_picture.h"

#include <QBuffer>
#include <QFile>
#include <QImageWriter>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

#include <sys/stat.h>

using namespace std::chrono_literals;

namespace plumbline::picture
{

namespace
{

QByteArray written(const char* kind, QSize size = { 40, 30 })
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(QImageWriter(&buffer, kind).write(image));
    return bytes;
}

QByteArray svgOf(const char* inside, const char* attributes = "")
{
    return QByteArray(
               "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" "
               "viewBox=\"0 0 40 30\" ")
        + attributes + ">" + inside + "</svg>";
}

/// A GIF of one pixel and so many frames, each of so many hundredths of a second.
QByteArray gifOf(int frames, char hundredths)
{
    QByteArray bytes("GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff", 19);
    for (int i = 0; i < frames; ++i) {
        bytes += QByteArray("\x21\xf9\x04\x00", 4) + hundredths + QByteArray("\x00\x00\x00", 3);
        bytes += QByteArray("\x2c\x00\x00\x00\x00\x01\x00\x01\x00\x00\x02\x02\x44\x01\x00", 15);
    }
    return bytes + ';';
}

PictureFault faultOf(const QByteArray& bytes)
{
    const OwnPicture picture = ownPictureIn(bytes);
    CHECK((picture.fault == PictureFault::None) == !picture.frames.empty());
    return picture.fault;
}

} // namespace

TEST_CASE("PNG, JPEG and SVG are shown, told apart by what is in them")
{
    for (const char* kind : { "png", "jpeg" })
        CHECK(ownPictureIn(written(kind)).frames.at(0).image.size() == QSize(40, 30));
    const OwnPicture drawing = ownPictureIn(svgOf("<rect width='40' height='30' fill='#ff0000'/>"));
    REQUIRE(drawing.fault == PictureFault::None);
    const QImage& image = drawing.frames[0].image;
    CHECK(image.width() * 30 == image.height() * 40);
    CHECK(image.pixelColor(image.width() / 2, image.height() / 2) == QColor(Qt::red));
}

TEST_CASE("A short clip goes round")
{
    const OwnPicture clip = ownPictureIn(gifOf(3, 10));
    REQUIRE(clip.frames.size() == 3);
    CHECK(clip.isClip());
    CHECK(clip.frameAt(0ms) == 0);
    CHECK(clip.frameAt(100ms) == 1);
    CHECK(clip.frameAt(299ms) == 2);
    CHECK(clip.frameAt(300ms) == 0);
    CHECK(clip.untilNext(130ms) == 70ms);
    CHECK_FALSE(ownPictureIn(gifOf(1, 10)).isClip());
}

TEST_CASE("A clip that is too long is refused")
{
    CHECK(faultOf(gifOf(150, 9)) == PictureFault::None);
    CHECK(faultOf(gifOf(151, 9)) == PictureFault::TooLong);
    CHECK(faultOf(gifOf(20, 100)) == PictureFault::TooLong);
}

TEST_CASE("What is no picture, and a picture that breaks off, are refused")
{
    CHECK(faultOf({}) == PictureFault::Unknown);
    CHECK(faultOf("hello") == PictureFault::Unknown);
    CHECK(faultOf("<html/>") == PictureFault::Unknown);
    CHECK(faultOf("<svg") == PictureFault::Unknown);
    const QByteArray png = written("png");
    CHECK(faultOf(png.left(20)) == PictureFault::Damaged);
    CHECK(faultOf(svgOf("<rect>")) == PictureFault::Damaged);
    CHECK(faultOf(svgOf("<rect/>").replace("0 0 40 30", "0 0 0 30")) == PictureFault::Damaged);
}

TEST_CASE("A small file that says it is an enormous picture is refused before it is decoded")
{
    QByteArray png = written("png");
    png.replace(16, 4, QByteArray("\x00\x00\xff\xff", 4)); // its width; Qt looks at no checksum before size()
    CHECK(faultOf(png) != PictureFault::None);
    CHECK(faultOf(written("png", { 10'001, 1 })) == PictureFault::TooManyPixels);
    CHECK(ownPictureIn(written("png", { 10'000, 10 })).frames.at(0).image.width() == 2048);
}

TEST_CASE("A drawing that reaches outside of itself, or moves, or runs, is refused")
{
    for (const char* inside : { "<image href='file:///etc/passwd'/>", "<image xlink:href='../a.png'/>",
             "<image href='data:image/png;base64,AAAA'/>", "<use xlink:href='http://example.org/a.svg#b'/>",
             "<script>alert(1)</script>", "<rect onclick='x()'/>", "<animate attributeName='x'/>",
             "<animateTransform/>", "<set/>", "<foreignObject/>",
             "<rect fill='url(http://example.org/a#b)'/>", "<rect style='fill:URL( \"file:///a\")'/>",
             "<style>@import 'a.css';</style>", "<style>rect { fill: url(a.svg#b) }</style>",
             "<a xlink:href='http://example.org'><rect/></a>", "<font-face/>" }) {
        INFO(inside);
        CHECK(faultOf(svgOf(inside)) == PictureFault::Unsafe);
    }
    CHECK(faultOf("<!DOCTYPE svg [<!ENTITY a 'b'>]>" + svgOf("<text>&a;</text>")) == PictureFault::Unsafe);
    CHECK(faultOf("<?xml-stylesheet href='a.css'?>" + svgOf("<rect/>")) == PictureFault::Unsafe);
}

TEST_CASE("A drawing that shows itself is refused, one that shows a shape of its own is fine")
{
    CHECK(faultOf(svgOf("<g id='a'><use xlink:href='#a'/></g>")) == PictureFault::Unsafe);
    CHECK(faultOf(svgOf("<use xlink:href='#all'/>", "id='all'")) == PictureFault::Unsafe);
    CHECK(faultOf(svgOf("<defs><g id='a'><rect/></g><g id='b'><use href='#a'/><use href='#a'/></g></defs>"
                        "<use href='#b'/><use href='#b'/>"))
        == PictureFault::Unsafe);
    CHECK(
        faultOf(svgOf("<rect i:export='C:\\\\a.png' i:onload='x'/>", "xmlns:i='http://example.org/program'"))
        == PictureFault::None);
    CHECK(faultOf(svgOf("<defs><circle id='a' r='3'/></defs><use xlink:href='#a'/>")) == PictureFault::None);
    CHECK(faultOf(svgOf("<defs><linearGradient id='g'><stop/></linearGradient></defs><rect fill='url(#g)'/>"))
        == PictureFault::None);
}

TEST_CASE("A drawing nested without end, or of very many shapes, is refused")
{
    CHECK(faultOf(svgOf(QByteArray("<g>").repeated(100'000).constData())) == PictureFault::Unsafe);
    CHECK(faultOf(svgOf(QByteArray("<g/>").repeated(30'000).constData())) == PictureFault::Unsafe);
    CHECK(faultOf(svgOf("") + QByteArray(3 * 1024 * 1024, ' ')) == PictureFault::TooLarge);
}

TEST_CASE("A pipe, a folder and a file that is not there are not opened")
{
    const QTemporaryDir folder;
    const std::string pipe = folder.filePath("a.png").toStdString();
    REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
    CHECK(readOwnPicture(pipe).fault == PictureFault::NoFile);
    CHECK(readOwnPicture(folder.path().toStdString()).fault == PictureFault::NoFile);
    CHECK(readOwnPicture("/dev/zero").fault == PictureFault::NoFile);
    CHECK(readOwnPicture(folder.filePath("b.png").toStdString()).fault == PictureFault::Missing);
    QFile vast(folder.filePath("c.png"));
    REQUIRE(vast.open(QIODevice::WriteOnly));
    REQUIRE(vast.resize(largestFile + 1));
    CHECK(readOwnPicture(folder.filePath("c.png").toStdString()).fault == PictureFault::TooLarge);
}

} // namespace plumbline::picture
