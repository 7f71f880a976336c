// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "editor/routine_document.h"

#include <QAbstractListModel>

namespace plumbline
{

/// The rows of a routine as an item model. After each edit it compares the rows by id and tells views only
/// what was inserted, removed, moved or changed, so that selection and scrolling stay.
class RoutineRows : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Roles {
        IdRole = Qt::UserRole,
        KindRole, ///< index of RowContent
        ExerciseRole, ///< QString, id; empty where there is none
        UnknownRole ///< true: the catalog has no such exercise
    };

    /// Both must outlive the model.
    RoutineRows(RoutineDocument& document, const Catalog& catalog, QObject* parent = nullptr);

    [[nodiscard]] const Row& at(int row) const;
    [[nodiscard]] std::vector<int> idsOf(const QModelIndexList& indexes) const; ///< in the order of the rows
    [[nodiscard]] QModelIndex indexOf(int id) const;
    [[nodiscard]] const Catalog& catalog() const { return m_catalog; }
    /// What a row says when nobody draws it: title and dose.
    void setAbout(std::function<QString(const Row&)> about) { m_about = std::move(about); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    /// Rows of this routine move, everything else is inserted. Always false: the document did it, and views
    /// must not remove anything.
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
        const QModelIndex& parent) override;

    /// Exercises of the library, dragged: "id\nid".
    static QString exercisesMime() { return QStringLiteral("application/x-plumbline-exercises"); }
    static QString rowsMime() { return QStringLiteral("application/x-plumbline-rows"); }

private:
    void follow();

    RoutineDocument& m_document;
    const Catalog& m_catalog;
    std::vector<Row> m_rows; ///< as views know them
    std::function<QString(const Row&)> m_about;
};

} // namespace plumbline
