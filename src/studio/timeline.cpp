// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/timeline.h"

#include "ui/accessible.h"
#include "ui/phase_words.h"
#include "ui/shapes.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace plumbline
{

namespace
{

constexpr int stripHeight = 16;
constexpr int markHeight = 4; ///< under what is chosen

} // namespace

Timeline::Timeline(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleRole(*this, QAccessible::Slider);
    setObjectName(QStringLiteral("timeline"));
    setAccessibleName(tr("Time line"));
    setAccessibleDescription(tr("The arrows lead from exercise to exercise."));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Timeline::show(const Score& score)
{
    m_pieces.clear();
    m_titles.clear();
    const auto starts = score.starts();
    m_total = starts.back();
    for (const Part& part : score.parts)
        m_titles.push_back(shown(part.exercise.title));
    for (std::size_t i = 0; i < score.phases.size(); ++i) {
        const Phase& phase = score.phases[i];
        const Tint tint = tintOf(phase.kind);
        if (!m_pieces.empty() && m_pieces.back().part == phase.part && m_pieces.back().tint == tint)
            m_pieces.back().to = starts[i + 1];
        else if (starts[i + 1] > starts[i])
            m_pieces.push_back({ starts[i], starts[i + 1], tint, phase.part });
    }
    update();
}

void Timeline::clear()
{
    m_pieces.clear();
    m_total = {};
    update();
}

void Timeline::setChosen(std::vector<std::size_t> parts)
{
    m_chosen = std::move(parts);
    update();
}

void Timeline::setPlace(std::optional<Duration> since)
{
    m_place = since;
    update();
}

QSize Timeline::sizeHint() const
{
    return { scaled(200), scaled(stripHeight) + 2 * markHeight + 6 };
}

Timeline::Tint Timeline::tintOf(PhaseKind kind)
{
    switch (kind) {
    case PhaseKind::Move:
        return Tint::Move;
    case PhaseKind::Hold:
    case PhaseKind::WaitForMe:
        return Tint::Hold;
    case PhaseKind::Setup:
    case PhaseKind::Finish:
    case PhaseKind::ChangeSide:
        return Tint::Ready;
    case PhaseKind::GetReady:
    case PhaseKind::Rest:
    case PhaseKind::Done:
        return Tint::Quiet;
    }
    return Tint::Quiet;
}

QRect Timeline::strip() const
{
    return { 4, markHeight + 3, width() - 8, scaled(stripHeight) };
}

qreal Timeline::xOf(Duration since) const
{
    const qreal share = m_total.count() > 0 ? inSeconds(since) / inSeconds(m_total) : 0;
    return strip().left() + (layoutDirection() == Qt::RightToLeft ? 1 - share : share) * strip().width();
}

std::optional<std::size_t> Timeline::partAt(int x) const
{
    for (const Piece& piece : m_pieces)
        if (const auto ends = std::minmax({ xOf(piece.from), xOf(piece.to) });
            x >= ends.first && x < ends.second)
            return piece.part;
    return std::nullopt;
}

void Timeline::paintEvent(QPaintEvent*)
{
    const Tokens tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF whole = strip();
    if (m_pieces.empty())
        return paintPanel(painter, whole, 4, tokens.line, {});
    for (const Piece& piece : m_pieces) {
        const auto ends = std::minmax({ xOf(piece.from), xOf(piece.to) });
        const bool opens = &piece == &m_pieces.front() || (&piece - 1)->part != piece.part;
        painter.setBrush(piece.tint == Tint::Hold ? tokens.primary
                : piece.tint == Tint::Move        ? mixed(tokens.primary, tokens.ink, 0.55)
                : piece.tint == Tint::Ready       ? mixed(tokens.surface, tokens.primary, 0.45)
                                                  : tokens.line);
        const qreal gap = opens && ends.second - ends.first > 3 ? 1.5 : 0;
        painter.drawRoundedRect(QRectF(ends.first + gap, whole.top(),
                                    std::max(0.6, ends.second - ends.first - gap), whole.height()),
            2, 2);
        if (std::find(m_chosen.begin(), m_chosen.end(), piece.part) != m_chosen.end())
            painter.drawRect(
                QRectF(ends.first, whole.bottom() + 3, ends.second - ends.first, markHeight - 1));
    }
    if (m_place) {
        painter.setBrush(tokens.accent);
        painter.drawRoundedRect(
            QRectF(xOf(*m_place) - 1.5, whole.top() - 4, 3, whole.height() + 8), 1.5, 1.5);
    }
}

void Timeline::mousePressEvent(QMouseEvent* event)
{
    if (const auto part = partAt(static_cast<int>(event->position().x())))
        emit partChosen(*part);
}

void Timeline::keyPressEvent(QKeyEvent* event)
{
    const bool isBack = event->key() == Qt::Key_Left || event->key() == Qt::Key_Up;
    const bool isOn = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down;
    if ((!isBack && !isOn) || m_titles.empty() || event->modifiers())
        return QWidget::keyPressEvent(event);
    const std::size_t last = m_titles.size() - 1;
    const std::size_t now = m_chosen.empty() ? 0 : std::min(m_chosen.front(), last);
    emit partChosen(m_chosen.empty() ? 0 : isBack ? now - (now > 0 ? 1 : 0) : std::min(now + 1, last));
}

bool Timeline::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        if (const auto part = partAt(help->x()))
            QToolTip::showText(help->globalPos(), m_titles[*part].toHtmlEscaped(), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace plumbline
