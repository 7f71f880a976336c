// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "catalog/search.h"

#include <QAbstractListModel>

namespace plumbline
{

/// The exercises that a query and a filter let through, best first.
class ExerciseModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Roles { PositionRole = Qt::UserRole, KindRole, AboutRole, RegionsRole, NeedsRole, MotionRole };

    /// The catalog must outlive the model; when it has changed, renew() must be called.
    explicit ExerciseModel(const Catalog& catalog, QObject* parent = nullptr);

    void search(const QString& query, const Filter& filter);
    /// Of the catalog as it is now; all of it is shown until the next search.
    void renew();
    [[nodiscard]] const Exercise& at(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    /// Display: the title. Kind: its name. About: position and regions. Regions. Needs: equipment.
    /// AccessibleText: all of it. Motion: a const figure::Motion*, null where it has none.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    const Catalog& m_catalog;
    SearchIndex m_index;
    std::vector<std::size_t> m_rows; ///< indices into the catalog's exercises
};

} // namespace plumbline
