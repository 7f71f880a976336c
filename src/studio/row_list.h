// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace plumbline
{

class RoutineDocument;
class RoutineRows;

/// The routine's rows, to choose, move, copy and take away with mouse or keys: Delete, Alt+Up and Alt+Down,
/// Ctrl+D, Ctrl+C, Ctrl+X, Ctrl+V; dragging, also from the library.
class RowList : public QListView
{
    Q_OBJECT
public:
    /// Both must outlive the list.
    RowList(RoutineDocument& document, RoutineRows& rows, QWidget* parent = nullptr);

    [[nodiscard]] std::vector<int> chosen() const;
    void choose(const std::vector<int>& ids);
    /// Where something new goes: behind what is chosen, else at the end.
    [[nodiscard]] std::size_t placeForNew() const;

    void removeChosen();
    void duplicateChosen();
    void step(int by);
    void copy() const;
    void cut();
    void paste();

signals:
    void choiceChanged();
    /// What is on the clipboard is no routine, and why.
    void pasteFailed(const QString& why);
    /// Enter on a row, or a double click.
    void opened(int id);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void selectionChanged(const QItemSelection& now, const QItemSelection& before) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void follow();

    RoutineDocument& m_document;
    RoutineRows& m_rows;
};

} // namespace plumbline
