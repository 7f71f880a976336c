// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/exercise_shelf.h"

#include "editor/routine_rows.h"
#include "studio/shelf_delegate.h"
#include "studio/word_chip.h"
#include "ui/flow_layout.h"
#include "ui/focus_ring.h"
#include "ui/label.h"
#include "ui/search_field.h"
#include "ui/words.h"

#include <QKeyEvent>
#include <QListView>
#include <QMimeData>
#include <QPainter>
#include <QVBoxLayout>

namespace plumbline
{

Qt::ItemFlags DraggableExercises::flags(const QModelIndex& index) const
{
    return ExerciseModel::flags(index) | (index.isValid() ? Qt::ItemIsDragEnabled : Qt::NoItemFlags);
}

QStringList DraggableExercises::mimeTypes() const
{
    return { RoutineRows::exercisesMime() };
}

QMimeData* DraggableExercises::mimeData(const QModelIndexList& indexes) const
{
    QStringList ids;
    for (const QModelIndex& index : indexes)
        ids << shown(at(index.row()).id.value);
    auto* data = new QMimeData;
    data->setData(RoutineRows::exercisesMime(), ids.join(u'\n').toUtf8());
    return data;
}

ExerciseShelf::ExerciseShelf(const Catalog& catalog, QWidget* parent)
    : QWidget(parent)
    , m_model(new DraggableExercises(catalog, this))
    , m_search(new SearchField(tr("Search %1").arg(exercisesText(catalog.exercises().size()))))
    , m_region(
          wordChip<Region>(tr("Region"), tr("Any region"), MenuChip::Choice::One, QStringLiteral("region")))
    , m_position(wordChip<Position>(
          tr("Position"), tr("Any position"), MenuChip::Choice::One, QStringLiteral("position")))
    , m_kind(wordChip<Kind>(tr("Kind"), tr("Any kind"), MenuChip::Choice::One, QStringLiteral("kind")))
    , m_have(wordChip<Equipment>(
          tr("Equipment"), tr("Does not matter"), MenuChip::Choice::Several, QStringLiteral("have")))
    , m_count(new Label({}, Type::Small))
    , m_list(new QListView)
{
    m_search->setObjectName(QStringLiteral("shelfSearch"));
    m_count->in(QPalette::PlaceholderText);
    m_list->setObjectName(QStringLiteral("shelf"));
    m_list->setAccessibleName(tr("Library"));
    m_list->setAccessibleDescription(tr("Enter adds the exercise to the routine."));
    m_list->setProperty(marksItself, true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ShelfDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setTabKeyNavigation(false);
    m_list->setDragEnabled(true);
    m_list->setDragDropMode(QAbstractItemView::DragOnly);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->installEventFilter(this);
    m_search->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::gap, space::gap, 0, 0);
    column->setSpacing(10);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(0, 0, space::gap, 0);
    head->setSpacing(10);
    auto* chips = new FlowLayout(6);
    for (MenuChip* chip : { m_region, m_position, m_kind, m_have })
        chips->addWidget(chip);
    head->addWidget(m_search);
    head->addLayout(chips);
    head->addWidget(m_count);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    connect(m_list, &QListView::doubleClicked, this, &ExerciseShelf::take);
    connect(m_search, &SearchField::textChanged, this, &ExerciseShelf::narrow);
    connect(m_search, &SearchField::returnPressed, this, [this] { take(m_model->index(0)); });
    for (MenuChip* chip : { m_region, m_position, m_kind, m_have })
        connect(chip, &MenuChip::changed, this, &ExerciseShelf::narrow);
    narrow();
}

void ExerciseShelf::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ExerciseShelf::renew()
{
    m_model->renew();
    narrow();
}

void ExerciseShelf::narrow()
{
    Filter filter{ wordIn<Region>(*m_region), wordIn<Position>(*m_position), wordIn<Kind>(*m_kind),
        std::nullopt };
    if (const auto have = m_have->chosen(); !have.empty()) {
        filter.have.emplace();
        for (const int thing : have)
            filter.have->push_back(static_cast<Equipment>(thing));
    }
    m_model->search(m_search->text(), filter);
    m_count->setText(m_model->rowCount() > 0 ? exercisesText(static_cast<std::size_t>(m_model->rowCount()))
                                             : tr("Nothing fits all of this."));
    m_list->scrollToTop();
}

void ExerciseShelf::take(const QModelIndex& index)
{
    if (index.isValid())
        emit taken(m_model->at(index.row()).id);
}

bool ExerciseShelf::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn && watched == m_list && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (watched == m_search && key == Qt::Key_Down) {
        m_list->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (watched == m_list && key == Qt::Key_Up && m_list->currentIndex().row() <= 0) {
        m_search->setFocus(Qt::BacktabFocusReason);
        return true;
    }
    if (watched == m_list && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)) {
        QModelIndexList all = m_list->selectionModel()->selectedIndexes();
        std::sort(all.begin(), all.end());
        for (const QModelIndex& index : all)
            take(index);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ExerciseShelf::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), palette().base());
}

} // namespace plumbline
