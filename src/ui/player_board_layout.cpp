// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/button.h"
#include "ui/chip_strip.h"
#include "ui/comfort_card.h"
#include "ui/fit_label.h"
#include "ui/player_board.h"
#include "ui/player_controls.h"
#include "ui/player_header.h"
#include "ui/player_layout.h"
#include "ui/ring.h"
#include "ui/segment_bar.h"
#include "ui/stage.h"
#include "ui/text_stage.h"
#include "ui/up_next_card.h"

#include <QStyle>

#include <algorithm>

namespace plumbline
{

namespace
{

/// Two lines, whatever is said: the stage below keeps its place.
int stackedWordsHeight(qreal zoom)
{
    return 2 * QFontMetrics(zoomed(Type::Heading, QFont::Normal, zoom)).lineSpacing();
}

} // namespace

void PlayerBoard::layOut()
{
    if (width() < 10 || height() < 10)
        return;
    const qreal zoom = playerZoom(size());
    m_header->setZoom(zoom);
    m_stage->setZoom(zoom);
    m_title->setZoom(zoom);
    m_chips->setZoom(zoom);
    m_words->setZoom(zoom);
    m_notes->setZoom(zoom);
    m_next->setZoom(zoom);

    PlayerNeeds needs;
    needs.header = m_header->naturalHeight();
    m_controls->setTight(height() < 520);
    needs.controls = m_controls->heightIn(controlsWidth(size()));
    const bool low = height() < 700 && width() < 900;
    needs.hurts = low ? scaled(space::control) : m_controls->oneRowHeight();
    m_hurts->setKeyShown(!low);
    m_hurts->setText(low ? tr("This hurts (H)") : tr("This hurts"));
    needs.next = m_next->naturalHeight();
    needs.title = std::max(m_chips->lineHeight(), m_title->heightIn(10'000, 1000));
    if (!m_stage->showsWords())
        needs.title += space::small + stackedWordsHeight(zoom);
    PlayerLayout at = playerLayout(size(), needs);
    const QRect under = at.stage;
    if (at.stacked && !m_notes->blocks().empty()) {
        // Cautions stand below figure and countdown, never over them.
        at.stage.setHeight(at.stage.height() * 65 / 100 - space::small);
        const int ring = std::min(at.ring.width(), at.stage.height());
        at.ring = { at.ring.right() + 1 - ring, at.ring.top(), ring, ring };
    }
    const auto mirrored = [this](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    m_header->setGeometry(at.header);
    m_segments->setGeometry(at.segments);
    m_controls->setGeometry(mirrored(at.controls));
    m_hurts->setGeometry(mirrored(at.hurts));
    // The ring lies over the stage's corner: words keep out of that side.
    const int over = at.stacked ? at.ring.width() + space::gap : 0;
    const bool fromRight = layoutDirection() == Qt::RightToLeft;
    m_stage->setContentsMargins(fromRight ? over : 0, 0, fromRight ? 0 : over, 0);
    m_stage->setGeometry(mirrored(at.stage));
    if (at.stacked) {
        layOutStacked(at.column, under);
        m_ring->setGeometry(mirrored(at.ring));
        m_next->setGeometry(mirrored(at.next));
        m_next->setVisible(!at.next.isEmpty());
    } else {
        layOutColumn(at.column);
    }
    m_ring->raise();
    // Above the figure's head, where there is mostly nothing.
    const int asked = std::min(at.stage.width() - over, scaled(760));
    m_comfort->setGeometry(mirrored({ at.stage.left() + (at.stage.width() - over - asked) / 2, at.stage.top(),
        asked, m_comfort->heightIn(asked) }));
    m_comfort->raise();
}

void PlayerBoard::layOutColumn(QRect column)
{
    const auto place = [this](QWidget* widget, const QRect& r) {
        widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), r));
    };
    int top = column.top();
    const int title = m_title->heightIn(column.width(), column.height() / 6);
    place(m_title, { column.left(), top, column.width(), title });
    top += title + space::small;
    const int chips = m_chips->lineHeight();
    place(m_chips, { column.left(), top, column.width(), chips });
    top += chips + space::gap;

    int bottom = column.bottom() + 1;
    const int next = m_next->naturalHeight();
    const bool showsNext = bottom - top > next + 220;
    m_next->setVisible(showsNext);
    if (showsNext) {
        place(m_next, { column.left(), bottom - next, column.width(), next });
        bottom -= next + space::gap;
    }
    const bool notes = !m_notes->blocks().empty();
    m_notes->setVisible(notes);
    m_words->setVisible(!m_stage->showsWords());
    if (!m_stage->showsWords()) {
        const int room = bottom - top;
        const int words =
            notes ? m_words->heightIn(column.width(), room * 18 / 100) + space::small : room * 30 / 100;
        place(m_words, { column.left(), top, column.width(), words });
        if (notes) {
            const int height = room * 50 / 100 - words;
            place(m_notes, { column.left(), top + words, column.width(), height });
            top += height;
        }
        top += words + space::gap;
    }
    place(m_ring, { column.left(), top, column.width(), bottom - top });
}

void PlayerBoard::layOutStacked(QRect line, const QRect& stage)
{
    m_words->setVisible(!m_stage->showsWords());
    if (!m_stage->showsWords()) {
        const int words = stackedWordsHeight(playerZoom(size()));
        const QRect below(line.left(), line.bottom() + 1 - words, line.width(), words);
        m_words->setGeometry(QStyle::visualRect(layoutDirection(), rect(), below));
        line.setBottom(below.top() - space::small - 1);
    }
    const bool notes = !m_notes->blocks().empty();
    m_notes->setVisible(notes);
    if (notes) {
        m_notes->setGeometry(QStyle::visualRect(
            layoutDirection(), rect(), stage.adjusted(0, stage.height() * 65 / 100, 0, 0)));
        m_notes->raise();
    }
    const int title = std::min(m_title->naturalWidth(), line.width() * 6 / 10);
    const auto place = [this](QWidget* widget, const QRect& r) {
        widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), r));
    };
    place(m_title, { line.left(), line.top(), title, line.height() });
    const int chips = line.left() + title + space::gap;
    place(m_chips, { chips, line.top(), line.right() + 1 - chips, line.height() });
}

} // namespace plumbline
