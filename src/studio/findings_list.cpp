// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/findings_list.h"

#include "ui/button.h"
#include "ui/phase_words.h"
#include "ui/symbol_label.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace plumbline
{

namespace
{

constexpr int mostHeight = 190; ///< of the open list, at 100 % text

} // namespace

FindingsList::FindingsList(QWidget* parent)
    : QWidget(parent)
    , m_head(new Button(Button::Kind::Quiet, {}))
{
    setObjectName(QStringLiteral("findings"));
    m_head->setObjectName(QStringLiteral("findingsHead"));
    m_head->setSymbol(Symbol::Warning);
    m_head->setLeading(true);
    auto* inside = new QWidget;
    m_inside = new QVBoxLayout(inside);
    m_inside->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area = scroll;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, space::small);
    column->setSpacing(2);
    column->addWidget(m_head);
    column->addWidget(m_area);
    connect(m_head, &Button::clicked, this, [this] {
        m_isOpen = !m_isOpen;
        fill();
    });
    hide();
}

void FindingsList::show(std::vector<Entry> entries)
{
    if (entries == m_entries)
        return;
    m_entries = std::move(entries);
    fill();
}

void FindingsList::fill()
{
    setVisible(!m_entries.empty());
    const QString count =
        counted(static_cast<int>(m_entries.size()), tr("1 thing to look at"), tr("%1 things to look at"));
    m_head->setText(m_isOpen ? count : tr("%1 …").arg(count));
    m_head->setAccessibleDescription(m_isOpen ? tr("Press to fold it up") : tr("Press to open it"));
    if (m_rows) {
        // Not deleted at once: the button that led here may be in it.
        m_inside->removeWidget(m_rows);
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = new QWidget;
    auto* rows = new QVBoxLayout(m_rows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        rows->addWidget(row(i));
    m_inside->addWidget(m_rows);
    m_area->setVisible(m_isOpen);
    m_area->setFixedHeight(std::min(m_rows->sizeHint().height() + 2, scaled(mostHeight)));
}

QWidget* FindingsList::row(std::size_t entry)
{
    const Entry& what = m_entries[entry];
    auto* widget = new QWidget;
    auto* across = new QHBoxLayout(widget);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(space::small);
    auto* text = new Button(Button::Kind::Quiet, what.text);
    text->setObjectName(QStringLiteral("finding/%1").arg(entry));
    text->setLeading(true);
    text->setAccessibleDescription(
        what.severity == Severity::Error ? tr("An error; press to go there") : tr("Press to go there"));
    across->addWidget(text, 1);
    connect(text, &Button::clicked, this, [this, entry] { emit chosen(entry); });
    if (!what.mend.isEmpty()) {
        auto* mend = new Button(Button::Kind::Secondary, what.mend);
        mend->setObjectName(QStringLiteral("mend/%1").arg(entry));
        across->addWidget(mend);
        connect(mend, &Button::clicked, this, [this, entry] { emit mendAsked(entry); });
    }
    return widget;
}

} // namespace plumbline
