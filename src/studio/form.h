// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace plumbline
{

class AmountField;
class Label;
class TextBox;
class TextField;

/// Fields below each other, each with what it is before it; where there is too little room, above it.
class Form : public QWidget
{
    Q_OBJECT
public:
    explicit Form(QWidget* parent = nullptr);

    /// A widget with what it is. The widget's accessible name is its own affair.
    void add(const QString& about, QWidget* field);
    /// Over the whole width, with what it is above it; no words: nothing.
    void addWide(const QString& about, QWidget* field);
    /// A title of what follows.
    void addTitle(const QString& title);
    /// A sentence that explains.
    Label* addHint(const QString& text);
    void setShown(QWidget* field, bool shown);

    /// A row with a field of this name, which is its objectName too in the form "field/NAME".
    TextField* addText(const QString& about, const QString& name);
    TextBox* addBox(const QString& about, const QString& name, int lines);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Line {
        Label* about = nullptr;
        QWidget* field = nullptr;
        bool isWide = false;
        bool isShown = true;
    };
    void layOut();

    QGridLayout* m_grid;
    std::vector<Line> m_lines;
    bool m_isNarrow = false;
};

} // namespace plumbline
