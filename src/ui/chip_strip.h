// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace plumbline
{

/// "Left", "3 of 8", "Set 2 of 3": large, for eyes that are far away. The side stands out. What does not fit
/// into the width is made smaller.
class ChipStrip : public QWidget
{
    Q_OBJECT
public:
    explicit ChipStrip(QWidget* parent = nullptr);

    /// The first one is emphasised if it names a side.
    void show(const QStringList& texts, bool side);
    using QWidget::show;
    [[nodiscard]] const QStringList& texts() const { return m_texts; }
    void setZoom(qreal zoom);
    [[nodiscard]] int lineHeight() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int widthOf(const QFont& font) const;

    QStringList m_texts;
    bool m_side = false;
    qreal m_zoom = 1.0;
};

} // namespace plumbline
