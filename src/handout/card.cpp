// SPDX-License-Identifier: GPL-3.0-or-later
#include "handout/blocks.h"

#include <QCoreApplication>

#include <algorithm>

namespace plumbline::handout
{

namespace
{

QString tr(const char* text)
{
    return QCoreApplication::translate("Handout", text);
}

/// The number in its circle, the title beside it, and above it where in the routine one is.
void addTitle(Column& column, const Setting& setting, std::size_t index)
{
    const Entry& entry = setting.handout.entries[index];
    const Sizes& sizes = setting.sizes;
    const int size = sizes.cardTitle;
    const qreal step = lineHeight(size), circle = size * 1.7, indent = circle + size * 0.6;
    const QString above = entry.section.isEmpty() ? entry.position : entry.section;
    const QStringList lines = broken(entry.title, Type::CardTitle, size, column.width() - indent);
    const QStringList eyebrows = broken(above, Type::Eyebrow, sizes.small, column.width() - indent);
    Piece piece;
    piece.keepWithNext = true;
    qreal y = 0;
    for (const QString& line : eyebrows) {
        piece.parts.lines.push_back({ QRectF(indent, y, column.width() - indent, lineHeight(sizes.small)),
            line, Type::Eyebrow, Tone::Muted, sizes.small });
        y += lineHeight(sizes.small);
    }
    for (const QString& line : lines) {
        piece.parts.lines.push_back(
            { QRectF(indent, y, column.width() - indent, step), line, Type::CardTitle, Tone::Ink, size });
        y += step;
    }
    piece.height = std::max(y, circle);
    const qreal top = lines.size() + eyebrows.size() <= 2 ? (piece.height - circle) / 2 : 0;
    const int number = size * 8 / 10;
    piece.parts.boxes.push_back({ Box::Kind::Number, QRectF(0, top, circle, circle) });
    piece.parts.lines.push_back(
        { QRectF(0, top + (circle - lineHeight(number)) / 2, circle, lineHeight(number)),
            QString::number(index + 1), Type::CardTitle, Tone::Primary, number, Qt::AlignHCenter });
    column.add(std::move(piece));
}

void addStill(Piece& piece, const QRectF& at, std::size_t index, bool isEnd, const QString& caption, int size)
{
    piece.parts.boxes.push_back({ Box::Kind::Picture, at });
    const qreal band = caption.isEmpty() ? 0 : lineHeight(size);
    const qreal inset = size * 0.6;
    piece.parts.stills.push_back({ at.adjusted(inset, inset + band * 0.6, -inset, -inset), index, isEnd });
    if (!caption.isEmpty())
        piece.parts.lines.push_back(
            { QRectF(at.left() + 1.4 * inset, at.top() + inset, at.width() - 2.8 * inset, lineHeight(size)),
                caption, Type::Small, Tone::Muted, size });
}

bool hasPictures(const Setting& setting, const Entry& entry)
{
    return entry.figure && has(setting.options, HandoutPart::Pictures);
}

/// Start and end, below or beside each other; of an exercise that rests in one pose, that pose.
void addPictures(Column& column, const Setting& setting, std::size_t index, qreal height, bool isStacked)
{
    const Entry& entry = setting.handout.entries[index];
    if (!hasPictures(setting, entry))
        return;
    const qreal width = column.width(), gap = setting.sizes.gap * 0.6;
    const int small = setting.sizes.small;
    Piece piece;
    piece.height = height;
    if (!entry.figure->telling.gesture) {
        addStill(piece, QRectF(0, 0, width, height), index, true, {}, small);
    } else if (isStacked) {
        const qreal each = (height - gap) / 2;
        addStill(piece, QRectF(0, 0, width, each), index, false, tr("Start"), small);
        addStill(piece, QRectF(0, each + gap, width, each), index, true, tr("End"), small);
    } else {
        const qreal each = (width - gap) / 2;
        addStill(piece, QRectF(0, 0, each, height), index, false, tr("Start"), small);
        addStill(piece, QRectF(each + gap, 0, each, height), index, true, tr("End"), small);
    }
    column.add(std::move(piece));
    column.gap(setting.sizes.gap * 0.8);
}

void addBefore(Column& column, const Setting& setting, const Entry& entry)
{
    for (const QString& sentence : entry.before) {
        column.words(sentence, Type::Small, setting.sizes.small, Tone::Muted);
        column.gap(setting.sizes.gap * 0.3);
    }
    if (entry.note.isEmpty())
        return;
    column.boxed(Box::Kind::Note, tr("For you"), { entry.note }, setting.sizes.body, Tone::Primary);
    column.gap(setting.sizes.gap * 0.8);
}

/// Each on a line of its own; where there is little room one after the other.
void addSteps(Column& column, const Setting& setting, const Entry& entry)
{
    if (!has(setting.options, HandoutPart::Steps) || entry.steps.isEmpty())
        return;
    const int body = setting.sizes.body;
    if (setting.sizes.rows > 2) {
        QStringList running;
        for (qsizetype i = 0; i < entry.steps.size(); ++i)
            running << QStringLiteral("%1\u2002%2").arg(i + 1).arg(entry.steps[i]);
        column.words(running.join(QStringLiteral("  ")), Type::Body, body);
    } else {
        const qreal indent = widthOf(QString::number(entry.steps.size()), Type::Strong, body) + body * 0.7;
        for (qsizetype i = 0; i < entry.steps.size(); ++i)
            column.marked(QString::number(i + 1), indent, entry.steps[i], body);
    }
    column.gap(setting.sizes.gap * 0.5);
}

void addTips(Column& column, const Setting& setting, const Entry& entry)
{
    if (!has(setting.options, HandoutPart::Tips) || entry.tips.isEmpty())
        return;
    const int body = setting.sizes.body;
    if (setting.sizes.isWide)
        for (const QString& tip : entry.tips)
            column.marked(QStringLiteral("–"), body * 1.1, tip, body);
    else
        column.words(entry.tips.join(QLatin1Char(' ')), Type::Body, body, Tone::Muted);
    column.gap(setting.sizes.gap * 0.5);
}

/// Where there is little room the first page says with what to ask a professional, for all exercises at once.
void addCautions(Column& column, const Setting& setting, const Entry& entry)
{
    if (!has(setting.options, HandoutPart::Cautions))
        return;
    QStringList sentences = entry.cautions;
    if (setting.sizes.isWide && !entry.askFirst.empty())
        sentences << askFirstText(entry);
    column.boxed(Box::Kind::Caution, tr("Take care"), sentences, setting.sizes.body, Tone::Warning);
}

void addTable(Column& column, const Setting& setting, const Entry& entry)
{
    std::vector<DoseRow> rows = entry.dose;
    if (!entry.often.isEmpty())
        rows.push_back({ tr("How often"), entry.often });
    if (has(setting.options, HandoutPart::Equipment) && !entry.needs.isEmpty())
        rows.push_back({ tr("You need"), entry.needs.join(QStringLiteral(", ")) });
    for (const DoseRow& row : rows)
        column.row(row.what, row.much, setting.sizes.body, column.width() * 0.52);
    column.gap(setting.sizes.gap);
}

/// Pictures on the left and words on the right.
void placeBeside(Band& band, const Setting& setting, std::size_t index, qreal room)
{
    const Entry& entry = setting.handout.entries[index];
    const qreal between = setting.sizes.gap * 2, first = setting.width * 0.42;
    const bool isOne = !entry.figure->telling.gesture;
    Column left(first), right(setting.width - first - between);
    addBefore(right, setting, entry);
    addTable(right, setting, entry);
    addSteps(right, setting, entry);
    addTips(right, setting, entry);
    const qreal most = first * (isOne ? 0.95 : 1.4), least = first * (isOne ? 0.6 : 0.9);
    addPictures(left, setting, index, std::clamp(std::max(room, right.height()), least, most), true);
    band.columns.emplace_back(0, std::move(left));
    band.columns.emplace_back(first + between, std::move(right));
}

/// Pictures above, and below them what to do beside how much.
void placeBelow(Band& band, const Setting& setting, std::size_t index, qreal room)
{
    const Entry& entry = setting.handout.entries[index];
    const Sizes& sizes = setting.sizes;
    const qreal between = sizes.gap * 2, first = setting.width * 0.56;
    Column left(first), right(setting.width - first - between);
    addBefore(left, setting, entry);
    addSteps(left, setting, entry);
    addTable(right, setting, entry);
    addTips(right, setting, entry);
    const qreal rest = room - std::max(left.height(), right.height()) - 2 * sizes.gap;
    addPictures(*band.head, setting, index, std::clamp(rest, sizes.picture, setting.width * 0.62), false);
    band.columns.emplace_back(0, std::move(left));
    band.columns.emplace_back(first + between, std::move(right));
}

} // namespace

Band wideCard(const Setting& setting, std::size_t index, qreal slot)
{
    const Entry& entry = setting.handout.entries[index];
    const Sizes& sizes = setting.sizes;
    Band band;
    band.title = tr("%1, continued").arg(entry.title);
    band.titleSize = sizes.small;
    band.head.emplace(setting.width);
    addTitle(*band.head, setting, index);
    band.head->gap(sizes.gap * 0.9);
    band.foot.emplace(setting.width);
    addCautions(*band.foot, setting, entry);
    const qreal room = slot - band.head->height() - band.foot->height() - sizes.gap;
    if (sizes.rows > 1 && hasPictures(setting, entry))
        placeBeside(band, setting, index, room);
    else
        placeBelow(band, setting, index, room);
    return band;
}

Column narrowCard(const Setting& setting, std::size_t index, qreal width)
{
    const Entry& entry = setting.handout.entries[index];
    const Sizes& sizes = setting.sizes;
    Column column(width);
    addTitle(column, setting, index);
    column.gap(sizes.gap * 0.8);
    addPictures(column, setting, index, sizes.picture, false);
    column.words(entry.doseLine, Type::Strong, sizes.body, Tone::Primary);
    column.words(entry.often, Type::Strong, sizes.body, Tone::Primary);
    column.gap(sizes.gap * 0.5);
    addBefore(column, setting, entry);
    addSteps(column, setting, entry);
    if (sizes.rows < 3)
        addTips(column, setting, entry);
    addCautions(column, setting, entry);
    return column;
}

} // namespace plumbline::handout
