// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/step_row.h"

#include "ui/label.h"
#include "ui/phase_words.h"
#include "ui/shapes.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QPainter>

namespace plumbline
{

namespace
{

/// A number in a soft circle.
class Number : public QWidget
{
public:
    explicit Number(std::size_t number)
        : m_text(QString::number(number))
    {
        setFixedSize(scaled(36), scaled(36));
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Tokens tokens = tokensOf(palette());
        QPainter painter(this);
        paintPanel(painter, rect(), height() / 2.0, tokens.primarySoft, {});
        painter.setFont(typeface(Type::Small, QFont::DemiBold));
        painter.setPen(primaryText(tokens));
        painter.drawText(rect(), Qt::AlignCenter, m_text);
    }

private:
    QString m_text;
};

QString holdText(const Hold& hold)
{
    if (hold.time)
        return timeText(*hold.time);
    return hold.breaths ? StepRow::tr("%1 breaths").arg(countText(*hold.breaths)) : QString();
}

} // namespace

StepRow::StepRow(const Exercise& exercise, std::size_t step, QWidget* parent)
    : QWidget(parent)
{
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(space::gap);
    across->addWidget(new Number(step + 1), 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    column->setContentsMargins(0, 4, 0, 0);
    column->addWidget(new Label(stepText(exercise.steps[step].words, exercise), Type::Lead));
    const QString when = timing(exercise, exercise.steps[step]);
    if (!when.isEmpty())
        column->addWidget((new Label(when, Type::Small))->in(QPalette::PlaceholderText));
    column->addStretch(1);
    across->addLayout(column, 1);
}

QString StepRow::timing(const Exercise& exercise, const Step& step)
{
    QStringList parts;
    if (step.waits)
        parts << tr("as long as you need");
    else if (step.seconds)
        parts << timeText(*step.seconds);
    else if (step.role == Role::Hold && exercise.dose.hold)
        parts << holdText(*exercise.dose.hold);
    if (step.breath && *step.breath != Breath::Free)
        parts << breathText(step.breath);
    return parts.join(QStringLiteral(" · "));
}

} // namespace plumbline
