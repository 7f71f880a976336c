// SPDX-License-Identifier: GPL-3.0-or-later
#include "handout/sizes.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace plumbline::handout
{

Sizes sizesFor(const HandoutOptions& options)
{
    Sizes sizes;
    switch (options.perPage) {
    case 1:
        sizes = { 280, 130, 140, 200, 125, 105, 140, true, 1, 1700 };
        break;
    case 4:
        sizes = { 240, 110, 115, 120, 92, 82, 75, false, 2, 950 };
        break;
    case 6:
        sizes = { 240, 110, 115, 112, 90, 80, 50, false, 3, 720 };
        break;
    default:
        break;
    }
    if (options.largePrint)
        sizes = { 340, 180, 190, 220, 160, 140, 150, true, 1, 1700 };
    return sizes;
}

Paper usualPaper()
{
    // CLDR's list of territories with US Letter.
    constexpr std::array letter{ QLocale::UnitedStates, QLocale::Canada, QLocale::Mexico, QLocale::Chile,
        QLocale::Colombia, QLocale::CostaRica, QLocale::ElSalvador, QLocale::Guatemala, QLocale::Nicaragua,
        QLocale::Panama, QLocale::Philippines, QLocale::PuertoRico, QLocale::Venezuela, QLocale::Belize };
    const bool isLetter =
        std::find(letter.begin(), letter.end(), QLocale::system().territory()) != letter.end();
    return isLetter ? Paper::Letter : Paper::A4;
}

QSizeF sheetSize(Paper paper)
{
    return paper == Paper::Letter ? QSizeF(6120, 7920) : QSizeF(5953, 8419);
}

} // namespace plumbline::handout
