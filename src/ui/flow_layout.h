// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace plumbline
{

/// What the layouts that wrap have in common: items in order, and a height that follows from the width.
class WrapLayout : public QLayout
{
    Q_OBJECT
public:
    explicit WrapLayout(int gap, QWidget* parent = nullptr);
    ~WrapLayout() override;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    void setGeometry(const QRect& rect) override;

protected:
    /// The places of all items in a rectangle of this width that begins at (0, 0), mirrored by the caller.
    [[nodiscard]] virtual std::vector<QRect> placed(int width) const = 0;
    /// Those that are not hidden.
    [[nodiscard]] std::vector<QLayoutItem*> shown() const;

private:
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

/// Puts things in a row and goes on in the next when the row is full, as words on a page.
class FlowLayout : public WrapLayout
{
    Q_OBJECT
public:
    using WrapLayout::WrapLayout;
    [[nodiscard]] QSize minimumSize() const override;

protected:
    [[nodiscard]] std::vector<QRect> placed(int width) const override;
};

/// Columns of equal width, as many as there is room for; rows as high as their highest card.
class CardGrid : public WrapLayout
{
    Q_OBJECT
public:
    /// Columns are at least this wide, and never more than this many.
    CardGrid(int leastWidth, int mostColumns, int gap, QWidget* parent = nullptr);
    [[nodiscard]] QSize minimumSize() const override;
    [[nodiscard]] int columns(int width) const;

protected:
    [[nodiscard]] std::vector<QRect> placed(int width) const override;

private:
    int m_leastWidth;
    int m_mostColumns;
};

/// The second thing beside the first and the others, or where there is too little room, all one above the
/// other.
class SideBySide : public WrapLayout
{
    Q_OBJECT
public:
    /// Side by side from this width on; then the first column takes this share of it.
    SideBySide(int leastWidth, qreal firstShare, int gap, QWidget* parent = nullptr);
    [[nodiscard]] QSize minimumSize() const override;

protected:
    [[nodiscard]] std::vector<QRect> placed(int width) const override;

private:
    int m_leastWidth;
    qreal m_firstShare;
};

} // namespace plumbline
