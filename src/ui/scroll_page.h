// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QHBoxLayout;
class QVBoxLayout;

namespace plumbline
{

/// A page that scrolls when it must. What it shows goes into body(): a column in the middle of the window, no
/// wider than one can read with ease.
class ScrollPage : public QScrollArea
{
    Q_OBJECT
public:
    /// The widest the column gets, at 100 % text.
    explicit ScrollPage(int widest, QWidget* parent = nullptr);

    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    /// For a page that was opened from another: the way back, at the top.
    void addBack();

signals:
    void backAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    /// Tab into something below the edge brings it into view, with room for its ring.
    bool focusNextPrevChild(bool next) override;

private:
    void fitHeight();

    QWidget* m_column;
    QHBoxLayout* m_top; ///< the way back
    QVBoxLayout* m_body;
};

/// The margin of a page in a window of this width: less where there is little room.
[[nodiscard]] int pageMargin(int width);

} // namespace plumbline
