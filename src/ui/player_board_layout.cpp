// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/button.h"
#include "ui/chip_strip.h"
#include "ui/comfort_card.h"
#include "ui/fit_label.h"
#include "ui/player_board.h"
#include "ui/player_controls.h"
#include "ui/player_header.h"
#include "ui/player_layout.h"
#include "ui/pulse_band.h"
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

constexpr int leastStage = 220; ///< px of height; below, the figure needs the room of the caption
constexpr int leastRing = 80; ///< at 100 % text; smaller, nobody reads it from the mat

/// Two lines, whatever is said: the stage below keeps its place.
int stackedWordsHeight(qreal zoom)
{
    return 2 * QFontMetrics(zoomed(Type::Heading, QFont::Normal, zoom)).lineSpacing();
}

} // namespace

/// Two lines of a longer sentence or one of a short one; the stage keeps its place whatever is said.
int PlayerBoard::captionHeight(qreal zoom) const
{
    const int lines = 2 * QFontMetrics(zoomed(Type::Heading, QFont::Normal, zoom)).lineSpacing();
    return std::min(lines, height() / 10);
}

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
    m_caption->setZoom(zoom);

    PlayerNeeds needs;
    needs.header = m_header->naturalHeight();
    m_controls->setTight(height() < 520);
    needs.controls = m_controls->heightIn(controlsWidth(size()));
    const bool low = height() < 700 && width() < 900;
    const int words = QFontMetrics(typeface(Type::Lead, QFont::DemiBold)).height() + space::gap;
    needs.hurts = low ? std::max(space::control, words) : m_controls->oneRowHeight();
    m_hurts->setKeyShown(!low);
    m_hurts->setText(low ? tr("This hurts (H)") : tr("This hurts"));
    needs.next = m_next->naturalHeight();
    needs.caption = captionHeight(zoom);
    needs.title = std::max(m_chips->lineHeight(), m_title->heightIn(10'000, 1000));
    if (!m_stage->showsWords())
        needs.title += space::small + stackedWordsHeight(zoom);
    PlayerLayout at = playerLayout(size(), needs);
    m_caption->setVisible(at.stage.height() >= leastStage);
    if (m_caption->isHidden()) {
        needs.caption = 0;
        at = playerLayout(size(), needs);
    }
    const bool notes = !m_notes->blocks().empty();
    const auto setRing = [&at](int size) {
        at.ring = { at.stage.right() + 1 - size, at.stage.top(), size, size };
    };
    // Cautions stand below figure and countdown, never over them.
    const int above = at.stage.height() * 65 / 100 - space::small;
    const bool scarce = at.stacked && notes && above < scaled(leastRing);
    QRect notesPlace;
    if (scarce) {
        // Too low for all of it: what to be careful about and the countdown matter most.
        needs.title -= space::small + stackedWordsHeight(zoom);
        at = playerLayout(size(), needs);
        setRing(std::min(at.stage.width() * 3 / 10, at.stage.height()));
        notesPlace = at.stage.adjusted(0, 0, -at.ring.width() - space::gap, 0);
    } else if (at.stacked && notes) {
        notesPlace = at.stage.adjusted(0, above + space::small, 0, 0);
        at.stage.setHeight(above);
        setRing(std::min(at.ring.width(), above));
    }
    m_stage->setVisible(!scarce);
    const auto mirrored = [this](const QRect& r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    m_header->setGeometry(at.header);
    m_segments->setGeometry(at.segments);
    m_controls->setGeometry(mirrored(at.controls));
    m_caption->setGeometry(mirrored(at.caption));
    const int band = static_cast<int>(10 * zoom);
    m_pulse->setGeometry(0, height() - band, width(), band);
    m_hurts->setGeometry(mirrored(at.hurts));
    // The ring lies over the stage's corner: words keep out of that side.
    const int over = at.stacked ? at.ring.width() + space::gap : 0;
    const bool fromRight = layoutDirection() == Qt::RightToLeft;
    m_stage->setContentsMargins(fromRight ? over : 0, 0, fromRight ? 0 : over, 0);
    m_stage->setGeometry(mirrored(at.stage));
    if (at.stacked) {
        layOutStacked(at.column, notesPlace, !m_stage->showsWords() && !scarce);
        m_ring->setGeometry(mirrored(at.ring));
        m_next->setGeometry(mirrored(at.next));
        m_next->setVisible(!at.next.isEmpty());
    }
    // Where the column has no room for the question of comfort it lies over the upper edge of the stage.
    if (at.stacked || !layOutColumn(at.column)) {
        const int asked = std::min(at.stage.width() - over, scaled(760));
        m_comfort->setGeometry(mirrored({ at.stage.left() + (at.stage.width() - over - asked) / 2,
            at.stage.top(), asked, m_comfort->heightIn(asked) }));
    }
    m_ring->raise();
    m_comfort->raise();
}

bool PlayerBoard::layOutColumn(QRect column)
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
    // What comes next can wait until one has said how comfortable one is, or begins.
    const auto fits = [&](int height) { return bottom - top > height + 220; };
    const int asked = m_comfort->heightIn(column.width());
    const bool asks =
        !m_comfort->isHidden() && fits(asked) && m_comfort->minimumSizeHint().width() <= column.width();
    const int next = asks ? asked : m_next->naturalHeight();
    m_next->setVisible(!asks && fits(next));
    if (asks || fits(next)) {
        place(asks ? static_cast<QWidget*>(m_comfort) : m_next,
            { column.left(), bottom - next, column.width(), next });
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
    return asks || m_comfort->isHidden();
}

void PlayerBoard::layOutStacked(QRect line, const QRect& notes, bool words)
{
    m_words->setVisible(words);
    if (words) {
        const int height = stackedWordsHeight(playerZoom(size()));
        const QRect below(line.left(), line.bottom() + 1 - height, line.width(), height);
        m_words->setGeometry(QStyle::visualRect(layoutDirection(), rect(), below));
        line.setBottom(below.top() - space::small - 1);
    }
    m_notes->setVisible(!notes.isEmpty());
    if (!notes.isEmpty()) {
        m_notes->setGeometry(QStyle::visualRect(layoutDirection(), rect(), notes));
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
