// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/hurt_panel.h"

#include "ui/body_map.h"
#include "ui/button.h"
#include "ui/card.h"
#include "ui/label.h"
#include "ui/scale_row.h"

#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace plumbline
{

HurtPanel::HurtPanel(QWidget* parent)
    : Overlay(parent)
    , m_card(new Card(this))
    , m_scroll(new QScrollArea(m_card))
    , m_inside(new QWidget)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_reliefs(new QVBoxLayout)
    , m_title(new Label({}, Type::Title, QFont::Bold))
    , m_advice(new Label({}, Type::Lead))
    , m_scale(new ScaleRow(tr("How much does it hurt"), tr("not at all"), tr("as much as can be")))
    , m_map(new BodyMap)
{
    setObjectName(QStringLiteral("hurtPanel"));
    m_title->setObjectName(QStringLiteral("hurtTitle"));
    m_advice->setObjectName(QStringLiteral("hurtAdvice"));
    m_goOn = addRelief("reliefGoOn", tr("Rest, then go on"), tr("R"), Relief::GoOn);
    m_less = addRelief("reliefLess", tr("A fifth less of it"), tr("L"), Relief::Less);
    m_gentler = addRelief("reliefGentler", tr("The gentler version"), tr("G"), Relief::Gentler);
    m_leaveOut = addRelief("reliefLeaveOut", tr("Leave it out"), tr("X"), Relief::LeaveOut);
    m_end = addRelief("reliefEnd", tr("End the session"), tr("E"), Relief::End);

    auto* asked = new QVBoxLayout;
    asked->setSpacing(space::small);
    asked->addWidget(new Label(tr("How much does it hurt?"), Type::Body, QFont::DemiBold));
    asked->addWidget(m_scale);
    asked->addSpacing(space::small);
    asked->addWidget(new Label(tr("Where?"), Type::Body, QFont::DemiBold));
    asked->addWidget(m_map, 1);
    m_columns->setSpacing(space::margin);
    m_columns->addLayout(asked);
    m_columns->addLayout(m_reliefs);
    m_columns->setAlignment(m_reliefs, Qt::AlignTop);

    auto* column = new QVBoxLayout(m_inside);
    column->setContentsMargins(space::margin, 24, space::margin, 24);
    column->setSpacing(space::small);
    column->addWidget(m_title);
    column->addWidget(m_advice);
    column->addSpacing(space::small);
    column->addLayout(m_columns);
    m_scroll->setWidget(m_inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_inside->setAutoFillBackground(false);
    auto* whole = new QVBoxLayout(m_card);
    whole->setContentsMargins(2, 2, 2, 2);
    whole->addWidget(m_scroll);
    connect(m_scale, &ScaleRow::chosen, this, &HurtPanel::advise);
    for (QAbstractButton* button : m_card->findChildren<QAbstractButton*>())
        button->installEventFilter(this);
}

Button* HurtPanel::addRelief(const char* name, const QString& text, const QString& key, Relief relief)
{
    auto* button = new Button(Button::Kind::Secondary, text);
    button->setObjectName(QLatin1String(name));
    button->setLarge(true);
    button->setKey(key);
    connect(button, &QAbstractButton::clicked, this, [this, relief] { answer(relief); });
    m_reliefs->addWidget(button);
    return button;
}

void HurtPanel::ask(const QString& exercise, const QString& gentler, int severe)
{
    m_severe = severe;
    m_title->setText(tr("It is paused."));
    m_scale->clear();
    m_map->clear();
    m_gentler->setVisible(!gentler.isEmpty());
    m_gentler->setText(tr("Gentler: %1").arg(gentler));
    m_leaveOut->setAccessibleName(tr("Leave out %1").arg(exercise));
    advise();
    setAccessibleName(tr("This hurts. The session is paused."));
    open(m_goOn);
    m_scroll->ensureVisible(0, 0);
}

/// What the program says of such a pain: to go gently, or to end and ask somebody who knows.
void HurtPanel::advise()
{
    const bool severe = m_scale->value().value_or(0) >= m_severe;
    m_advice->setText(severe
            ? tr("That is a strong pain. Please end here for today, and see a doctor or a physiotherapist "
                 "before you do this exercise again.")
            : tr("Take your time. What you say here is remembered for the next time, and stays on this "
                 "computer."));
    m_advice->in(severe ? QPalette::ToolTipText : QPalette::PlaceholderText);
    m_goOn->setKind(severe ? Button::Kind::Secondary : Button::Kind::Primary);
    m_end->setKind(severe ? Button::Kind::Primary : Button::Kind::Secondary);
    if (!isVisible())
        return;
    layOut();
    if (severe && m_goOn->hasFocus())
        m_end->setFocus();
}

void HurtPanel::answer(Relief relief)
{
    if (isHidden())
        return;
    const Pain pain{ m_scale->value(), m_map->regions(), relief };
    shut();
    emit answered(pain);
}

void HurtPanel::dismiss()
{
    answer(m_scale->value().value_or(0) >= m_severe ? Relief::End : Relief::GoOn);
}

void HurtPanel::layOut()
{
    const QSize room = size() - QSize(2 * space::gap, 2 * space::gap);
    const int wide = std::min(room.width(), scaled(1040));
    const int asked = std::max(m_scale->minimumSizeHint().width(), m_map->minimumSizeHint().width());
    int relief = 0;
    for (Button* button : { m_goOn, m_less, m_gentler, m_leaveOut, m_end }) {
        button->setLarge(true);
        relief = std::max(relief, button->isHidden() ? 0 : button->sizeHint().width());
    }
    const bool beside = wide >= asked + relief + 3 * space::margin + scaled(16);
    // What to do comes first, and low enough that how much it hurts is in sight below it.
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::BottomToTop);
    m_columns->setStretch(0, beside ? 3 : 0);
    m_columns->setStretch(1, beside ? 2 : 0);
    m_reliefs->setSpacing(beside ? 12 : space::small);
    for (Button* button : { m_goOn, m_less, m_gentler, m_leaveOut, m_end })
        button->setLarge(beside);
    m_inside->layout()->activate();
    const int needed = m_inside->layout()->heightForWidth(wide - 4) + 4;
    const int high = std::min(room.height(), needed);
    m_card->setGeometry((width() - wide) / 2, (height() - high) / 2, wide, high);
}

bool HurtPanel::takesKey(const QKeyEvent& event)
{
    if (m_scale->takeKey(event.key()))
        return true;
    switch (event.key()) {
    case Qt::Key_R:
        answer(Relief::GoOn);
        return true;
    case Qt::Key_L:
        answer(Relief::Less);
        return true;
    case Qt::Key_G:
        if (!m_gentler->isHidden())
            answer(Relief::Gentler);
        return true;
    case Qt::Key_X:
        answer(Relief::LeaveOut);
        return true;
    case Qt::Key_E:
        answer(Relief::End);
        return true;
    case Qt::Key_Escape:
    case Qt::Key_PageDown:
        dismiss();
        return true;
    default:
        return false;
    }
}

void HurtPanel::keyPressEvent(QKeyEvent* event)
{
    takesKey(*event);
    // Whatever else is pressed is meant for the page, and the page waits for an answer.
    event->accept();
}

bool HurtPanel::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && object != parentWidget()
        && takesKey(*static_cast<QKeyEvent*>(event)))
        return true;
    return Overlay::eventFilter(object, event);
}

} // namespace plumbline
