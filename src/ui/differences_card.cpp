// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/differences_card.h"

#include "ui/button.h"
#include "ui/label.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace plumbline
{

namespace
{

constexpr int inset = 8; ///< of the words, so that the symbol of a quiet button stands under them

} // namespace

DifferencesCard::DifferencesCard(QWidget* parent)
    : Card(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("differences"));
    m_column->setContentsMargins(space::gap, 18, space::gap, 14);
    m_column->setSpacing(0);
    hide();
}

void DifferencesCard::show(const std::vector<Difference>& differences, bool conflicts)
{
    if (m_rows) {
        // Not deleted at once: the button that led here is one of them.
        m_column->removeWidget(m_rows);
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = new QWidget;
    auto* rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    auto* title = (new Label(tr("For you"), Type::Small, QFont::DemiBold))->in(QPalette::PlaceholderText);
    title->setContentsMargins(inset, 0, inset, 0);
    rows->addWidget(title);
    for (const Difference& difference : differences)
        add(difference);
    if (conflicts) {
        auto* why = new Button(Button::Kind::Quiet, tr("What is left out and &why"));
        why->setObjectName(QStringLiteral("why"));
        why->setSymbol(Symbol::Onward);
        connect(why, &Button::clicked, this, &DifferencesCard::decisionsAsked);
        rows->addWidget(why, 0, Qt::AlignLeading);
    }
    m_column->addWidget(m_rows);
    setVisible(conflicts || !differences.empty());
}

void DifferencesCard::add(const Difference& difference)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::gap);
    auto* text = new Label(differenceText(difference), Type::Body);
    text->setMinimumHeight(scaled(30));
    text->setContentsMargins(inset, 0, inset, 0);
    row->addWidget(text, 1);
    if (difference.isEased()) {
        auto* back = new Button(Button::Kind::Quiet, tr("Put it back"));
        back->setObjectName(QStringLiteral("putBack/") + shown(difference.exercise->id.value));
        back->setAccessibleName(tr("Put %1 back").arg(shown(difference.exercise->title)));
        connect(
            back, &Button::clicked, this, [this, id = difference.exercise->id] { emit putBackAsked(id); });
        row->addWidget(back, 0, Qt::AlignTop);
    }
    static_cast<QVBoxLayout*>(m_rows->layout())->addLayout(row);
}

QString differenceText(const Difference& difference)
{
    const QString title = shown(difference.exercise->title);
    const Exercise* played = difference.played.exercise;
    QString text = !played ? DifferencesCard::tr("Left out: %1").arg(title)
        : played == difference.exercise
        ? DifferencesCard::tr("A little less of %1").arg(title)
        : DifferencesCard::tr("%1 in place of %2").arg(shown(played->title), title);
    if (!difference.because.empty())
        text = DifferencesCard::tr("%1 (%2)").arg(text, conditionsText(difference.because).toLower());
    else if (difference.played.becauseItHurt)
        text = DifferencesCard::tr("%1, because it hurt").arg(text);
    if (const Exercise* instead = difference.played.comesAnyway)
        text = DifferencesCard::tr("%1, as %2 comes anyway").arg(text, shown(instead->title));
    if (played && played != difference.exercise && difference.played.amount < 1.0)
        text = difference.played.becauseItHurt
            ? DifferencesCard::tr("%1, and a little less of it").arg(text)
            : DifferencesCard::tr("%1, and a little less of it, because it hurt").arg(text);
    return text;
}

} // namespace plumbline
