// SPDX-License-Identifier: GPL-3.0-or-later
#include "handout/blocks.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>

#include <algorithm>

namespace plumbline::handout
{

namespace
{

constexpr qreal logoHeight = 480, logoWidth = 1700;

QString tr(const char* text)
{
    return QCoreApplication::translate("Handout", text);
}

QSizeF logoSize(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    if (bytes.isEmpty() || !buffer.open(QIODevice::ReadOnly))
        return {};
    const QSizeF size = QImageReader(&buffer).size();
    return size.isEmpty() ? QSizeF() : size.scaled(logoWidth, logoHeight, Qt::KeepAspectRatio);
}

/// The trainer on the left, the logo on the right, a line below.
void placeTrainer(Flow& flow, const Setting& setting)
{
    const Handout& handout = setting.handout;
    const QSizeF logo = logoSize(handout.logo);
    if (handout.practice.isEmpty() && handout.trainer.isEmpty() && handout.contact.isEmpty()
        && logo.isEmpty())
        return;
    Column words(setting.width - (logo.isEmpty() ? 0 : logo.width() + setting.sizes.gap));
    words.words(handout.practice, Type::Strong, setting.sizes.body);
    words.words(handout.trainer, Type::Body, setting.sizes.body);
    words.words(handout.contact, Type::Small, setting.sizes.small, Tone::Muted);
    Band band;
    band.columns.emplace_back(0, std::move(words));
    if (!logo.isEmpty()) {
        Column right(logo.width());
        Piece piece;
        piece.height = logo.height();
        piece.parts.logo = QRectF(QPointF(), logo);
        right.add(std::move(piece));
        band.columns.emplace_back(setting.width - logo.width(), std::move(right));
    }
    flow.place(band);
    flow.gap(setting.sizes.gap);
    Column rule(setting.width);
    Piece line;
    line.height = setting.sizes.gap * 1.6;
    line.parts.boxes.push_back({ Box::Kind::Rule, QRectF(0, 0, setting.width, 0) });
    rule.add(std::move(line));
    Band below;
    below.columns.emplace_back(0, std::move(rule));
    flow.place(below);
}

/// "For ______ Date ______": to be filled in by hand, where somebody hands it out.
Piece nameLine(const Setting& setting)
{
    const int size = setting.sizes.small;
    Piece piece;
    piece.height = lineHeight(size) * 2;
    const auto blank = [&](const QString& what, qreal left, qreal right, const QString& filled) {
        const qreal begin = left + widthOf(what, Type::Small, size) + size;
        const QStringList written = broken(filled, Type::Strong, size, right - begin);
        if (!written.isEmpty())
            piece.parts.lines.push_back(
                { QRectF(begin, lineHeight(size) * 0.9, right - begin, lineHeight(size)), written.front(),
                    Type::Strong, Tone::Ink, size });
        piece.parts.lines.push_back({ QRectF(left, lineHeight(size), begin - left, lineHeight(size)), what,
            Type::Small, Tone::Muted, size });
        piece.parts.boxes.push_back(
            { Box::Kind::Rule, QRectF(begin, lineHeight(size) * 1.9, right - begin, 0) });
    };
    blank(tr("For"), 0, setting.width * 0.6, setting.handout.client);
    blank(tr("Date"), setting.width * 0.65, setting.width, {});
    return piece;
}

Column factsColumn(const Setting& setting, qreal width)
{
    const Handout& handout = setting.handout;
    const Sizes& sizes = setting.sizes;
    Column column(width);
    const auto fact = [&](const QString& heading, const QString& text) {
        if (text.isEmpty())
            return;
        column.words(heading, Type::Small, sizes.small, Tone::Muted, true);
        column.words(text, Type::Strong, sizes.body);
        column.gap(sizes.gap * 0.8);
    };
    fact(tr("When"), handout.schedule);
    if (has(setting.options, HandoutPart::Equipment))
        fact(tr("What you need"),
            handout.needs.isEmpty() ? tr("Nothing but yourself") : handout.needs.join(QStringLiteral(", ")));
    fact(tr("Left out for you"), handout.leftOut.join(QStringLiteral(", ")));
    if (has(setting.options, HandoutPart::Cautions))
        column.boxed(Box::Kind::Caution, tr("Take care"), handout.cautions, sizes.body, Tone::Warning);
    return column;
}

/// On narrow cards there is no room for it.
void placeAskFirst(Flow& flow, const Setting& setting)
{
    const QStringList conditions = askFirstOfAll(setting.handout);
    if (setting.sizes.isWide || conditions.isEmpty() || !has(setting.options, HandoutPart::Cautions))
        return;
    Column column(setting.width);
    column.boxed(Box::Kind::Caution, tr("Ask a professional before these numbers if you have or had"),
        { conditions.join(QStringLiteral(" · ")) }, setting.sizes.body, Tone::Warning);
    column.gap(setting.sizes.gap * 2);
    Band band;
    band.title = setting.handout.title;
    band.columns.emplace_back(0, std::move(column));
    flow.place(band);
}

} // namespace

void placeHead(Flow& flow, const Setting& setting)
{
    const Handout& handout = setting.handout;
    const Sizes& sizes = setting.sizes;
    placeTrainer(flow, setting);
    Column column(setting.width);
    column.words(handout.title, Type::Title, sizes.title);
    column.gap(sizes.gap * 0.4);
    column.words(handout.facts, Type::Strong, sizes.lead, Tone::Primary);
    if (has(setting.options, HandoutPart::About)) {
        column.gap(sizes.gap * 0.4);
        column.words(handout.summary, Type::Lead, sizes.lead, Tone::Muted);
    }
    if (!handout.practice.isEmpty() || !handout.trainer.isEmpty() || !handout.client.isEmpty())
        column.add(nameLine(setting));
    column.gap(sizes.gap * 1.6);
    Band band;
    band.title = handout.title;
    band.columns.emplace_back(0, std::move(column));
    flow.place(band);
}

void placeFacts(Flow& flow, const Setting& setting)
{
    const qreal between = setting.sizes.gap * 2.5, grid = tickGridWidth(setting);
    const bool hasGrid = setting.options.weeks > 0;
    const bool isBeside = hasGrid && grid + between < setting.width * 0.64;
    Band band;
    band.title = setting.handout.title;
    Column facts = factsColumn(setting, isBeside ? setting.width - grid - between : setting.width);
    if (!facts.pieces().empty())
        band.columns.emplace_back(0, std::move(facts));
    if (isBeside)
        band.columns.emplace_back(band.columns.empty() ? 0 : setting.width - grid, tickGrid(setting));
    if (!band.columns.empty()) {
        flow.place(band);
        flow.gap(setting.sizes.gap * 2);
    }
    if (hasGrid && !isBeside) {
        Band below;
        below.title = setting.handout.title;
        below.columns.emplace_back(0, tickGrid(setting));
        flow.place(below);
        flow.gap(setting.sizes.gap * 2);
    }
    placeAskFirst(flow, setting);
}

} // namespace plumbline::handout
