// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/symbol.h"

#include <QWidget>

#include <vector>

class QAbstractButton;
class QVBoxLayout;

namespace plumbline
{

class RailButton;

/// The rail at the window's leading edge: where one can go, and at its foot a menu for the rest.
class NavRail : public QWidget
{
    Q_OBJECT
public:
    explicit NavRail(QWidget* parent = nullptr);

    /// Entries are numbered from 0 in the order they are added.
    int add(Symbol symbol, const QString& text, const QString& objectName);
    void select(int index);
    /// The button at the foot: its menu is the window's affair.
    [[nodiscard]] QAbstractButton* foot() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent*) override;

private:
    QVBoxLayout* m_layout;
    RailButton* m_foot;
    std::vector<RailButton*> m_entries;
};

} // namespace plumbline
