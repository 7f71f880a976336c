// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace plumbline
{

class ChoiceGroup;

/// Three columns beside each other: what there is, what is made of it, and what is chosen. Where there is no
/// room for three, the outer two take turns; where there is room for one only, all do.
class StudioColumns : public QWidget
{
    Q_OBJECT
public:
    struct Column {
        QString name;
        QWidget* widget;
    };
    StudioColumns(const Column& left, const Column& middle, const Column& right, QWidget* parent = nullptr);

    /// How wide the left column is, at 100 % text.
    void setLeftWidth(int width);
    /// The middle column has the room of the right one too.
    void setRightShown(bool shown);
    /// Brings a column into sight: 0, 1 or 2.
    void reveal(int column);
    [[nodiscard]] int shownColumns() const { return m_room; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void layOut();

    std::vector<QWidget*> m_columns;
    ChoiceGroup* m_tabs;
    int m_leftWidth = 290; ///< at 100 % text
    bool m_hasRight = true;
    int m_room = 3; ///< how many are beside each other
    int m_outer = 2; ///< which of the outer two is shown where there is room for one of them
    int m_only = 1; ///< which is shown where there is room for one
};

} // namespace plumbline
