// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/player_header.h"

#include "ui/accessible.h"

#include <QStyle>

#include <algorithm>

namespace plumbline
{

namespace
{

constexpr int leastForMute = 760; ///< px of width; the key works in narrower windows too

/// Its text changes every second.
class CountingLabel : public FitLabel, public ToldWhenAsked
{
public:
    CountingLabel(Type largest, QFont::Weight weight, QWidget* parent)
        : FitLabel(largest, weight, parent)
    {
        setAccessibleRole(*this, QAccessible::StaticText);
        // A label with a name tells nobody that its text has changed; what is heard is told() all the same.
        setAccessibleName(PlayerHeader::tr("Time left"));
    }
    [[nodiscard]] QString told() const override { return text(); }
};

} // namespace

PlayerHeader::PlayerHeader(QWidget* parent)
    : QWidget(parent)
    , m_title(new FitLabel(Type::Heading, QFont::DemiBold, this))
    , m_exercise((new FitLabel(Type::Body, QFont::Normal, this))->in(QPalette::PlaceholderText))
    , m_left(new CountingLabel(Type::Heading, QFont::DemiBold, this))
    , m_speed(new Chip({}, Chip::Tone::Soft, this))
    , m_mute(new Button(Button::Kind::Quiet, {}, this))
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
    m_mute->setObjectName(QStringLiteral("mute"));
    m_mute->setKey(tr("M"));
    m_sections->setObjectName(QStringLiteral("sections"));
    m_sections->setKey(tr("L"));
    m_sections->setAccessibleDescription(tr("All of this routine. L"));
    m_stop->setObjectName(QStringLiteral("stop"));
    m_stop->setKey(tr("Esc"));
    m_stop->setAccessibleDescription(tr("Ends the session. Escape"));
    for (Button* button : { m_mute, m_sections, m_stop })
        button->setFocusPolicy(Qt::TabFocus);
    connect(m_mute, &QAbstractButton::clicked, this, &PlayerHeader::mutePressed);
    connect(m_sections, &QAbstractButton::clicked, this, &PlayerHeader::sectionsPressed);
    connect(m_stop, &QAbstractButton::clicked, this, &PlayerHeader::stopPressed);
    showVoice(VoiceState::None);
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

void PlayerHeader::showVoice(VoiceState voice)
{
    m_voice = voice;
    const bool muted = voice == VoiceState::Muted;
    m_mute->setText(muted ? tr("Unmute") : tr("Mute"));
    m_mute->setAccessibleName(muted ? tr("Let the voice speak, M") : tr("Mute the voice, M"));
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

/// From the trailing end: end, exercises, time left, rehearsal; the names get what remains. Where that is too
/// little, the rehearsal's chip goes below the time.
void PlayerHeader::layOut()
{
    m_mute->setVisible(m_voice != VoiceState::None && width() >= scaled(leastForMute));
    int right = width();
    const auto place = [&](QWidget* widget, const QRect& at) {
        widget->setGeometry(QStyle::visualRect(layoutDirection(), rect(), at));
    };
    for (Button* button : { m_stop, m_sections, m_mute }) {
        if (button->isHidden())
            continue;
        const int text = QFontMetrics(typeface(Type::Body, QFont::Medium)).horizontalAdvance(button->text());
        const int wide = std::max(space::playerControl, text + 24);
        place(button, { right - wide, 0, wide, height() });
        right -= wide + 4;
    }
    right -= space::gap;
    const int time = std::min(m_left->naturalWidth(), width() / 4);
    const QSize chip = m_speed->isHidden() ? QSize(0, 0) : m_speed->sizeHint();
    const bool below = right - time - chip.width() < width() * 3 / 8 && chip.height() > 0;
    if (below) {
        const int wide = std::max(time, chip.width());
        place(m_left, { right - wide, 0, wide, height() - chip.height() });
        place(m_speed, { right - chip.width(), height() - chip.height(), chip.width(), chip.height() });
        right -= wide + space::gap;
    } else {
        place(m_left, { right - time, 0, time, height() });
        right -= time + space::gap;
        place(m_speed, { right - chip.width(), (height() - chip.height()) / 2, chip.width(), chip.height() });
        right -= chip.width() + space::gap;
    }
    const int title = m_title->heightIn(right, height() / 2 + 4);
    const int exercise = m_exercise->heightIn(right, height() / 2);
    const int top = (height() - title - exercise) / 2;
    place(m_title, { 0, top, right, title });
    place(m_exercise, { 0, top + title, right, exercise });
}

} // namespace plumbline
