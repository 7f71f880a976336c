// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "ui/exercise_model.h"

#include <QWidget>

class QListView;

namespace plumbline
{

class Label;
class MenuChip;
class SearchField;

/// The library's exercises that can be dragged away.
class DraggableExercises : public ExerciseModel
{
    Q_OBJECT
public:
    using ExerciseModel::ExerciseModel;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
};

/// The library beside what is made of it: search, filters, and what was found. A double click, Enter or
/// dragging takes an exercise.
class ExerciseShelf : public QWidget
{
    Q_OBJECT
public:
    /// The catalog must outlive the shelf.
    explicit ExerciseShelf(const Catalog& catalog, QWidget* parent = nullptr);

    /// Where the person looks for the next exercise.
    void focusSearch();
    /// The catalog has changed.
    void renew();

signals:
    void taken(const plumbline::ExerciseId& exercise);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void narrow();
    void take(const QModelIndex& index);

    DraggableExercises* m_model;
    SearchField* m_search;
    MenuChip* m_region;
    MenuChip* m_position;
    MenuChip* m_kind;
    MenuChip* m_have;
    Label* m_count;
    QListView* m_list;
};

} // namespace plumbline
