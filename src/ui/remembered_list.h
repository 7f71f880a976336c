// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "ui/card.h"

#include <vector>

class QVBoxLayout;

namespace plumbline
{

/// What is remembered of some exercises, a row each, with a button that takes it back.
class RememberedList : public Card
{
    Q_OBJECT
public:
    struct Entry {
        ExerciseId exercise;
        QString title;
        QString what; ///< is remembered of it
    };
    /// The words on each row's button, its objectName before "/ID", and what to say when there are no rows.
    struct Words {
        QString button;
        QString name;
        QString none;
    };
    explicit RememberedList(Words words, QWidget* parent = nullptr);

    void show(const std::vector<Entry>& entries);
    using QWidget::show;

signals:
    void takenBack(const plumbline::ExerciseId& exercise);

private:
    [[nodiscard]] QWidget* row(const Entry& entry);

    Words m_words;
    QVBoxLayout* m_column;
    QWidget* m_rows = nullptr;
};

} // namespace plumbline
