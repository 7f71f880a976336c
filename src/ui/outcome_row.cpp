// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outcome_row.h"

#include "ui/finished_page.h"
#include "ui/label.h"
#include "ui/phase_words.h"
#include "ui/symbol.h"

#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace plumbline
{

namespace
{

constexpr int markSize = 28;

} // namespace

OutcomeRow::OutcomeRow(const PartRecord& part, QWidget* parent)
    : QWidget(parent)
    , m_outcome(part.outcome)
{
    auto* title = new Label(shown(part.title), Type::Lead, QFont::Medium, this);
    auto* done = new Label(doneText(part), Type::Body, QFont::Normal, this);
    done->setObjectName(QStringLiteral("outcome"));
    done->in(QPalette::PlaceholderText);
    if (part.outcome == Outcome::NotReached)
        title->in(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(scaled(markSize) + space::gap, 10, 0, 10);
    column->setSpacing(2);
    column->addWidget(title);
    column->addWidget(done);
}

/// A full mark for what was done, half of one for a part, an empty one for nothing.
void OutcomeRow::paintEvent(QPaintEvent*)
{
    const Tokens tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = scaled(markSize);
    const QRectF mark =
        QStyle::visualRect(layoutDirection(), rect(), QRect(0, (height() - side) / 2, side, side));
    const QRectF circle = mark.adjusted(2, 2, -2, -2);
    painter.setPen(
        QPen(m_outcome == Outcome::Done || m_outcome == Outcome::Partly ? tokens.primary : tokens.line, 2));
    painter.setBrush(m_outcome == Outcome::Done ? QBrush(tokens.primary) : Qt::NoBrush);
    painter.drawEllipse(circle);
    if (m_outcome == Outcome::Done) {
        paintSymbol(painter, mark.adjusted(6, 6, -6, -6), Symbol::Check, tokens.onPrimary);
    } else if (m_outcome == Outcome::Partly) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.primary);
        painter.drawChord(circle.adjusted(4, 4, -4, -4), 90 * 16, 180 * 16);
    }
}

} // namespace plumbline
