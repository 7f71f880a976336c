// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/record.h"

#include <QString>
#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace plumbline
{

class Button;
class Card;
class ComfortCard;
class Label;

/// What was done, in honest words: at the end of a session, however it came.
class FinishedPage : public QWidget
{
    Q_OBJECT
public:
    explicit FinishedPage(QWidget* parent = nullptr);

    /// With the question how comfortable one is now, where it is to be asked.
    void show(const SessionRecord& record, bool asksComfort = false);
    using QWidget::show;

signals:
    void donePressed();
    void againPressed();
    void comfortChosen(int level);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitRows();

    Label* m_title;
    Label* m_summary;
    Card* m_card;
    QScrollArea* m_scroll;
    QVBoxLayout* m_rows;
    ComfortCard* m_comfort;
    Button* m_done;
};

[[nodiscard]] QString finishedTitle(const SessionRecord& record);
/// "12 minutes. 1 exercise left out."
[[nodiscard]] QString finishedSummary(const SessionRecord& record);
/// "Left 3, right 3 repetitions", "Held for 30 seconds", "Left out"
[[nodiscard]] QString doneText(const PartRecord& part);

} // namespace plumbline
