// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "handout/column.h"

#include <optional>
#include <utility>

namespace plumbline::handout
{

/// Columns side by side, perhaps between a head and a foot that are as wide as all of them.
struct Band {
    std::optional<Column> head, foot;
    std::vector<std::pair<qreal, Column>> columns; ///< and how far from the left each begins
    QString title; ///< said again where it goes on over the page
    int titleSize = 90;

    [[nodiscard]] qreal height() const;
};

/// Places bands one below the other, over as many pages as they take. What fits on one page stays together;
/// what is longer goes on over the page between its pieces.
class Flow
{
public:
    Flow(QSizeF sheet, const QRectF& content);

    [[nodiscard]] qreal left() const { return m_layout.content.bottom() - m_y; }
    [[nodiscard]] bool isFresh() const { return m_y <= m_layout.content.top(); }
    void newPage();
    /// Room before what follows, if anything is above it on its page.
    void gap(qreal height);
    /// Takes up at least this height, if there is so much left.
    void place(const Band& band, qreal atLeast = 0);

    [[nodiscard]] Layout layout() && { return std::move(m_layout); }
    /// Pages begun so far.
    [[nodiscard]] std::size_t count() const { return m_layout.pages.size(); }

private:
    void putPieces(const Column& column, std::size_t begin, std::size_t end, QPointF at);
    void split(const Band& band);
    void goOn(const Band& band);

    Layout m_layout;
    qreal m_y;
};

} // namespace plumbline::handout
