// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/ease.h"
#include "ui/overlay.h"

class QBoxLayout;
class QScrollArea;

namespace plumbline
{

class BodyMap;
class Button;
class Card;
class Label;
class ScaleRow;

/// "This hurts": the session is paused. How much and where may be said, and one thing is chosen, by a single
/// key each: the person may be lying on the floor. Escape, a click beside the card and a presenter's
/// "forward" mean the gentle thing: to rest, then go on; where the pain is severe, to end.
class HurtPanel : public Overlay
{
    Q_OBJECT
public:
    explicit HurtPanel(QWidget* parent);

    /// For an exercise whose gentler version has this title, empty when there is none. From the level
    /// `severe` on it advises to end.
    void ask(const QString& exercise, const QString& gentler, int severe);

signals:
    void answered(const plumbline::Pain& pain);

protected:
    void dismiss() override;
    void layOut() override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    Button* addRelief(const char* name, const QString& text, const QString& key, Relief relief);
    void answer(Relief relief);
    void advise();
    bool takesKey(const QKeyEvent& event);

    Card* m_card;
    QScrollArea* m_scroll;
    QWidget* m_inside;
    QBoxLayout* m_columns;
    QBoxLayout* m_reliefs;
    Label* m_title;
    Label* m_advice;
    ScaleRow* m_scale;
    BodyMap* m_map;
    Button* m_goOn;
    Button* m_less;
    Button* m_gentler;
    Button* m_leaveOut;
    Button* m_end;
    int m_severe = 8;
};

} // namespace plumbline
