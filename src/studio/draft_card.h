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
    struct Words {
        QString what; ///< it is
        QString title;
        QString takeUp; ///< on the buttons
        QString letGo;
    };
    explicit DraftCard(const Words& words, QWidget* parent = nullptr);

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
