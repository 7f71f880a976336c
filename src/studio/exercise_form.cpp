// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/exercise_edits.h"
#include "studio/exercise_forms.h"
#include "studio/form.h"
#include "studio/text_field.h"
#include "ui/words.h"

#include <QVBoxLayout>

namespace plumbline
{

ExerciseForm::ExerciseForm(ExerciseDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_form(new Form)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    column->addStretch(1);
    connect(&document, &ExerciseDocument::changed, this, [this] { fill(); });
}

void ExerciseForm::change(
    const QString& name, const QString& key, const std::function<void(Exercise&)>& change)
{
    m_document.apply(edits::change(exercise(), name, key, change));
}

TextField* ExerciseForm::line(
    const QString& about, const QString& name, int longest, std::string Exercise::*member)
{
    TextField* field = m_form->addText(about, name);
    field->setMaxLength(longest);
    connect(field, &QLineEdit::textEdited, this, [this, name, member](const QString& text) {
        change(
            tr("change the words"), name, [&](Exercise& exercise) { exercise.*member = text.toStdString(); });
    });
    return field;
}

TextBox* ExerciseForm::lines(
    const QString& about, const QString& name, int height, int longest, std::string Exercise::*member)
{
    TextBox* box = m_form->addBox(about, name, height);
    connect(box, &TextBox::edited, this, [this, name, longest, member](const QString& text) {
        change(tr("change the words"), name,
            [&](Exercise& exercise) { exercise.*member = text.simplified().left(longest).toStdString(); });
    });
    return box;
}

TextBox* ExerciseForm::list(
    const QString& about, const QString& name, int height, std::vector<std::string> Exercise::*member)
{
    TextBox* box = m_form->addBox(about, name, height);
    connect(box, &TextBox::edited, this, [this, name, member](const QString& text) {
        std::vector<std::string> texts;
        for (const QString& line : text.split(u'\n'))
            if (const QString words = line.simplified(); !words.isEmpty())
                texts.push_back(words.toStdString());
        change(tr("change the words"), name, [&](Exercise& exercise) { exercise.*member = texts; });
    });
    return box;
}

/// What is being typed there stays: an empty line is the beginning of the next one.
void ExerciseForm::showList(TextBox* box, const std::vector<std::string>& texts)
{
    QStringList lines;
    for (const std::string& text : texts)
        lines << shown(text);
    QStringList typed;
    for (const QString& line : box->toPlainText().split(u'\n'))
        if (const QString words = line.simplified(); !words.isEmpty())
            typed << words;
    if (typed != lines)
        box->show(lines.join(u'\n'));
}

} // namespace plumbline
