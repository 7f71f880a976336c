// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/handout_page.h"

#include "studio/handout_choices.h"
#include "studio/page_preview.h"
#include "studio/trainer_fields.h"
#include "ui/button.h"
#include "ui/card.h"
#include "ui/chip.h"
#include "ui/choice_group.h"
#include "ui/flow_layout.h"
#include "ui/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace plumbline
{

HandoutPage::HandoutPage(
    Versions versions, Trainer trainer, std::filesystem::path trainerFile, QWidget* parent)
    : ScrollPage(1240, parent)
    , m_versions(std::move(versions))
    , m_trainer(std::move(trainer))
    , m_trainerFile(std::move(trainerFile))
    , m_preview(new PagePreview)
    , m_number(new Label({}, Type::Body, QFont::Medium))
    , m_previous(new Button(Button::Kind::Secondary, tr("&Previous page")))
    , m_next(new Button(Button::Kind::Secondary, tr("&Next page")))
    , m_told(new Card)
    , m_sentence(new Label({}, Type::Body))
    , m_choices(new HandoutChoices(m_trainer.handout))
    , m_fields(new TrainerFields(m_trainer))
{
    setWindowTitle(tr("Hand-out"));
    addBack();
    body()->addWidget(new Label(tr("Hand-out"), Type::Title, QFont::Bold));
    body()->addWidget((new Label(handout().title, Type::Lead))->in(QPalette::PlaceholderText));
    addActions();
    auto* told = new QVBoxLayout(m_told);
    told->setContentsMargins(20, 16, 20, 16);
    told->addWidget(m_sentence);
    m_told->hide();
    body()->addWidget(m_told);
    auto* columns = new SideBySide(scaled(860), 0.58, space::margin);
    columns->addWidget(paper());
    columns->addWidget(choices());
    body()->addLayout(columns);
    body()->addStretch(1);
    connect(m_preview, &PagePreview::turned, this, &HandoutPage::showTurned);
    connect(m_choices, &HandoutChoices::changed, this, [this](const HandoutOptions& options) {
        Trainer changed = m_trainer;
        changed.handout = options;
        take(changed);
    });
    connect(m_fields, &TrainerFields::changed, this, &HandoutPage::take);
    connect(m_fields, &TrainerFields::logoAsked, this, &HandoutPage::logoAsked);
    refresh();
    findChild<Button*>(QStringLiteral("savePdf"))->setFocus();
}

void HandoutPage::addActions()
{
    auto* row = new FlowLayout(space::gap);
    const auto add = [&](Button::Kind kind, const QString& text, const QString& name,
                         void (HandoutPage::*asked)()) {
        auto* button = new Button(kind, text);
        button->setObjectName(name);
        connect(button, &Button::clicked, this, asked);
        row->addWidget(button);
    };
    add(Button::Kind::Primary, tr("Save as P&DF…"), QStringLiteral("savePdf"), &HandoutPage::pdfAsked);
    add(Button::Kind::Secondary, tr("Save as &web page…"), QStringLiteral("saveWebPage"),
        &HandoutPage::webPageAsked);
    add(Button::Kind::Secondary, tr("P&rint…"), QStringLiteral("print"), &HandoutPage::printAsked);
    body()->addLayout(row);
}

QWidget* HandoutPage::paper()
{
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::gap);
    m_previous->setObjectName(QStringLiteral("previousPage"));
    m_next->setObjectName(QStringLiteral("nextPage"));
    m_number->setObjectName(QStringLiteral("pageNumber"));
    connect(m_previous, &Button::clicked, this, [this] { m_preview->turnTo(m_preview->page() - 1); });
    connect(m_next, &Button::clicked, this, [this] { m_preview->turnTo(m_preview->page() + 1); });
    auto* row = new FlowLayout(space::gap);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    m_number->setMinimumHeight(scaled(space::control));
    m_number->setWordWrap(false);
    row->addWidget(m_number);
    column->addLayout(row);
    column->addWidget(m_preview);
    column->addStretch(1);
    return widget;
}

QWidget* HandoutPage::choices()
{
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::gap);
    if (m_versions.anybody)
        addReaders(*column);
    column->addWidget(m_choices);
    column->addWidget(m_fields);
    column->addStretch(1);
    return widget;
}

void HandoutPage::addReaders(QVBoxLayout& column)
{
    const QString title = tr("Who it is for");
    auto* group = new ChoiceGroup(title);
    for (const QString& text : { tr("You"), tr("Anybody") }) {
        auto* chip = new ToggleChip(text);
        chip->setObjectName(text == tr("You") ? QStringLiteral("forYou") : QStringLiteral("forAnybody"));
        group->add(chip);
    }
    group->choose(0);
    connect(group, &ChoiceGroup::chosen, this, [this](int choice) {
        m_isForAnybody = choice == 1;
        refresh();
    });
    column.addWidget(new Label(title, Type::Body, QFont::DemiBold));
    column.addWidget(group);
}

void HandoutPage::setLogo(const std::string& name)
{
    Trainer changed = m_trainer;
    changed.logo = name;
    take(changed);
}

void HandoutPage::take(const Trainer& trainer)
{
    m_trainer.name = trainer.name;
    m_trainer.practice = trainer.practice;
    m_trainer.contact = trainer.contact;
    m_trainer.logo = trainer.logo;
    m_trainer.handout = trainer.handout;
    m_fields->show(m_trainer);
    m_told->hide();
    refresh();
    emit trainerChanged(m_trainer);
}

void HandoutPage::refresh()
{
    sign(m_versions.person, m_trainer, m_trainerFile);
    if (m_versions.anybody)
        sign(*m_versions.anybody, m_trainer, m_trainerFile);
    m_preview->show(handout(), m_trainer.handout);
}

void HandoutPage::showTurned()
{
    m_number->setText(tr("Page %1 of %2").arg(m_preview->page() + 1).arg(m_preview->count()));
    m_previous->setEnabled(m_preview->page() > 0);
    m_next->setEnabled(m_preview->page() + 1 < m_preview->count());
}

void HandoutPage::tell(const QString& sentence, bool isFault)
{
    m_told->setTone(isFault ? Card::Tone::Warning : Card::Tone::Soft);
    m_sentence->in(isFault ? QPalette::ToolTipText : QPalette::WindowText);
    m_sentence->setText(sentence);
    m_told->show();
}

} // namespace plumbline
