// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/record.h"

#include <QWidget>

namespace plumbline
{

/// One exercise of a finished session: a mark, its title, and what was done of it.
class OutcomeRow : public QWidget
{
    Q_OBJECT
public:
    explicit OutcomeRow(const PartRecord& part, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Outcome m_outcome;
};

} // namespace plumbline
