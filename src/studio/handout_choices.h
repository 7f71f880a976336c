// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/handout_options.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace plumbline
{

/// How a hand-out looks and what is on it.
class HandoutChoices : public QWidget
{
    Q_OBJECT
public:
    explicit HandoutChoices(const HandoutOptions& options, QWidget* parent = nullptr);

signals:
    void changed(const plumbline::HandoutOptions& options);

private:
    /// One of several; `choose(index)` is called with what the person chose.
    void addChoice(const QString& title, const QString& name, const QStringList& choices, int chosen,
        const std::function<void(int)>& choose);
    void addWeeks();
    void addParts();
    void tell() { emit changed(m_options); }

    HandoutOptions m_options;
    QVBoxLayout* m_column;
};

} // namespace plumbline
