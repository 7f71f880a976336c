// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/motion.h"

#include <QWidget>

class QScrollArea;
class QStackedLayout;

namespace plumbline
{

class Button;
class FigureLoop;
class Label;
class Rehearsal;

/// The column about what is chosen: its figure moving, its name, its form, and the button that plays from
/// here. While a rehearsal is played it takes the figure's place.
class Inspector : public QWidget
{
    Q_OBJECT
public:
    explicit Inspector(Rehearsal* rehearsal, QWidget* parent = nullptr);

    /// A form that can be chosen with choose().
    void add(QWidget* form);
    /// `motion` may be null: then there is no figure.
    void choose(QWidget* form, const QString& title, const figure::Motion* motion);
    void setRehearsing(bool rehearsing);
    /// The motion is another one under the same title.
    void renewFigure(const figure::Motion* motion);
    [[nodiscard]] Button* rehearse() const { return m_rehearse; }
    /// Opens the exercise itself, where one is chosen.
    [[nodiscard]] Button* exercise() const { return m_exercise; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showFigure();

    Rehearsal* m_rehearsal;
    QWidget* m_figurePlace;
    FigureLoop* m_figure = nullptr;
    std::optional<figure::Motion> m_motion;
    QString m_name;
    Label* m_title;
    QWidget* m_forms;
    QWidget* m_form = nullptr;
    Button* m_exercise;
    Button* m_rehearse;
    bool m_isRehearsing = false;
};

} // namespace plumbline
