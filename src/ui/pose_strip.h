// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/motion.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLineEdit;
class QScrollArea;

namespace plumbline
{

class Button;
class FigureThumbnails;
class PoseTile;

/// The poses of a motion side by side, one of them chosen; below, its name to be changed, and what can be
/// done with it: another after it, a copy, an earlier or later place, none. It asks, and shows what it is
/// given.
class PoseStrip : public QWidget
{
    Q_OBJECT
public:
    explicit PoseStrip(QWidget* parent = nullptr);

    void show(const figure::Motion& motion, std::size_t current);
    using QWidget::show;
    /// Smaller pictures, where there is little room.
    void setCompact(bool compact);
    /// The name and the buttons; whoever places them owns them.
    [[nodiscard]] QWidget* actions() const { return m_actions; }

signals:
    void chosen(std::size_t pose);
    void addAsked();
    void duplicateAsked();
    void removeAsked();
    void moveAsked(int by); ///< one place to the front (-1) or back (1)
    void renamed(const QString& name);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fit();

    FigureThumbnails* m_thumbnails;
    QScrollArea* m_scroll;
    QHBoxLayout* m_row;
    std::vector<PoseTile*> m_tiles;
    std::size_t m_current = 0;
    bool m_compact = false;
    QWidget* m_actions;
    QLineEdit* m_name;
    Button* m_add;
    Button* m_duplicate;
    Button* m_earlier;
    Button* m_later;
    Button* m_remove;
};

} // namespace plumbline
