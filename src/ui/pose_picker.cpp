// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pose_picker.h"

#include "catalog/catalog.h"
#include "figure/base_position.h"
#include "figure/pose_list.h"
#include "ui/button.h"
#include "ui/card.h"
#include "ui/figure_thumbnails.h"
#include "ui/flow_layout.h"
#include "ui/label.h"
#include "ui/pose_tile.h"
#include "ui/pose_words.h"
#include "ui/search_field.h"
#include "ui/words.h"

#include <QKeyEvent>
#include <QScrollArea>

namespace plumbline
{

PosePicker::PosePicker(QWidget* parent)
    : Overlay(parent)
    , m_thumbnails(new FigureThumbnails(this))
    , m_card(new Card(this))
    , m_search(new SearchField(tr("Find an exercise")))
    , m_close(new Button(Button::Kind::Quiet, tr("Close")))
    , m_none(new Label(tr("No exercise has this word in its title."), Type::Body))
{
    setObjectName(QStringLiteral("posePicker"));
    setAccessibleName(tr("Copy a pose"));
    m_close->setObjectName(QStringLiteral("closePosePicker"));
    auto* head = new QHBoxLayout;
    head->addWidget(new Label(tr("Copy a pose"), Type::Heading, QFont::DemiBold), 1);
    head->addWidget(m_close);
    auto* sections = new QWidget;
    m_sectionsColumn = new QVBoxLayout(sections);
    m_sectionsColumn->setContentsMargins(4, 4, 4, 4);
    m_sectionsColumn->setSpacing(space::gap);
    m_sectionsColumn->addWidget(m_none);
    m_sectionsColumn->addStretch(1);
    m_none->hide();
    auto* scroll = new QScrollArea;
    scroll->setWidget(sections);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    sections->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(m_card);
    column->setContentsMargins(space::gap, space::gap, space::gap, space::gap);
    column->setSpacing(space::small);
    column->addLayout(head);
    column->addWidget(m_search);
    column->addWidget(scroll, 1);
    connect(m_close, &Button::clicked, this, &PosePicker::shut);
    connect(m_search, &QLineEdit::textChanged, this, &PosePicker::find);
}

QWidget* PosePicker::addSection(const QString& title)
{
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    column->addWidget(new Label(title, Type::Small, QFont::DemiBold));
    auto* tiles = new QWidget;
    auto* flow = new FlowLayout(space::small, tiles);
    flow->setContentsMargins(0, 0, 0, 0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    tiles->setSizePolicy(policy);
    column->addWidget(tiles);
    m_sectionsColumn->insertWidget(m_sectionsColumn->count() - 2, whole);
    m_sections.push_back({ whole, title });
    return tiles;
}

void PosePicker::addTile(QWidget* section, figure::Motion pose, const QString& name)
{
    auto* tile = new PoseTile(pose, name, *m_thumbnails, section);
    section->layout()->addWidget(tile);
    connect(tile, &PoseTile::clicked, this, [this, pose = std::move(pose)] {
        shut();
        emit chosen(pose);
    });
}

void PosePicker::openWith(const Catalog& catalog)
{
    for (const Section& section : m_sections)
        delete section.whole;
    m_sections.clear();
    QWidget* bases = addSection(tr("Base positions"));
    for (int i = 0; i <= static_cast<int>(figure::BasePosition::Squatting); ++i) {
        const auto base = static_cast<figure::BasePosition>(i);
        figure::Motion motion;
        motion.poses.push_back({ {}, figure::anglesOf(base), figure::groundOf(base), {} });
        motion.pins = figure::pinsOf(base);
        motion.camera = { 20, 9 };
        addTile(bases, std::move(motion), wordFor(base));
    }
    for (const Exercise& exercise : catalog.exercises()) {
        if (!exercise.motion)
            continue;
        QWidget* section = addSection(shown(exercise.title));
        for (std::size_t i = 0; i < exercise.motion->poses.size(); ++i)
            addTile(section, figure::onlyPose(*exercise.motion, i), shown(exercise.motion->poses[i].name));
    }
    m_search->clear();
    find({});
    open(m_search);
}

void PosePicker::find(const QString& text)
{
    bool any = false;
    for (const Section& section : m_sections) {
        const bool fits = section.title.contains(text.trimmed(), Qt::CaseInsensitive);
        section.whole->setVisible(fits);
        any = any || fits;
    }
    m_none->setVisible(!any);
}

void PosePicker::layOut()
{
    const int margin = width() < 900 ? space::gap : space::margin * 2;
    m_card->setGeometry(rect().adjusted(margin, margin, -margin, -margin));
}

void PosePicker::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        shut();
    else
        Overlay::keyPressEvent(event);
}

} // namespace plumbline
