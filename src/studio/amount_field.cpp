// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/amount_field.h"

#include "ui/words.h"

#include <QKeyEvent>

#include <algorithm>

namespace plumbline
{

namespace
{

using std::chrono::seconds;

/// By ones up to ten, then by fives: as people round.
int stepped(int number, int by)
{
    const int width = number > 10 || (number == 10 && by > 0) ? 5 : 1;
    return std::max(number + by * width, 0);
}

} // namespace

QString holdText(const Hold& hold)
{
    if (!hold.breaths)
        return hold.time ? timeText(*hold.time) : QString();
    return *hold.breaths == CountRange(1) ? AmountField::tr("1 breath")
                                          : AmountField::tr("%1 breaths").arg(countText(*hold.breaths));
}

AmountField::AmountField(const QString& name, Kind kind, QWidget* parent)
    : TextField(name, parent)
    , m_kind(kind)
{
    setAccessibleDescription(kind == Kind::Counts ? tr("A number or a range, like 8-10")
            : kind == Kind::Times                 ? tr("A time or a range, like 30 s or 1-2 min")
                                                  : tr("A time like 30 s, or breaths like 5 breaths"));
    connect(this, &QLineEdit::textEdited, this, &AmountField::take);
}

void AmountField::show(const std::optional<CountRange>& counts, const std::optional<CountRange>& otherwise)
{
    showText(counts ? countText(*counts) : QString(), otherwise ? countText(*otherwise) : tr("none"));
}

void AmountField::show(const std::optional<TimeRange>& times, const std::optional<TimeRange>& otherwise)
{
    showText(times ? timeText(*times) : QString(), otherwise ? timeText(*otherwise) : tr("none"));
}

void AmountField::show(const std::optional<Hold>& hold, const std::optional<Hold>& otherwise)
{
    showText(hold ? holdText(*hold) : QString(), otherwise ? holdText(*otherwise) : tr("none"));
}

void AmountField::showText(const QString& text, const QString& otherwise)
{
    setPlaceholderText(otherwise);
    m_shown = text;
    if (!hasFocus() || !isSame(text, this->text()))
        TextField::show(text);
}

bool AmountField::isUsable(const QString& text) const
{
    if (text.trimmed().isEmpty())
        return true;
    switch (m_kind) {
    case Kind::Counts:
        return countsIn(text).has_value();
    case Kind::Times:
        return timesIn(text).has_value();
    case Kind::Hold:
        return holdIn(text).has_value();
    }
    return false;
}

bool AmountField::isSame(const QString& a, const QString& b) const
{
    if (a.trimmed().isEmpty() || b.trimmed().isEmpty())
        return a.trimmed().isEmpty() == b.trimmed().isEmpty();
    if (m_kind == Kind::Counts)
        return countsIn(a) == countsIn(b);
    const auto one = holdIn(a), other = holdIn(b);
    return one && other && one->time == other->time && one->breaths == other->breaths;
}

void AmountField::take()
{
    const bool usable = isUsable(text());
    setFaulty(!usable);
    if (usable)
        emit amountChanged();
}

void AmountField::step(int by)
{
    const QString from = text().trimmed().isEmpty() ? placeholderText() : text();
    QString to;
    if (const auto counts = countsIn(from); counts && m_kind == Kind::Counts) {
        to = countText(CountRange(stepped(counts->low, by), stepped(counts->high, by)));
    } else if (const auto hold = holdIn(from); hold && hold->breaths) {
        to = holdText({ {}, CountRange(stepped(hold->breaths->low, by), stepped(hold->breaths->high, by)) });
    } else if (const auto times = timesIn(from)) {
        const auto next = [by](Duration time) {
            return Duration(seconds(stepped(static_cast<int>(inSeconds(time)), by)));
        };
        to = timeText(TimeRange(next(times->low), next(times->high)));
    } else {
        to = m_kind == Kind::Counts ? countText(CountRange(1)) : timeText(seconds(5));
    }
    setText(to);
    take();
}

void AmountField::keyPressEvent(QKeyEvent* event)
{
    const bool isUp = event->key() == Qt::Key_Up;
    if ((isUp || event->key() == Qt::Key_Down) && !event->modifiers())
        step(isUp ? 1 : -1);
    else
        TextField::keyPressEvent(event);
}

void AmountField::focusOutEvent(QFocusEvent* event)
{
    TextField::focusOutEvent(event);
    TextField::show(m_shown);
    setFaulty(false);
}

} // namespace plumbline
