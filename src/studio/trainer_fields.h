// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalog/trainer.h"

#include <QWidget>

class QVBoxLayout;

namespace plumbline
{

class Button;
class Label;
class TextField;

/// Who hands out: name, practice, a line to be reached at, and a logo.
class TrainerFields : public QWidget
{
    Q_OBJECT
public:
    explicit TrainerFields(const Trainer& trainer, QWidget* parent = nullptr);

    /// Without telling.
    void show(const Trainer& trainer);
    using QWidget::show;

signals:
    void changed(const plumbline::Trainer& trainer);
    /// A picture is to be chosen.
    void logoAsked();

private:
    TextField* addField(const QString& title, const QString& name, std::string Trainer::*member);

    Trainer m_trainer;
    QVBoxLayout* m_column;
    TextField* m_name;
    TextField* m_practice;
    TextField* m_contact;
    Label* m_logo;
    Button* m_noLogo;
};

} // namespace plumbline
