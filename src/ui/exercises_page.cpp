// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exercises_page.h"

#include "ui/announcer.h"
#include "ui/button.h"
#include "ui/exercise_delegate.h"
#include "ui/exercise_model.h"
#include "ui/flow_layout.h"
#include "ui/focus_ring.h"
#include "ui/label.h"
#include "ui/menu_chip.h"
#include "ui/scroll_page.h"
#include "ui/search_field.h"
#include "ui/words.h"

#include <QKeyEvent>
#include <QListView>
#include <QShortcut>
#include <QVBoxLayout>

namespace plumbline
{

namespace
{

constexpr int widest = 1000; ///< of the list, at 100 % text

template <class E>
MenuChip* chipOf(const QString& title, const QString& nothing, MenuChip::Choice choice, const QString& name)
{
    auto* chip = new MenuChip(title, nothing, choice);
    chip->setObjectName(name);
    for (const auto& word : words<E>())
        chip->add(translated(word.label));
    return chip;
}

template <class E> std::optional<E> oneOf(const MenuChip& chip)
{
    const auto chosen = chip.chosen();
    return chosen.empty() ? std::nullopt : std::optional(static_cast<E>(chosen.front()));
}

} // namespace

ExercisesPage::ExercisesPage(const Shelf& shelf, QWidget* parent)
    : QWidget(parent)
    , m_model(new ExerciseModel(shelf.catalog(), this))
    , m_search(new SearchField(tr("Search %1").arg(exercisesText(shelf.catalog().exercises().size()))))
    , m_region(
          chipOf<Region>(tr("Region"), tr("Any region"), MenuChip::Choice::One, QStringLiteral("region")))
    , m_position(chipOf<Position>(
          tr("Position"), tr("Any position"), MenuChip::Choice::One, QStringLiteral("position")))
    , m_kind(chipOf<Kind>(tr("Kind"), tr("Any kind"), MenuChip::Choice::One, QStringLiteral("kind")))
    , m_have(chipOf<Equipment>(
          tr("What I have"), tr("Does not matter"), MenuChip::Choice::Several, QStringLiteral("have")))
    , m_count(new Label({}, Type::Small))
    , m_announcer(new Announcer(this))
    , m_reset(new Button(Button::Kind::Quiet, tr("&Show all")))
    , m_list(new QListView)
    , m_empty(emptyState())
{
    setWindowTitle(tr("Exercises"));
    m_search->setObjectName(QStringLiteral("search"));
    m_reset->setObjectName(QStringLiteral("showAll"));
    m_count->in(QPalette::PlaceholderText);
    m_list->setObjectName(QStringLiteral("exercises"));
    m_list->setAccessibleName(tr("Exercises"));
    m_list->setProperty(marksItself, true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ExerciseDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setTabKeyNavigation(false);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    m_list->installEventFilter(this);
    m_search->installEventFilter(this);

    auto* column = new QVBoxLayout(this);
    column->setSpacing(space::small);
    column->addLayout(head());
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
    m_search->setFocus();

    connect(m_list, &QListView::clicked, this, &ExercisesPage::open);
    connect(m_search, &SearchField::textChanged, this, &ExercisesPage::narrow);
    connect(m_search, &SearchField::returnPressed, this, [this] { open(m_model->index(0)); });
    connect(m_reset, &Button::clicked, this, &ExercisesPage::forgetFilters);
    for (MenuChip* chip : { m_region, m_position, m_kind, m_have })
        connect(chip, &MenuChip::changed, this, &ExercisesPage::narrow);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search,
        qOverload<>(&QWidget::setFocus));
    narrow();
}

QLayout* ExercisesPage::head()
{
    auto* column = new QVBoxLayout;
    column->setSpacing(12);
    column->setContentsMargins(4, 0, 4, 0); // the cards of the list have as much around them
    column->addWidget(new Label(tr("Exercises"), Type::Title, QFont::Bold));
    column->addWidget(m_search);
    column->addLayout(filters());
    auto* line = new QHBoxLayout;
    auto* add = new Button(Button::Kind::Quiet, tr("&New exercise"));
    add->setObjectName(QStringLiteral("newExercise"));
    connect(add, &Button::clicked, this, &ExercisesPage::newAsked);
    line->addWidget(m_count, 1);
    line->addWidget(m_reset);
    line->addWidget(add);
    column->addLayout(line);
    return column;
}

QLayout* ExercisesPage::filters()
{
    auto* row = new FlowLayout(space::small);
    for (MenuChip* chip : { m_region, m_position, m_kind, m_have })
        row->addWidget(chip);
    return row;
}

QWidget* ExercisesPage::emptyState()
{
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    auto* first = new Label(tr("Nothing fits all of this."), Type::Heading, QFont::DemiBold);
    auto* second = new Label(tr("Try fewer letters, or another region or position."), Type::Body);
    second->in(QPalette::PlaceholderText);
    column->addSpacing(space::margin);
    for (Label* label : { first, second }) {
        label->setAlignment(Qt::AlignHCenter);
        column->addWidget(label);
    }
    column->addStretch(1);
    return widget;
}

void ExercisesPage::narrow()
{
    Filter filter{ oneOf<Region>(*m_region), oneOf<Position>(*m_position), oneOf<Kind>(*m_kind),
        std::nullopt };
    const auto have = m_have->chosen();
    if (!have.empty()) {
        filter.have.emplace();
        for (const int thing : have)
            filter.have->push_back(static_cast<Equipment>(thing));
    }
    m_model->search(m_search->text(), filter);
    const int found = m_model->rowCount();
    const QString count = exercisesText(static_cast<std::size_t>(found));
    if (isVisible() && count != m_count->text())
        m_announcer->say(found > 0 ? count : tr("Nothing fits all of this."));
    m_count->setText(count);
    m_reset->setEnabled(
        !m_search->text().isEmpty() || filter.region || filter.position || filter.kind || filter.have);
    m_list->setVisible(found > 0);
    m_empty->setVisible(found == 0);
    m_list->scrollToTop();
}

void ExercisesPage::refresh()
{
    m_model->renew();
    narrow();
}

void ExercisesPage::forgetFilters()
{
    for (MenuChip* chip : { m_region, m_position, m_kind, m_have })
        chip->clear();
    m_search->clear();
    m_search->setFocus();
    narrow();
}

void ExercisesPage::open(const QModelIndex& index)
{
    if (index.isValid())
        emit exerciseChosen(m_model->at(index.row()).id);
}

bool ExercisesPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn && watched == m_list && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (watched == m_search && key == Qt::Key_Down && m_list->isVisible()) {
        m_list->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (watched == m_list && key == Qt::Key_Up && m_list->currentIndex().row() <= 0) {
        m_search->setFocus(Qt::BacktabFocusReason);
        return true;
    }
    if (watched == m_list && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)) {
        open(m_list->currentIndex());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ExercisesPage::resizeEvent(QResizeEvent* event)
{
    const int margin = pageMargin(width());
    const int side = std::max(margin - 4, (width() - scaled(widest)) / 2);
    layout()->setContentsMargins(side, margin, side, 0);
    QWidget::resizeEvent(event);
}

} // namespace plumbline
