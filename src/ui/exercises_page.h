// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shelf.h"

#include <QWidget>

class QListView;

namespace plumbline
{

class ExerciseModel;
class Label;
class MenuChip;
class SearchField;
class Announcer;
class Button;

/// The library: every exercise, found as one types, narrowed by where, how and with what.
class ExercisesPage : public QWidget
{
    Q_OBJECT

public:
    explicit ExercisesPage(const Shelf& shelf, QWidget* parent = nullptr);

    /// The library has changed.
    void refresh();

signals:
    void exerciseChosen(const plumbline::ExerciseId& exercise);
    void newAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QLayout* head();
    [[nodiscard]] QLayout* filters();
    [[nodiscard]] QWidget* emptyState();
    void narrow();
    void forgetFilters();
    void open(const QModelIndex& index);

    ExerciseModel* m_model;
    SearchField* m_search;
    MenuChip* m_region;
    MenuChip* m_position;
    MenuChip* m_kind;
    MenuChip* m_have;
    Label* m_count;
    Announcer* m_announcer;
    Button* m_reset;
    QListView* m_list;
    QWidget* m_empty;
};

} // namespace plumbline
