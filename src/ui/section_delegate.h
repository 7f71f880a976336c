// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace plumbline
{

/// Paints a row of the list of exercises: a section's title, or an exercise with its time and whether it is
/// past, present or still to come.
class SectionDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum Role { PartRole = Qt::UserRole, TimeRole, PastRole, PresentRole };
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace plumbline
