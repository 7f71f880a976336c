// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/trainer_fields.h"

#include "studio/text_field.h"
#include "ui/button.h"
#include "ui/flow_layout.h"
#include "ui/label.h"
#include "ui/words.h"

#include <QVBoxLayout>

namespace plumbline
{

namespace
{

constexpr int longest = 120; // characters, as in the trainer's file

/// As the trainer's file takes it: one line, and nothing in it that is not seen.
QString lineOf(const QLineEdit& field)
{
    QString text = field.text().simplified();
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return text;
}

} // namespace

TrainerFields::TrainerFields(const Trainer& trainer, QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_logo(new Label({}, Type::Body))
    , m_noLogo(new Button(Button::Kind::Quiet, tr("Without a logo")))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::small);
    m_column->addWidget(new Label(tr("Who hands it out"), Type::Body, QFont::DemiBold));
    m_column->addWidget(
        (new Label(tr("At the head of your hand-outs. It stays on this computer."), Type::Small))
            ->in(QPalette::PlaceholderText));
    m_practice = addField(tr("Practice"), QStringLiteral("practice"), &Trainer::practice);
    m_name = addField(tr("Your name"), QStringLiteral("trainerName"), &Trainer::name);
    m_contact = addField(tr("Where to reach you"), QStringLiteral("contact"), &Trainer::contact);
    m_column->addWidget(m_logo);
    auto* row = new FlowLayout(space::small);
    auto* choose = new Button(Button::Kind::Secondary, tr("Choose a &logo…"));
    choose->setObjectName(QStringLiteral("chooseLogo"));
    connect(choose, &Button::clicked, this, &TrainerFields::logoAsked);
    row->addWidget(choose);
    m_noLogo->setObjectName(QStringLiteral("noLogo"));
    connect(m_noLogo, &Button::clicked, this, [this] {
        m_trainer.logo.clear();
        emit changed(m_trainer);
    });
    row->addWidget(m_noLogo);
    m_column->addLayout(row);
    show(trainer);
}

TextField* TrainerFields::addField(const QString& title, const QString& name, std::string Trainer::*member)
{
    auto* label = (new Label(title, Type::Small, QFont::Medium))->in(QPalette::PlaceholderText);
    auto* field = new TextField(title);
    field->setMaxLength(longest);
    field->setObjectName(name);
    label->setBuddy(field);
    m_column->addWidget(label);
    m_column->addWidget(field);
    connect(field, &TextField::editingFinished, this, [this, field, member] {
        const std::string text = lineOf(*field).toStdString();
        if (m_trainer.*member == text)
            return;
        m_trainer.*member = text;
        emit changed(m_trainer);
    });
    return field;
}

void TrainerFields::show(const Trainer& trainer)
{
    m_trainer = trainer;
    const auto put = [](TextField& field, const std::string& text) { field.show(shown(text)); };
    put(*m_name, trainer.name);
    put(*m_practice, trainer.practice);
    put(*m_contact, trainer.contact);
    m_logo->setText(trainer.logo.empty() ? tr("No logo yet.") : tr("Logo: %1").arg(shown(trainer.logo)));
    m_noLogo->setVisible(!trainer.logo.empty());
}

} // namespace plumbline
