// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/expect.h"
#include "fuzz/targets.h"
#include "picture/own_picture.h"

namespace plumbline::fuzz
{

void picture(std::string_view bytes)
{
    const plumbline::picture::OwnPicture read =
        plumbline::picture::ownPictureIn(QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size())));
    expect((read.fault == plumbline::picture::PictureFault::None) != read.frames.empty(),
        "a fault or a picture");
    for (const auto& frame : read.frames)
        expect(!frame.image.isNull(), "every frame is there");
}

} // namespace plumbline::fuzz
