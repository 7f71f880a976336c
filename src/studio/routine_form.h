// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/routine_document.h"

#include <QWidget>

namespace plumbline
{

class AmountField;
class Form;
class Label;
class MenuChip;
class TextBox;
class TextField;
class ToggleChip;

/// The routine as a whole: what it is called, what it is for, the times between its exercises, when it is
/// done.
class RoutineForm : public QWidget
{
    Q_OBJECT
public:
    explicit RoutineForm(RoutineDocument& document, QWidget* parent = nullptr);

    /// A sentence about minutes, sections, regions and equipment.
    void setSums(const QString& text);

signals:
    void saveAsAnotherAsked();

private:
    void addWords();
    void addPacing();
    void addSchedule();
    void addClient();
    void fillClient();
    void changeClient(const QString& key, const std::function<void(Client&)>& change);
    void fill();
    void change(const QString& name, const QString& key, const std::function<void(Routine&)>& change);
    TextField* line(const QString& about, const QString& name, std::string Routine::*member);
    AmountField* pause(const QString& about, const QString& name, Duration Pacing::*member);
    void takeTimes(const QString& text);

    RoutineDocument& m_document;
    Form* m_form;
    Label* m_sums;
    TextField* m_title;
    TextBox* m_summary;
    TextField* m_purpose;
    TextField* m_author;
    TextField* m_version;
    AmountField* m_rest;
    AmountField* m_getReady;
    AmountField* m_changeSide;
    std::vector<ToggleChip*> m_days; ///< in the order of Weekday
    AmountField* m_daysPerWeek;
    AmountField* m_timesPerDay;
    TextField* m_times;
    TextField* m_clientName;
    AmountField* m_clientMinutes;
    MenuChip* m_clientHas;
    ToggleChip* m_clientKnown;
    MenuChip* m_clientConditions;
};

} // namespace plumbline
