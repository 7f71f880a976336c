// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "editor/routine_document.h"

#include <QWidget>

class QListWidget;

namespace plumbline
{

class AmountField;
class Button;
class Form;
class Label;
class TextBox;
class TextField;

/// The title of a section.
class HeadingForm : public QWidget
{
    Q_OBJECT
public:
    explicit HeadingForm(RoutineDocument& document, QWidget* parent = nullptr);
    void show(int row);
    using QWidget::show;

private:
    void fill();
    RoutineDocument& m_document;
    int m_row = 0;
    TextField* m_title;
};

/// How long a rest is, and what is said in it.
class RestForm : public QWidget
{
    Q_OBJECT
public:
    explicit RestForm(RoutineDocument& document, QWidget* parent = nullptr);
    void show(int row);
    using QWidget::show;

private:
    void fill();
    void change(const QString& name, const QString& key, const std::function<void(RestItem&)>& change);
    RoutineDocument& m_document;
    int m_row = 0;
    AmountField* m_length;
    TextBox* m_note;
};

/// How many of which exercises take turns.
class ChooseForm : public QWidget
{
    Q_OBJECT
public:
    ChooseForm(RoutineDocument& document, const Catalog& catalog, QWidget* parent = nullptr);
    void show(int row);
    using QWidget::show;
    /// Another exercise for the slot, from the library.
    void add(const ExerciseId& exercise);

private:
    void fill();
    void change(const QString& name, const QString& key, const std::function<void(ChooseItem&)>& change);
    void removeChosen();
    RoutineDocument& m_document;
    const Catalog& m_catalog;
    int m_row = 0;
    AmountField* m_count;
    QListWidget* m_from;
    Button* m_remove;
};

} // namespace plumbline
