// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/exercise_document.h"

#include <QAbstractTableModel>

namespace plumbline
{

/// The steps of an exercise as a table: what they are for, their words, time, breath and pose.
class StepRows : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Columns { RoleColumn, WordsColumn, TimeColumn, BreathColumn, PoseColumn, ColumnCount };

    /// The words of a vocabulary and of times, in the person's language.
    struct Words {
        std::function<QString(std::string_view)> word;
        std::function<QString(Duration)> time;
    };
    /// The document must outlive the model.
    StepRows(ExerciseDocument& document, Words words, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void follow();
    [[nodiscard]] QString text(std::size_t step, int column) const;

    ExerciseDocument& m_document;
    Words m_words;
    int m_count;
};

} // namespace plumbline
