// SPDX-License-Identifier: GPL-3.0-or-later
#include "handout/type.h"

#include <QFontMetricsF>
#include <QTextLayout>

namespace plumbline::handout
{

namespace
{

constexpr qreal leading = 1.36; ///< from line to line, in heights of the letters

QFont::Weight weightOf(Type type)
{
    switch (type) {
    case Type::Title:
        return QFont::Bold;
    case Type::Heading:
    case Type::CardTitle:
    case Type::Strong:
    case Type::Eyebrow:
        return QFont::DemiBold;
    case Type::Lead:
    case Type::Body:
    case Type::Small:
        break;
    }
    return QFont::Normal;
}

} // namespace

QFont fontOf(Type type, int size)
{
    QFont font;
    font.setFamilies({ QStringLiteral("Inter"), QStringLiteral("sans-serif") });
    font.setPixelSize(size);
    font.setWeight(weightOf(type));
    font.setHintingPreference(QFont::PreferNoHinting); // the same on every device
    return font;
}

qreal lineHeight(int size)
{
    return leading * size;
}

QStringList broken(const QString& text, Type type, int size, qreal width)
{
    QTextLayout layout(text, fontOf(type, size));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    lines.removeAll(QString());
    return lines;
}

qreal widthOf(const QString& text, Type type, int size)
{
    return QFontMetricsF(fontOf(type, size)).horizontalAdvance(text);
}

} // namespace plumbline::handout
