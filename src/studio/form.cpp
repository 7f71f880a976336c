// SPDX-License-Identifier: GPL-3.0-or-later
#include "studio/form.h"

#include "studio/text_field.h"
#include "ui/label.h"

#include <QGridLayout>
#include <QResizeEvent>

#include <utility>

namespace plumbline
{

namespace
{

constexpr int leastBeside = 300; ///< width from which words stand beside their field, at 100 % text

} // namespace

Form::Form(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(space::small);
    m_grid->setColumnStretch(1, 1);
}

void Form::add(const QString& about, QWidget* field)
{
    auto* label = new Label(about, Type::Small);
    label->in(QPalette::PlaceholderText);
    label->setBuddy(field);
    m_lines.push_back({ label, field, false });
    layOut();
}

void Form::addWide(const QString& about, QWidget* field)
{
    Label* label = nullptr;
    if (!about.isEmpty()) {
        label = new Label(about, Type::Small);
        label->in(QPalette::PlaceholderText);
        label->setBuddy(field);
    }
    m_lines.push_back({ label, field, true });
    layOut();
}

void Form::addTitle(const QString& title)
{
    auto* label = new Label(title, Type::Body, QFont::DemiBold);
    label->setContentsMargins(0, m_lines.empty() ? 0 : space::gap, 0, 0);
    m_lines.push_back({ nullptr, label, true });
    layOut();
}

Label* Form::addHint(const QString& text)
{
    auto* label = new Label(text, Type::Small);
    label->in(QPalette::PlaceholderText);
    m_lines.push_back({ nullptr, label, true });
    layOut();
    return label;
}

void Form::setShown(QWidget* field, bool shown)
{
    for (Line& line : m_lines)
        if (line.field == field && std::exchange(line.isShown, shown) != shown) {
            field->setVisible(shown);
            if (line.about)
                line.about->setVisible(shown);
        }
}

TextField* Form::addText(const QString& about, const QString& name)
{
    auto* field = new TextField(about);
    field->setObjectName(QStringLiteral("field/") + name);
    add(about, field);
    return field;
}

TextBox* Form::addBox(const QString& about, const QString& name, int lines)
{
    auto* field = new TextBox(about, lines);
    field->setObjectName(QStringLiteral("field/") + name);
    addWide(about, field);
    return field;
}

void Form::resizeEvent(QResizeEvent* event)
{
    const bool isNarrow = event->size().width() < scaled(leastBeside);
    if (std::exchange(m_isNarrow, isNarrow) != isNarrow)
        layOut();
    QWidget::resizeEvent(event);
}

void Form::layOut()
{
    while (QLayoutItem* item = m_grid->takeAt(0))
        delete item;
    int row = 0;
    for (const Line& line : m_lines) {
        const bool isAbove = line.isWide || m_isNarrow;
        if (line.about && isAbove)
            m_grid->addWidget(line.about, row++, 0, 1, 2);
        else if (line.about)
            m_grid->addWidget(line.about, row, 0, Qt::AlignVCenter);
        m_grid->addWidget(line.field, row++, isAbove ? 0 : 1, 1, isAbove ? 2 : 1);
    }
}

} // namespace plumbline
