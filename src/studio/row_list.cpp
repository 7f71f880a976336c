// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/row_list.h"

#include "editor/clipping.h"
#include "editor/routine_edits.h"
#include "editor/routine_rows.h"
#include "ui/focus_ring.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QPainter>

#include <utility>

namespace plumbline
{

RowList::RowList(RoutineDocument& document, RoutineRows& rows, QWidget* parent)
    : QListView(parent)
    , m_document(document)
    , m_rows(rows)
{
    setObjectName(QStringLiteral("rows"));
    setAccessibleName(tr("Routine"));
    setAccessibleDescription(tr("Alt with the arrows moves a row, Delete removes it."));
    setProperty(marksItself, true);
    setModel(&rows);
    setFrameShape(QFrame::NoFrame);
    viewport()->setBackgroundRole(QPalette::Window);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setSelectionMode(ExtendedSelection);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDragDropOverwriteMode(false);
    setDropIndicatorShown(true);
    connect(&document, &RoutineDocument::changed, this, &RowList::follow);
    connect(this, &QListView::doubleClicked, this, [this](const QModelIndex& index) {
        if (index.isValid())
            emit opened(m_rows.at(index.row()).id);
    });
}

std::vector<int> RowList::chosen() const
{
    return m_rows.idsOf(selectionModel()->selectedIndexes());
}

void RowList::choose(const std::vector<int>& ids)
{
    QItemSelection selection;
    QModelIndex first;
    for (const int id : ids)
        if (const QModelIndex index = m_rows.indexOf(id); index.isValid()) {
            selection.select(index, index);
            first = first.isValid() ? first : index;
        }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (!first.isValid())
        return;
    selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    scrollTo(first);
}

std::size_t RowList::placeForNew() const
{
    const auto ids = chosen();
    const auto last = ids.empty() ? std::nullopt : m_document.value().find(ids.back());
    return last ? *last + 1 : m_document.value().rows.size();
}

void RowList::removeChosen()
{
    if (const auto ids = chosen(); !ids.empty())
        m_document.apply(edits::remove(m_document.value(), ids));
}

void RowList::duplicateChosen()
{
    if (const auto ids = chosen(); !ids.empty())
        m_document.apply(edits::duplicate(m_document.value(), ids));
}

void RowList::step(int by)
{
    if (const auto ids = chosen(); !ids.empty())
        m_document.apply(edits::step(m_document.value(), ids, by));
}

void RowList::copy() const
{
    if (const QModelIndexList indexes = selectionModel()->selectedIndexes(); !indexes.isEmpty())
        QApplication::clipboard()->setMimeData(m_rows.mimeData(indexes));
}

void RowList::cut()
{
    copy();
    removeChosen();
}

void RowList::paste()
{
    const std::string text = QApplication::clipboard()->text().toStdString();
    Parsed<std::vector<RowContent>> read = pasted(text);
    if (read.value && !read.value->empty())
        m_document.apply(
            edits::insert(m_document.value(), placeForNew(), std::move(*read.value), tr("paste")));
    else
        emit pasteFailed(text.empty() || read.diagnostics.empty()
                ? tr("There is nothing to paste.")
                : tr("What is on the clipboard is no routine: %1")
                      .arg(shown(read.diagnostics.front().sentence)));
}

void RowList::follow()
{
    if (const std::vector<int>& ids = m_document.selection(); !ids.empty())
        choose(ids);
    viewport()->update();
}

void RowList::keyPressEvent(QKeyEvent* event)
{
    const std::pair<QKeySequence::StandardKey, void (RowList::*)()> edits[]{
        { QKeySequence::Cut, &RowList::cut },
        { QKeySequence::Paste, &RowList::paste },
    };
    for (const auto& [key, edit] : edits)
        if (event->matches(key))
            return (this->*edit)();
    if (event->matches(QKeySequence::Copy))
        return copy();
    const int key = event->key();
    if (event->modifiers() == Qt::AltModifier && (key == Qt::Key_Up || key == Qt::Key_Down))
        return step(key == Qt::Key_Up ? -1 : 1);
    if (event->modifiers() == Qt::ControlModifier && key == Qt::Key_D)
        return duplicateChosen();
    // Not QKeySequence::Delete, which on some desktops is Ctrl+D as well.
    if ((key == Qt::Key_Delete || key == Qt::Key_Backspace) && !event->modifiers())
        return removeChosen();
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && currentIndex().isValid()) {
        emit opened(m_rows.at(currentIndex().row()).id);
        return;
    }
    QListView::keyPressEvent(event);
}

/// Its own keys are no shortcuts of the window.
bool RowList::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isStep =
            key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
        if (isStep || key->key() == Qt::Key_Backspace) {
            event->accept();
            return true;
        }
    }
    return QListView::event(event);
}

void RowList::paintEvent(QPaintEvent* event)
{
    QListView::paintEvent(event);
    if (m_rows.rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setFont(typeface(Type::Body));
    painter.setPen(tokensOf(palette()).mutedInk);
    painter.drawText(viewport()->rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap,
        tr("Take an exercise from the library: double-click it, drag it here, or press Enter on it."));
}

void RowList::selectionChanged(const QItemSelection& now, const QItemSelection& before)
{
    QListView::selectionChanged(now, before);
    emit choiceChanged();
}

void RowList::focusInEvent(QFocusEvent* event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_rows.rowCount() > 0)
        setCurrentIndex(m_rows.index(0));
}

} // namespace plumbline
