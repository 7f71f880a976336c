// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/results_charts.h"

#include "ui/accessible.h"
#include "ui/shapes.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QDate>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace plumbline
{

namespace
{

constexpr int best = 10; ///< of the scale of comfort

QString weekText(const Week& week)
{
    QString text = WeekBars::tr("Week of %1: %2 finished").arg(shortDay(week.monday)).arg(week.finished);
    if (week.stopped > 0)
        text += WeekBars::tr(", %1 ended early").arg(week.stopped);
    if (week.planned)
        text += WeekBars::tr(", planned %1").arg(countText(*week.planned));
    return text;
}

int heightOf(int rows)
{
    return scaled(rows);
}

} // namespace

QString shortDay(std::chrono::sys_days day)
{
    const QDate date = QDate(1970, 1, 1).addDays(day.time_since_epoch().count());
    return QLocale().toString(date, QStringLiteral("d MMM"));
}

WeekBars::WeekBars(std::vector<Week> weeks, QWidget* parent)
    : QWidget(parent)
    , m_weeks(std::move(weeks))
{
    setAccessibleRole(*this, QAccessible::Chart);
    setAccessibleName(tr("Sessions of each week"));
    QStringList told;
    for (const Week& week : m_weeks)
        told << weekText(week);
    setAccessibleDescription(told.join(QStringLiteral(". ")));
    setToolTip(told.join(u'\n').toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
}

QSize WeekBars::sizeHint() const
{
    return { scaled(320), heightOf(170) };
}

void WeekBars::paintEvent(QPaintEvent*)
{
    const Tokens tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(typeface(Type::Small));
    const QFontMetrics metrics(painter.font());
    const int wide = std::max(scaled(52), metrics.horizontalAdvance(QStringLiteral("30 Nov")) + 12);
    const auto room = static_cast<std::size_t>(std::max(1, width() / wide));
    const std::size_t first = m_weeks.size() > room ? m_weeks.size() - room : 0;
    int most = 1;
    for (const Week& week : m_weeks)
        most = std::max({ most, week.finished + week.stopped, week.planned ? week.planned->high : 0 });
    const int top = metrics.height() + 4, bottom = height() - metrics.height() - 6;
    const double unit = static_cast<double>(bottom - top) / most;
    for (std::size_t i = first; i < m_weeks.size(); ++i) {
        const Week& week = m_weeks[i];
        const int left = static_cast<int>(i - first) * wide;
        const QRectF bar(left + wide * 0.22, 0, wide * 0.56, 0);
        const double finished = bottom - week.finished * unit;
        const double all = finished - week.stopped * unit;
        if (week.stopped > 0)
            paintPanel(painter, QRectF(bar.left(), all, bar.width(), finished - all), 4, tokens.primarySoft,
                tokens.line);
        if (week.finished > 0)
            paintPanel(
                painter, QRectF(bar.left(), finished, bar.width(), bottom - finished), 4, tokens.primary, {});
        if (week.planned && week.planned->low > 0) {
            painter.setPen(QPen(tokens.ink, 2));
            const double at = bottom - week.planned->low * unit;
            painter.drawLine(QPointF(left + wide * 0.1, at), QPointF(left + wide * 0.9, at));
        }
        painter.setPen(tokens.ink);
        const QString count = week.planned && week.planned->high > 0
            ? tr("%1 of %2").arg(week.finished).arg(countText(*week.planned))
            : QString::number(week.finished);
        painter.drawText(QRect(left, 0, wide, metrics.height()), Qt::AlignCenter, count);
        painter.setPen(tokens.mutedInk);
        painter.drawText(
            QRect(left, bottom + 6, wide, metrics.height()), Qt::AlignCenter, shortDay(week.monday));
    }
    painter.fillRect(QRectF(0, bottom, width(), 1), tokens.line);
}

ComfortLine::ComfortLine(const std::vector<const LoggedSession*>& sessions, QWidget* parent)
    : QWidget(parent)
{
    QStringList told;
    for (const LoggedSession* session : sessions) {
        const SessionRecord& record = session->record;
        if (!record.comfortBefore && !record.comfortAfter)
            continue;
        m_said.push_back({ session->day(), record.comfortBefore, record.comfortAfter });
        const auto number = [](const std::optional<int>& level) {
            return level ? QString::number(*level) : tr("not said");
        };
        told << tr("%1: before %2, after %3")
                    .arg(shortDay(session->day()), number(record.comfortBefore), number(record.comfortAfter));
    }
    setAccessibleRole(*this, QAccessible::Chart);
    setAccessibleName(tr("Comfort before and after each session, 0 to 10"));
    setAccessibleDescription(told.join(QStringLiteral(". ")));
}

QSize ComfortLine::sizeHint() const
{
    return { scaled(320), heightOf(180) };
}

void ComfortLine::paintEvent(QPaintEvent*)
{
    if (m_said.empty())
        return;
    const Tokens tokens = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(typeface(Type::Small));
    const QFontMetrics metrics(painter.font());
    const int left = metrics.horizontalAdvance(QStringLiteral("10")) + 12,
              right = width() - metrics.horizontalAdvance(QStringLiteral("30 Nov")) / 2 - 4;
    const int top = metrics.height() / 2, bottom = height() - metrics.height() - 10;
    const auto yOf = [&](int level) { return bottom - (bottom - top) * static_cast<double>(level) / best; };
    for (const int level : { 0, 5, best }) {
        painter.fillRect(QRectF(left, yOf(level), width() - left, 1), tokens.line);
        painter.setPen(tokens.mutedInk);
        painter.drawText(QRectF(0, yOf(level) - metrics.height() / 2.0, left - 8, metrics.height()),
            Qt::AlignRight | Qt::AlignVCenter, QString::number(level));
    }
    // By the day, so that a gap in the calendar is one in the picture.
    const double days =
        std::max<double>(1, static_cast<double>((m_said.back().day - m_said.front().day).count()));
    const auto xOf = [&](const Said& said) {
        return left + 12
            + (right - left - 12) * static_cast<double>((said.day - m_said.front().day).count()) / days;
    };
    painter.setBrush(Qt::NoBrush);
    const Said* last = nullptr;
    for (const Said& said : m_said) {
        if (!said.after)
            continue;
        painter.setPen(QPen(tokens.primary, 2));
        if (last)
            painter.drawLine(QPointF(xOf(*last), yOf(*last->after)), QPointF(xOf(said), yOf(*said.after)));
        last = &said;
    }
    for (const Said& said : m_said) {
        painter.setPen(QPen(tokens.mutedInk, 2));
        painter.setBrush(tokens.surface);
        if (said.before)
            painter.drawEllipse(QPointF(xOf(said), yOf(*said.before)), 5, 5);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.primary);
        if (said.after)
            painter.drawEllipse(QPointF(xOf(said), yOf(*said.after)), 5.5, 5.5);
    }
    painter.setPen(tokens.mutedInk);
    painter.drawText(QRectF(left, height() - metrics.height(), width() - left, metrics.height()),
        Qt::AlignLeft, shortDay(m_said.front().day));
    if (m_said.front().day != m_said.back().day)
        painter.drawText(QRectF(left, height() - metrics.height(), width() - left, metrics.height()),
            Qt::AlignRight, shortDay(m_said.back().day));
}

} // namespace plumbline
