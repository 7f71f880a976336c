// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scroll_page.h"

class QHBoxLayout;

namespace plumbline
{

/// A page with what one does next always in sight: body() scrolls, foot() does not.
class ActionPage : public ScrollPage
{
    Q_OBJECT
public:
    /// The widest the column gets, at 100 % text.
    explicit ActionPage(int widest, QWidget* parent = nullptr);

    /// A row in the middle of the page's lower edge. Fill it last: Tab comes to it after the page.
    [[nodiscard]] QHBoxLayout* foot() const { return m_row; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void placeFoot();

    QWidget* m_foot;
    QHBoxLayout* m_row;
    int m_widest;
};

} // namespace plumbline
