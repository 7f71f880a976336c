// SPDX-License-Identifier: GPL-3.0-or-later
#include "handout/layout.h"

#include "handout/blocks.h"

#include <QCoreApplication>

#include <algorithm>

namespace plumbline::handout
{

namespace
{

constexpr qreal margin = 425; // 15 mm
constexpr qreal foot = 230;

QString tr(const char* text)
{
    return QCoreApplication::translate("Handout", text);
}

/// So many of these letters as fit into a line.
QString cut(const QString& text, Type type, int size, qreal width)
{
    const QStringList lines = broken(text, type, size, width);
    if (lines.size() < 2)
        return text;
    const QStringList shorter = broken(text, type, size, width - 2 * size);
    return shorter.front() + QStringLiteral("…");
}

/// What it is, whose it is, and which page of how many.
void addFeet(Layout& layout, const Setting& setting)
{
    const Handout& handout = setting.handout;
    const int size = setting.sizes.small;
    const QRectF& content = layout.content;
    const qreal y = content.bottom() + foot - lineHeight(size);
    QStringList words{ handout.title };
    for (const QString& part : { handout.practice, handout.trainer, handout.contact })
        if (!part.isEmpty())
            words << part;
    for (std::size_t i = 0; i < layout.pages.size(); ++i) {
        Page& page = layout.pages[i];
        const QString number = tr("%1 of %2").arg(i + 1).arg(layout.pages.size());
        const qreal wide = widthOf(number, Type::Small, size) + size;
        const qreal room = content.width() - wide - size;
        page.boxes.push_back({ Box::Kind::Rule, QRectF(content.left(), y - size * 0.5, content.width(), 0) });
        page.lines.push_back({ QRectF(content.left(), y, room, lineHeight(size)),
            cut(words.join(QStringLiteral(" · ")), Type::Small, size, room), Type::Small, Tone::Muted,
            size });
        page.lines.push_back({ QRectF(content.right() - wide, y, wide, lineHeight(size)), number, Type::Small,
            Tone::Muted, size, Qt::AlignRight });
    }
}

/// The cards in rows, one or two abreast.
std::vector<Band> rowsOf(const Setting& setting, qreal slot)
{
    const qreal between = setting.sizes.gap * 2.5;
    const std::size_t count = setting.handout.entries.size();
    std::vector<Band> rows;
    for (std::size_t i = 0; i < count; i += setting.sizes.isWide ? 1 : 2) {
        if (setting.sizes.isWide) {
            rows.push_back(wideCard(setting, i, slot));
            continue;
        }
        const qreal width = (setting.width - between) / 2;
        Band band;
        band.title = tr("%1, continued").arg(setting.handout.entries[i].title);
        band.titleSize = setting.sizes.small;
        band.columns.emplace_back(0, narrowCard(setting, i, width));
        if (i + 1 < count)
            band.columns.emplace_back(width + between, narrowCard(setting, i + 1, width));
        rows.push_back(std::move(band));
    }
    return rows;
}

void placeCards(Flow& flow, const Setting& setting, qreal pageHeight)
{
    const Sizes& sizes = setting.sizes;
    const qreal between = sizes.gap * 2.5;
    const qreal slot = (pageHeight - (sizes.rows - 1) * between) / sizes.rows;
    const std::size_t most = static_cast<std::size_t>(setting.options.perPage) / (sizes.isWide ? 1 : 2);
    const std::vector<Band> rows = rowsOf(setting, slot);
    if (setting.options.perPage == 1 && !flow.isFresh())
        flow.newPage();
    std::size_t onPage = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const qreal height = rows[i].height();
        if (onPage == most || (onPage > 0 && height + between > flow.left())) {
            flow.newPage();
            onPage = 0;
        }
        flow.gap(onPage > 0 ? between : 0);
        // Rows stand at the same heights from page to page, unless that would push the next one off.
        const bool fits = i + 1 < rows.size() && onPage + 1 < most;
        const bool isCrowded = fits && flow.left() - slot - between < rows[i + 1].height();
        const std::size_t before = flow.count();
        flow.place(rows[i], isCrowded ? 0 : slot);
        onPage = flow.count() == before ? onPage + 1 : 1;
    }
}

} // namespace

Layout laidOut(const Handout& handout, const HandoutOptions& options)
{
    const QSizeF sheet = sheetSize(options.paper.value_or(usualPaper()));
    const QRectF content(margin, margin, sheet.width() - 2 * margin, sheet.height() - 2 * margin - foot);
    const Setting setting{ handout, options, sizesFor(options), content.width() };
    Flow flow(sheet, content);
    placeHead(flow, setting);
    placeFacts(flow, setting);
    placeCards(flow, setting, content.height());
    Layout layout = std::move(flow).layout();
    addFeet(layout, setting);
    return layout;
}

} // namespace plumbline::handout
