// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/catalog.h"
#include "editor/exercise_document.h"

#include <QWidget>

namespace plumbline
{

class AmountField;
class Button;
class Form;
class MenuChip;
class TextBox;
class TextField;

/// A part of an exercise as fields. Each follows the document and changes it.
class ExerciseForm : public QWidget
{
    Q_OBJECT
public:
    explicit ExerciseForm(ExerciseDocument& document, QWidget* parent = nullptr);

protected:
    virtual void fill() = 0;
    [[nodiscard]] Form& form() { return *m_form; }
    [[nodiscard]] const Exercise& exercise() const { return m_document.value(); }
    void change(const QString& name, const QString& key, const std::function<void(Exercise&)>& change);
    TextField* line(const QString& about, const QString& name, int longest, std::string Exercise::*member);
    TextBox* lines(
        const QString& about, const QString& name, int height, int longest, std::string Exercise::*member);
    /// A line each.
    TextBox* list(
        const QString& about, const QString& name, int height, std::vector<std::string> Exercise::*member);
    void showList(TextBox* box, const std::vector<std::string>& texts);

private:
    ExerciseDocument& m_document;
    Form* m_form;
};

/// What it is: title, summary, kind, position, regions, equipment, where it comes from.
class AboutForm : public ExerciseForm
{
    Q_OBJECT
public:
    explicit AboutForm(ExerciseDocument& document, QWidget* parent = nullptr);

signals:
    void saveAsAnotherAsked();

private:
    void fill() override;
    template <class E>
    MenuChip* words(
        const QString& about, const QString& nothing, const QString& name, std::vector<E> Exercise::*member);
    void addSource();

    TextField* m_title;
    TextBox* m_summary;
    MenuChip* m_kind;
    MenuChip* m_position;
    MenuChip* m_alsoIn;
    MenuChip* m_regions;
    MenuChip* m_equipment;
    MenuChip* m_optional;
    TextBox* m_muscles;
    TextField* m_sourceTitle;
    TextField* m_publisher;
    TextField* m_author;
    TextField* m_reviewer;
    TextField* m_reviewed;
};

/// How much: the dose, the sides, who chose the numbers.
class DoseForm : public ExerciseForm
{
    Q_OBJECT
public:
    explicit DoseForm(ExerciseDocument& document, QWidget* parent = nullptr);

private:
    void fill() override;
    template <class Set> AmountField* amount(const QString& about, const QString& name, int kind, Set set);

    MenuChip* m_sides;
    MenuChip* m_first;
    AmountField* m_reps;
    AmountField* m_duration;
    AmountField* m_hold;
    AmountField* m_sets;
    AmountField* m_rest;
    AmountField* m_setRest;
    AmountField* m_timesPerDay;
    AmountField* m_daysPerWeek;
    MenuChip* m_doseBy;
    TextBox* m_note;
    TextBox* m_cues;
};

/// What to be careful about: cautions, conditions with their reason, gentler and stronger versions.
class SafetyForm : public ExerciseForm
{
    Q_OBJECT
public:
    SafetyForm(ExerciseDocument& document, const Catalog& catalog, QWidget* parent = nullptr);

private:
    void fill() override;
    void addReasons();
    void fillReasons();
    MenuChip* variant(const QString& about, const QString& name, ExerciseId Exercise::*member);
    void showVariant(MenuChip& chip, const ExerciseId& id);

    const Catalog& m_catalog;
    std::vector<ExerciseId> m_ids; ///< of the catalog, by title: the order of the variants' entries
    TextBox* m_cautions;
    QWidget* m_reasons;
    struct Reason {
        MenuChip* conditions;
        TextField* because;
    };
    std::vector<Reason> m_rows;
    MenuChip* m_easier;
    MenuChip* m_harder;
    MenuChip* m_instead;
};

} // namespace plumbline
