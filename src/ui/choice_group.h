// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QAbstractButton;

namespace plumbline
{

class FlowLayout;

/// One of several, side by side: what is chosen stays down, arrows choose the next, Tab goes on to what comes
/// after them all.
class ChoiceGroup : public QWidget
{
    Q_OBJECT
public:
    /// The name is for assistive technology; a heading says it to eyes.
    explicit ChoiceGroup(const QString& name, QWidget* parent = nullptr);

    /// Choices are numbered from 0 in the order they are added.
    void add(QAbstractButton* choice);
    /// Without telling.
    void choose(int index);

signals:
    /// The person chose another one.
    void chosen(int index);

private:
    FlowLayout* m_layout;
    std::vector<QAbstractButton*> m_choices;
};

} // namespace plumbline
