// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/card.h"

class QBoxLayout;

namespace plumbline
{

class Button;

/// "Go on where you were": a session that was broken off, on top of the home page. No question that has to be
/// answered first: it waits.
class GoOnCard : public Card
{
    Q_OBJECT
public:
    /// `where`: "Seated twist, left, 2 of 4"; `about`: which routine it was, when, and how much is left.
    GoOnCard(const QString& where, const QString& about, QWidget* parent = nullptr);

    [[nodiscard]] Button* goOn() const { return m_goOn; }

signals:
    void goOnPressed();
    void notNowPressed();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QBoxLayout* m_across;
    Button* m_goOn;
};

} // namespace plumbline
