// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player_header.h"

#include <QStyle>

#include <algorithm>

namespace plumbline
{

PlayerHeader::PlayerHeader(QWidget* parent)
    : QWidget(parent)
    , m_title(new FitLabel(Type::Heading, QFont::DemiBold, this))
    , m_exercise((new FitLabel(Type::Body, QFont::Normal, this))->in(QPalette::PlaceholderText))
    , m_left(new FitLabel(Type::Heading, QFont::DemiBold, this))
    , m_speed(new Chip({}, Chip::Tone::Soft, this))
    , m_sections(new Button(Button::Kind::Quiet, tr("Exercises"), this))
    , m_stop(new Button(Button::Kind::Quiet, tr("End"), this))
{
    m_title->setObjectName(QStringLiteral("routine"));
    m_exercise->setObjectName(QStringLiteral("exerciseNumber"));
    m_left->setObjectName(QStringLiteral("timeLeft"));
    m_left->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_speed->setObjectName(QStringLiteral("rehearsal"));
    m_speed->setToolTip(tr("+ is faster, - is slower"));
    m_speed->hide();
    m_sections->setObjectName(QStringLiteral("sections"));
    m_sections->setKey(tr("L"));
    m_sections->setAccessibleName(tr("Exercises of this routine, L"));
    m_stop->setObjectName(QStringLiteral("stop"));
    m_stop->setKey(tr("Esc"));
    m_stop->setAccessibleName(tr("End the session, Escape"));
    for (Button* button : { m_sections, m_stop })
        button->setFocusPolicy(Qt::TabFocus);
    connect(m_sections, &QAbstractButton::clicked, this, &PlayerHeader::sectionsPressed);
    connect(m_stop, &QAbstractButton::clicked, this, &PlayerHeader::stopPressed);
}

void PlayerHeader::showRoutine(const QString& title)
{
    m_title->setText(title);
    layOut();
}

void PlayerHeader::showExercise(std::size_t number, std::size_t of, const QString& section)
{
    const QString exercise = tr("Exercise %1 of %2").arg(number).arg(of);
    m_exercise->setText(section.isEmpty() ? exercise : tr("%1 · %2").arg(exercise, section));
}

void PlayerHeader::showLeft(const QString& time)
{
    const bool longer = time.size() != m_left->text().size();
    m_left->setText(time);
    if (longer)
        layOut();
}

void PlayerHeader::showSpeed(double speed)
{
    m_speed->setVisible(speed > 0);
    m_speed->setText(tr("Rehearsal %1x").arg(speed));
    layOut();
}

void PlayerHeader::setZoom(qreal zoom)
{
    for (FitLabel* label : { m_title, m_exercise, m_left })
        label->setZoom(zoom);
    layOut();
}

int PlayerHeader::naturalHeight() const
{
    return std::max(
        space::playerControl, m_title->heightIn(width(), 1000) + m_exercise->heightIn(width(), 1000) + 4);
}

void PlayerHeader::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layOut();
}

/// From the trailing end: end, exercises, time left, rehearsal; the names get what remains.
void PlayerHeader::layOut()
{
    int right = width();
    const auto place = [&](QWidget* widget, int wide, int high, int after) {
        right -= wide;
        widget->setGeometry(
            QStyle::visualRect(layoutDirection(), rect(), QRect(right, (height() - high) / 2, wide, high)));
        right -= after;
    };
    for (Button* button : { m_stop, m_sections }) {
        const int text = QFontMetrics(typeface(Type::Body, QFont::Medium)).horizontalAdvance(button->text());
        place(button, std::max(space::playerControl, text + 24), height(), 4);
    }
    right -= space::gap;
    place(m_left, std::min(m_left->naturalWidth(), width() / 4), height(), space::gap);
    if (!m_speed->isHidden())
        place(m_speed, m_speed->sizeHint().width(), m_speed->sizeHint().height(), space::gap);
    const int title = m_title->heightIn(right, height() / 2 + 4),
              exercise = m_exercise->heightIn(right, height() / 2);
    const int top = (height() - title - exercise) / 2;
    m_title->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(0, top, right, title)));
    m_exercise->setGeometry(
        QStyle::visualRect(layoutDirection(), rect(), QRect(0, top + title, right, exercise)));
}

} // namespace plumbline
