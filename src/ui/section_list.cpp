// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/section_list.h"

#include "ui/button.h"
#include "ui/card.h"
#include "ui/focus_ring.h"
#include "ui/label.h"
#include "ui/phase_words.h"
#include "ui/section_delegate.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace plumbline
{

SectionList::SectionList(QWidget* parent)
    : Overlay(parent)
    , m_card(new Card(this))
    , m_title(new Label(tr("Exercises"), Type::Heading, QFont::DemiBold, m_card))
    , m_close(new Button(Button::Kind::Quiet, tr("Close"), m_card))
    , m_list(new QListWidget(m_card))
{
    setObjectName(QStringLiteral("sectionPanel"));
    setAccessibleName(m_title->text());
    m_list->setObjectName(QStringLiteral("sectionList"));
    m_list->setAccessibleName(tr("Exercises of this routine"));
    m_list->setItemDelegate(new SectionDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_list->setProperty(marksItself, true);
    m_list->installEventFilter(this);
    m_close->setObjectName(QStringLiteral("closeSections"));
    m_close->setKey(tr("Esc"));
    m_close->setAccessibleDescription(tr("Escape"));
    m_close->installEventFilter(this);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(12, 0, 0, 0);
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    auto* column = new QVBoxLayout(m_card);
    column->setContentsMargins(space::gap, space::gap, space::gap, space::gap);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    connect(m_close, &QAbstractButton::clicked, this, &SectionList::shut);
    connect(m_list, &QListWidget::itemClicked, this,
        [this](QListWidgetItem* item) { choose(m_list->row(item)); });
}

void SectionList::showScore(const Score& score)
{
    m_list->clear();
    const std::vector<Duration> starts = score.starts();
    std::optional<std::size_t> section;
    for (std::size_t i = 0; i < score.parts.size(); ++i) {
        const Part& part = score.parts[i];
        if (section != part.section && !score.sections[part.section].empty()) {
            auto* heading = new QListWidgetItem(shown(score.sections[part.section]), m_list);
            heading->setFlags(Qt::NoItemFlags);
        }
        section = part.section;
        auto* item = new QListWidgetItem(shown(part.exercise.title), m_list);
        item->setData(SectionDelegate::PartRole, static_cast<qulonglong>(i));
        item->setData(SectionDelegate::TimeRole, clockText(starts[part.last] - starts[part.first]));
    }
}

void SectionList::openAt(std::size_t current)
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        const QVariant part = item->data(SectionDelegate::PartRole);
        const bool here = part.isValid() && part.toULongLong() == current;
        item->setData(SectionDelegate::PastRole, part.isValid() && part.toULongLong() < current);
        item->setData(SectionDelegate::PresentRole, here);
        if (here)
            m_list->setCurrentItem(item);
    }
    open(m_list);
    m_list->scrollToItem(m_list->currentItem(), QAbstractItemView::PositionAtCenter);
}

void SectionList::layOut()
{
    const int wide = std::min(width() - 2 * space::gap, scaled(440));
    const QRect place(width() - wide - space::gap, space::gap, wide, height() - 2 * space::gap);
    m_card->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
}

bool SectionList::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || object == parentWidget())
        return Overlay::eventFilter(object, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Escape:
    case Qt::Key_L:
        shut();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (object == m_list)
            choose(m_list->currentRow());
        return object == m_list;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return false;
    default:
        // Not the list's own search by letters: X and T have a meaning on the page, to which the event goes
        // on.
        event->ignore();
        return true;
    }
}

void SectionList::choose(int row)
{
    const QListWidgetItem* item = m_list->item(row);
    const QVariant part = item ? item->data(SectionDelegate::PartRole) : QVariant();
    if (!part.isValid())
        return;
    shut();
    emit chosen(static_cast<std::size_t>(part.toULongLong()));
}

} // namespace plumbline
