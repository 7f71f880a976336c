// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/motion.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace plumbline
{

class Label;
class MenuChip;
class NumberField;
class Tick;

/// The things around the figure: another one, none, and where each stands, in all poses or in this one.
class PoseProps : public QWidget
{
    Q_OBJECT
public:
    explicit PoseProps(QWidget* parent = nullptr);

    void show(const figure::Motion& motion, std::size_t pose);
    using QWidget::show;

signals:
    /// `what` names the change; the same prop moved along the same way has the same `key`.
    void changed(const plumbline::figure::Motion& motion, const QString& what, const QString& key);

private:
    struct Row {
        QWidget* whole;
        std::vector<NumberField*> place; ///< forward, up, to the right
        Tick* here;
        Tick* along;
        figure::PropKind kind;
    };
    Row rowFor(std::size_t index, figure::PropKind kind);
    void move(std::size_t index, std::size_t axis, double centimetres);

    figure::Motion m_motion;
    std::size_t m_pose = 0;
    MenuChip* m_add;
    Label* m_none;
    QVBoxLayout* m_column;
    std::vector<Row> m_rows;
};

} // namespace plumbline
