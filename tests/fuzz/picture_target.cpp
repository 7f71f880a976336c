// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/expect.h"
#include "fuzz/targets.h"
#include "picture/own_picture.h"

#include <QGuiApplication>

#include <array>

namespace plumbline::fuzz
{

namespace
{

/// Drawings may have words, and these need fonts.
void needFonts()
{
    static std::array<char, 5> name{ "fuzz" };
    static std::array<char*, 2> words{ name.data(), nullptr };
    static int count = 1;
    if (qApp)
        return;
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    static const QGuiApplication application(count, words.data());
}

} // namespace

void picture(std::string_view bytes)
{
    needFonts();
    const plumbline::picture::OwnPicture read =
        plumbline::picture::ownPictureIn(QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())));
    expect((read.fault == plumbline::picture::PictureFault::None) != read.frames.empty(),
        "a fault or a picture");
    for (const auto& frame : read.frames)
        expect(!frame.image.isNull(), "every frame is there");
}

} // namespace plumbline::fuzz
