// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/card.h"

class QBoxLayout;

namespace plumbline
{

/// Something was edited and never saved, when the program was closed or broke off: take it up again or let it
/// go.
class DraftCard : public Card
{
    Q_OBJECT
public:
    /// Its title, and whether it is a routine.
    DraftCard(const QString& title, bool isRoutine, QWidget* parent = nullptr);

    [[nodiscard]] QWidget* first() const;

signals:
    void takenUp();
    void letGo();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QBoxLayout* m_across;
};

} // namespace plumbline
