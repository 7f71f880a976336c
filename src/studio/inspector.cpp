// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/inspector.h"

#include "studio/rehearsal.h"
#include "ui/button.h"
#include "ui/figure_loop.h"
#include "ui/label.h"

#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace plumbline
{

Inspector::Inspector(Rehearsal* rehearsal, QWidget* parent)
    : QWidget(parent)
    , m_rehearsal(rehearsal)
    , m_figurePlace(new QWidget)
    , m_title(new Label({}, Type::Heading, QFont::Bold))
    , m_forms(new QWidget)
    , m_exercise(new Button(Button::Kind::Secondary, tr("&Edit this exercise")))
    , m_rehearse(new Button(Button::Kind::Primary, tr("&Rehearse from here")))
{
    m_title->setObjectName(QStringLiteral("chosenTitle"));
    m_exercise->setObjectName(QStringLiteral("editExercise"));
    m_rehearse->setObjectName(QStringLiteral("rehearseHere"));
    m_rehearse->setSymbol(Symbol::Play);
    auto* place = new QVBoxLayout(m_figurePlace);
    place->setContentsMargins(0, 0, 0, 0);
    auto* forms = new QVBoxLayout(m_forms);
    forms->setContentsMargins(0, 0, 0, 0);
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(space::gap, space::gap, space::gap, space::gap);
    column->setSpacing(12);
    column->addWidget(m_figurePlace);
    column->addWidget(m_rehearsal);
    column->addWidget(m_title);
    column->addWidget(m_forms);
    column->addWidget(m_exercise);
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    inside->setBackgroundRole(QPalette::Base);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(scroll, 1);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(space::gap, space::small, space::gap, space::gap);
    foot->addWidget(m_rehearse);
    whole->addLayout(foot);
    m_rehearsal->hide();
}

void Inspector::add(QWidget* form)
{
    form->hide();
    m_forms->layout()->addWidget(form);
}

void Inspector::choose(QWidget* form, const QString& title, const figure::Motion* motion)
{
    if (form != m_form) {
        if (m_form)
            m_form->hide();
        m_form = form;
        m_form->show();
    }
    m_title->setText(title);
    if (title == m_name && m_motion.has_value() == (motion != nullptr) && m_figure)
        return;
    m_name = title;
    renewFigure(motion);
}

void Inspector::renewFigure(const figure::Motion* motion)
{
    m_motion = motion ? std::optional(*motion) : std::nullopt;
    delete m_figure;
    m_figure = nullptr;
    showFigure();
}

void Inspector::setRehearsing(bool rehearsing)
{
    m_isRehearsing = rehearsing;
    m_rehearsal->setVisible(rehearsing);
    showFigure();
}

void Inspector::showFigure()
{
    m_figurePlace->setVisible(m_motion && !m_isRehearsing);
    if (!m_motion || m_isRehearsing || m_figure)
        return;
    m_figure = new FigureLoop(*m_motion, m_name);
    m_figure->setFixedHeight(scaled(220));
    m_figurePlace->layout()->addWidget(m_figure);
}

void Inspector::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), palette().base());
}

} // namespace plumbline
