// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture/palette.h"

namespace plumbline::picture
{

namespace
{

using figure::Role;

// Light to dark; hair ends with silver. In the dark theme hair is lightened, or it would be lost on the
// ground.
constexpr std::array<QRgb, 5> skins{ 0xfff6cfb4, 0xffedb894, 0xffc98d66, 0xff9a6241, 0xff6f4631 };
constexpr std::array<QRgb, 4> hairs{ 0xff2f2626, 0xff4b332b, 0xff9a6a3c, 0xffb9b6b2 };
constexpr std::array<QRgb, 5> skinsInTheDark{ 0xffecc3a6, 0xffe3ac88, 0xffbf845e, 0xff94603f, 0xff744b35 };
constexpr std::array<QRgb, 4> hairsInTheDark{ 0xff574947, 0xff6a4a3c, 0xffa8784a, 0xffc3c0bc };

Palette light(const figure::Look& look)
{
    Palette p;
    p.of(Role::Skin) = QColor(skins[look.skin]);
    p.of(Role::Hair) = QColor(hairs[look.hair]);
    p.of(Role::Top) = QColor(0x2e9c92);
    p.of(Role::Bottom) = QColor(0x3c4a78);
    p.of(Role::Features) = QColor(0x3b2a2a);
    p.of(Role::Mat) = QColor(0xc9d8d3);
    p.of(Role::Floor) = QColor(0xeae4da);
    p.of(Role::Wood) = QColor(0xd9b48a);
    p.of(Role::WoodDark) = QColor(0xb98f63);
    p.of(Role::Wall) = QColor(0xe1d9cc);
    p.of(Role::Rubber) = QColor(0x9a8bd0);
    p.of(Role::Shadow) = QColor(60, 50, 70, 38);
    p.of(Role::Glow) = QColor(0xff7a45);
    p.of(Role::Bead) = QColor(0xffffff);
    p.of(Role::ArrowHalo) = QColor(0xf6f3ee);
    p.of(Role::Arrow) = QColor(0xff7a45);
    return p;
}

Palette dark(const figure::Look& look)
{
    Palette p = light(look);
    p.of(Role::Skin) = QColor(skinsInTheDark[look.skin]);
    p.of(Role::Hair) = QColor(hairsInTheDark[look.hair]);
    p.of(Role::Top) = QColor(0x3db5a6);
    p.of(Role::Bottom) = QColor(0x6c7fc0);
    p.of(Role::Features) = QColor(0x3a2a26);
    p.of(Role::Mat) = QColor(0x35505a);
    p.of(Role::Floor) = QColor(0x272c37);
    p.of(Role::Wood) = QColor(0x8a7357);
    p.of(Role::WoodDark) = QColor(0x6b5740);
    p.of(Role::Wall) = QColor(0x343a46);
    p.of(Role::Rubber) = QColor(0xab9de0);
    p.of(Role::Shadow) = QColor(0, 0, 0, 80);
    p.of(Role::Glow) = QColor(0xff8a55);
    p.of(Role::ArrowHalo) = QColor(0x1e222b);
    p.of(Role::Arrow) = QColor(0xff8a55);
    return p;
}

// Few, far apart tones and white lines on the black ground of that theme, for eyes that see little.
Palette highContrast()
{
    Palette p;
    p.inked = true;
    p.ink = Qt::white;
    p.shade = 1;
    p.of(Role::Skin) = QColor(0xffd9b8);
    p.of(Role::Hair) = QColor(0x4a4a4a);
    p.of(Role::Top) = QColor(0x00857a);
    p.of(Role::Bottom) = QColor(0x2f4bc8);
    p.of(Role::Features) = Qt::black;
    p.of(Role::Mat) = QColor(0x303030);
    p.of(Role::Floor) = QColor(0x303030);
    p.of(Role::Wood) = QColor(0xa87c00);
    p.of(Role::WoodDark) = QColor(0x7a5a00);
    p.of(Role::Wall) = QColor(0x505050);
    p.of(Role::Rubber) = QColor(0xc9a0ff);
    p.of(Role::Shadow) = QColor(0, 0, 0, 110);
    p.of(Role::Glow) = QColor(0xff5a1f);
    p.of(Role::Bead) = Qt::white;
    p.of(Role::ArrowHalo) = Qt::black;
    p.of(Role::Arrow) = QColor(0xffb27a);
    return p;
}

Palette print()
{
    Palette p;
    p.inked = true;
    p.ink = Qt::black;
    p.shade = .93;
    p.of(Role::Skin) = Qt::white;
    p.of(Role::Hair) = QColor(0x303030);
    p.of(Role::Top) = QColor(0xe4e4e4);
    p.of(Role::Bottom) = QColor(0xa0a0a0);
    p.of(Role::Features) = Qt::black;
    p.of(Role::Mat) = QColor(0xf2f2f2);
    p.of(Role::Floor) = QColor(0xf5f5f5);
    p.of(Role::Wood) = QColor(0xf0f0f0);
    p.of(Role::WoodDark) = QColor(0xd8d8d8);
    p.of(Role::Wall) = QColor(0xf0f0f0);
    p.of(Role::Rubber) = QColor(0xd0d0d0);
    p.of(Role::Shadow) = QColor(0, 0, 0, 22);
    p.of(Role::Glow) = QColor(0x505050);
    p.of(Role::Bead) = Qt::white;
    p.of(Role::ArrowHalo) = Qt::white;
    p.of(Role::Arrow) = Qt::black;
    return p;
}

} // namespace

Palette paletteOf(Theme theme, const figure::Look& look)
{
    switch (theme) {
    case Theme::Light:
        return light(look);
    case Theme::Dark:
        return dark(look);
    case Theme::HighContrast:
        return highContrast();
    case Theme::Print:
        return print();
    }
    return light(look);
}

QColor groundOf(Theme theme)
{
    switch (theme) {
    case Theme::Light:
        return { 0xf6f3ee };
    case Theme::Dark:
        return { 0x1e222b };
    case Theme::HighContrast:
        return Qt::black;
    case Theme::Print:
        return Qt::white;
    }
    return Qt::white;
}

} // namespace plumbline::picture
